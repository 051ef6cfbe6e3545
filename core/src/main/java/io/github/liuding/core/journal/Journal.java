package io.github.liuding.core.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.liuding.core.internal.Checks;
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
        Checks.distinct("Entry", entries, JournalEntry::id);
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
