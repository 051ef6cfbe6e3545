package io.github.liuding.core.projection;

import io.github.liuding.core.task.Determinacy;
import io.github.liuding.core.task.Determination;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many tasks have come how far in one determination (某项确定情况).
 *
 * @param determination which
 * @param determined how many are determined
 * @param partly how many are determined in part
 * @param open how many are not determined
 */
public record DeterminationCount(Determination determination, int determined, int partly, int open) {
    static DeterminationCount of(Determination determination, Determinacy determinacy) {
        return new DeterminationCount(
                determination,
                determinacy == Determinacy.DETERMINED ? 1 : 0,
                determinacy == Determinacy.PARTLY ? 1 : 0,
                determinacy == Determinacy.OPEN ? 1 : 0);
    }

    /** How many tasks are counted. */
    public int tasks() {
        return determined + partly + open;
    }

    /**
     * The share determined (确定率), as a fraction with four decimals; what is determined in part does not count. Empty
     * where no task is counted, which is not zero.
     */
    public Optional<BigDecimal> share() {
        return Shares.of(determined, tasks());
    }

    DeterminationCount plus(DeterminationCount other) {
        return new DeterminationCount(
                determination, determined + other.determined, partly + other.partly, open + other.open);
    }
}
