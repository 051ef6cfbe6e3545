package io.github.liuding.core.store;

import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.testing.Qinghe;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Entries made by number. */
final class Entries {
    private Entries() {}

    static JournalEntry entry(int number) {
        return ProgressReported.builder()
                .id(new EntryId("E-" + number))
                .task(Qinghe.FULL)
                .on(LocalDate.of(2022, 3, 1))
                .recordedOn(LocalDate.of(2022, 3, 2))
                .by(Qinghe.REFORM)
                .text("第%s次报告：清单已公布".formatted(number))
                .build();
    }

    /** From the one to the other, both counted. */
    static List<JournalEntry> entries(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Entries::entry).toList();
    }

    static List<String> ids(List<JournalEntry> entries) {
        return entries.stream().map(entry -> entry.id().value()).toList();
    }
}
