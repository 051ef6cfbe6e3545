package io.github.liuding.examples.year;

import io.github.liuding.core.journal.JournalEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** The year, made once for all tests. */
final class MadeYear {
    static final QingheYear YEAR = ofSeed(QingheYear.SEED);

    private MadeYear() {}

    static QingheYear ofSeed(long seed) {
        try {
            return QingheYear.ofSeed(seed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static <E extends JournalEntry> List<E> entries(Class<E> type) {
        return entries(YEAR, type);
    }

    static <E extends JournalEntry> List<E> entries(QingheYear year, Class<E> type) {
        return year.journal().entries().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(YearDays.YEAR, month, dayOfMonth);
    }
}
