package io.github.liuding.reporting.ical;

import io.github.liuding.core.agenda.Agenda;
import io.github.liuding.core.agenda.AgendaItem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

/** Makes events of items. */
final class Events {
    private static final Duration MORNING = Duration.ofHours(9);

    /** What the standard takes where nothing is said, said. */
    private static final ParameterList FROM_THE_START = new ParameterList(List.of(Related.START));

    private static final String ASSUMED = "日期系按周末推定，当年放假安排未收录";

    private Events() {}

    static VEvent of(Agenda agenda, AgendaItem item) {
        Instant revised = item.revisedOn().atStartOfDay().toInstant(ZoneOffset.UTC);
        String title = CleanText.of(
                agenda.marking().map(marking -> "【" + marking + "】").orElse("") + item.title());
        List<Property> properties = new ArrayList<>(List.of(
                new Uid(EventIds.of(agenda.campaign(), item.key())),
                new Sequence(item.revision()),
                new DtStamp(revised),
                new LastModified(revised),
                new DtStart<>(item.day()),
                new DtEnd<>(item.day().plusDays(1)),
                new Summary(title),
                item.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED,
                ImmutableTransp.TRANSPARENT));
        description(item).map(Description::new).ifPresent(properties::add);
        item.category()
                .map(category -> new Categories(new TextList(List.of(CleanText.of(category)))))
                .ifPresent(properties::add);
        return new VEvent(new PropertyList(properties), new ComponentList<>(alarms(item, title)));
    }

    private static Optional<String> description(AgendaItem item) {
        return Optional.of(Stream.of(
                                item.details().stream(),
                                item.nominalDay().map(Events::moved).stream(),
                                Stream.of(ASSUMED).filter(any -> item.assumed()))
                        .flatMap(Function.identity())
                        .collect(Collectors.joining("\n")))
                .filter(text -> !text.isEmpty())
                .map(CleanText::of);
    }

    private static String moved(LocalDate nominalDay) {
        return "原定日期：" + nominalDay;
    }

    private static List<VAlarm> alarms(AgendaItem item, String title) {
        return item.cancelled()
                ? List.of()
                : item.reminders().stream().map(days -> alarm(days, title)).toList();
    }

    /** Counted from the start of the day, which is where the reader is. */
    private static VAlarm alarm(int daysBefore, String title) {
        return new VAlarm(new PropertyList(List.of(
                ImmutableAction.DISPLAY,
                new Trigger(FROM_THE_START, MORNING.minusDays(daysBefore)),
                new Description(title))));
    }
}
