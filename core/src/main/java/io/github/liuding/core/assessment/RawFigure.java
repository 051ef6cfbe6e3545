package io.github.liuding.core.assessment;

import io.github.liuding.core.journal.EntryId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The raw figure of one contender on one criterion; made into words only where somebody asks.
 *
 * @param value the figure; empty where there is none
 * @param words how it came about, or why there is none
 * @param entries the entries behind it
 */
record RawFigure(Optional<Exact> value, Supplier<String> words, List<EntryId> entries) {
    static RawFigure of(Exact value, List<EntryId> entries, Supplier<String> words) {
        return new RawFigure(Optional.of(value), words, entries);
    }

    static RawFigure missing(String why) {
        return new RawFigure(Optional.empty(), () -> why, List.of());
    }

    /** A share in percent; a rate without a denominator is missing, not zero. */
    static RawFigure rate(long part, long whole, String what, List<EntryId> entries, String without) {
        return whole == 0
                ? missing(without)
                : of(Exact.of(part * 100).dividedBy(Exact.of(whole)), entries, () -> what.formatted(part, whole));
    }
}
