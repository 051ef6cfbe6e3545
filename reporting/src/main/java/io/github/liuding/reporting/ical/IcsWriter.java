package io.github.liuding.reporting.ical;

import io.github.liuding.core.agenda.Agenda;
import io.github.liuding.reporting.internal.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes agendas as iCalendar files (日历文件), for whatever reads RFC 5545.
 *
 * <p>Every item is an event of a whole day that leaves the day free for others. Its UID comes from the campaign's id and
 * the item's key, its SEQUENCE is the item's revision, DTSTAMP and LAST-MODIFIED are the day of that revision, 0:00 UTC.
 * What is cancelled stays, with the status CANCELLED and without reminders. A reminder comes at 9:00 of its day, where
 * the reader is. A marking stands before every title and behind the calendar's name, because events leave the file one
 * by one.
 *
 * <p>There is no METHOD: that would make the file a message, which by RFC 5546 must name the address of its organizer.
 *
 * <p>UTF-8. Line ends in texts become one line feed; what a text cannot hold there, control characters and lone
 * surrogates, becomes U+FFFD. Equal agendas give equal bytes, from one release to the next too, as long as the form
 * stays. An agenda without items is refused, because RFC 5545 asks for one component at least.
 */
public final class IcsWriter {
    private static final String PRODUCT = "-//liuding//Liuding agenda//ZH";

    private IcsWriter() {}

    /**
     * Writes a file. It appears whole or not at all; one that is there already is replaced only by a whole one.
     *
     * @throws IllegalArgumentException if the agenda has no items
     * @throws IOException if the file cannot be written
     */
    public static void write(Agenda agenda, Path file) throws IOException {
        byte[] bytes = bytes(agenda);
        WholeFile.<Boolean>write(file, out -> {
            out.write(bytes);
            return true;
        });
    }

    /**
     * Writes to a stream, which is flushed and never closed.
     *
     * @throws IllegalArgumentException if the agenda has no items
     * @throws IOException if the stream cannot be written
     */
    public static void write(Agenda agenda, OutputStream out) throws IOException {
        out.write(bytes(agenda));
        out.flush();
    }

    /**
     * The file as a text, lines ended by CRLF.
     *
     * @throws IllegalArgumentException if the agenda has no items
     */
    public static String text(Agenda agenda) {
        if (agenda.items().isEmpty()) {
            throw new IllegalArgumentException(
                    "Agenda of campaign '%s' must have at least one item to be written as a calendar, but had none"
                            .formatted(agenda.campaign()));
        }
        List<VEvent> events =
                agenda.items().stream().map(item -> Events.of(agenda, item)).toList();
        return ContentLines.folded(new Calendar(head(agenda), new ComponentList<>(events)).toString());
    }

    private static byte[] bytes(Agenda agenda) {
        return text(agenda).getBytes(StandardCharsets.UTF_8);
    }

    private static PropertyList head(Agenda agenda) {
        String marking = agenda.marking().map(text -> "（" + text + "）").orElse("");
        return new PropertyList(List.of(
                new ProdId(PRODUCT),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                // In no standard, and what calendars show.
                new XProperty("X-WR-CALNAME", CleanText.of(agenda.name() + marking))));
    }
}
