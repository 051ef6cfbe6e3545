package io.github.liuding.core.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A journal (工作日志): what happened, in the order it was put down. A value; adding an entry gives another journal.
 *
 * @param entries in the order they were put down, no id twice
 */
public record Journal(@JsonValue List<JournalEntry> entries) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Journal {
        entries = List.copyOf(entries);
        requireDistinct(entries);
    }

    /**
     * Refuses an id that stands twice. A table of places in the list, at most half full, instead of a set of ids: of
     * millions of entries a set would take a second and a hundred megabytes more.
     */
    private static void requireDistinct(List<JournalEntry> entries) {
        int[] places = new int[Math.max(2, Integer.highestOneBit(Math.min(entries.size(), 1 << 28)) * 4)];
        int place = 0;
        for (JournalEntry entry : entries) {
            place++;
            int hash = entry.id().value().hashCode() * 0x9E3779B9;
            int slot = (hash ^ (hash >>> 16)) & (places.length - 1);
            while (places[slot] != 0) {
                if (entries.get(places[slot] - 1).id().equals(entry.id())) {
                    throw new IllegalArgumentException("Entry '%s' stands twice".formatted(entry.id()));
                }
                slot = (slot + 1) & (places.length - 1);
            }
            places[slot] = place;
        }
    }

    /** A journal in which nothing happened. */
    public static Journal empty() {
        return new Journal(List.of());
    }

    /**
     * This journal and one more entry (追加). Each call copies the journal; for many entries there is
     * {@link #appendAll}.
     *
     * @throws IllegalArgumentException if the journal has an entry with that id
     */
    public Journal append(JournalEntry entry) {
        return appendAll(List.of(entry));
    }

    /**
     * This journal and more entries (批量追加), in their order.
     *
     * @throws IllegalArgumentException if an id stands twice, in the journal or among them
     */
    public Journal appendAll(List<? extends JournalEntry> entries) {
        List<JournalEntry> more = new ArrayList<>(this.entries.size() + entries.size());
        more.addAll(this.entries);
        more.addAll(entries);
        return new Journal(more);
    }

    /** What was known at the end of that day: the entries recorded on or before it. */
    public Journal knownBy(LocalDate day) {
        List<JournalEntry> known = entries.stream()
                .filter(entry -> !entry.recordedOn().isAfter(day))
                .toList();
        return known.size() == entries.size() ? this : new Journal(known);
    }
}
