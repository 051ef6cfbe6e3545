package io.github.liuding.examples.year;

import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Entries not yet numbered (待登记条目). The order of a journal is that in which things became known. Mutable. */
final class JournalDraft {
    private final List<Line> lines = new ArrayList<>();

    /** An entry that still lacks its id; no two of them are equal, whatever they say. */
    static final class Line {
        private final LocalDate recordedOn;
        private final Function<Ids, JournalEntry> entry;

        private Line(LocalDate recordedOn, Function<Ids, JournalEntry> entry) {
            this.recordedOn = recordedOn;
            this.entry = entry;
        }
    }

    /** The id of the entry that is being made, and those of the entries before it. */
    record Ids(EntryId own, Map<Line, EntryId> earlier) {
        EntryId of(Line line) {
            EntryId id = earlier.get(line);
            if (id == null) {
                throw new IllegalStateException("An entry must stand before the one that names it");
            }
            return id;
        }
    }

    /** Adds an entry about its own day, made from its id. */
    Line add(LocalDate recordedOn, Function<EntryId, JournalEntry> entry) {
        return addNaming(recordedOn, ids -> entry.apply(ids.own()));
    }

    /** Adds an entry that names an earlier one. */
    Line addNaming(LocalDate recordedOn, Function<Ids, JournalEntry> entry) {
        Line line = new Line(recordedOn, entry);
        lines.add(line);
        return line;
    }

    /** The journal so far, its entries numbered from {@code E-0001} in the order of the days on which they were recorded. */
    Journal journal() {
        Map<Line, EntryId> ids = new HashMap<>();
        List<JournalEntry> entries = new ArrayList<>();
        lines.stream()
                .sorted(Comparator.comparing((Line line) -> line.recordedOn))
                .forEach(line -> {
                    String number = String.valueOf(ids.size() + 1);
                    EntryId id = new EntryId("E-" + "0".repeat(Math.max(0, 4 - number.length())) + number);
                    entries.add(line.entry.apply(new Ids(id, ids)));
                    ids.put(line, id);
                });
        return new Journal(entries);
    }
}
