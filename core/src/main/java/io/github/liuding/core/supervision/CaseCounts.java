package io.github.liuding.core.supervision;

import io.github.liuding.core.journal.CloseOutGrade;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How many cases stand how (督办事项统计). Counts of disjoint cases add up, in any grouping. Immutable.
 *
 * <p>Every case is open or settled; every settled case has one grade.
 */
public final class CaseCounts {
    private static final CaseCounts NONE = new CaseCounts(0, 0, 0, Map.of());

    private final long open;
    private final long overdue;
    private final long closedLate;

    /** Only grades that were given, so that equal counts have equal maps. */
    private final Map<CloseOutGrade, Long> settled;

    private CaseCounts(long open, long overdue, long closedLate, Map<CloseOutGrade, Long> settled) {
        this.open = open;
        this.overdue = overdue;
        this.closedLate = closedLate;
        this.settled = settled;
    }

    /** No cases. */
    public static CaseCounts none() {
        return NONE;
    }

    /**
     * The count of one case on a day.
     *
     * @throws IllegalArgumentException if an entry of it is about a later day
     */
    public static CaseCounts of(CaseStanding standing, LocalDate asOf) {
        boolean overdue = standing.isOverdue(asOf);
        Map<CloseOutGrade, Long> settled =
                standing.grade().map(grade -> Map.of(grade, 1L)).orElse(Map.of());
        return new CaseCounts(
                standing.settled().isPresent() ? 0 : 1, overdue ? 1 : 0, standing.isClosedLate() ? 1 : 0, settled);
    }

    /** The counts of several cases on a day. */
    public static CaseCounts of(Collection<CaseStanding> standings, LocalDate asOf) {
        return standings.stream().map(standing -> of(standing, asOf)).reduce(NONE, CaseCounts::plus);
    }

    /** These and others together. */
    public CaseCounts plus(CaseCounts other) {
        Map<CloseOutGrade, Long> sum = new EnumMap<>(CloseOutGrade.class);
        sum.putAll(settled);
        other.settled.forEach((grade, count) -> sum.merge(grade, count, Long::sum));
        return new CaseCounts(open + other.open, overdue + other.overdue, closedLate + other.closedLate, sum);
    }

    /** All that were opened (立项): those open and those settled. */
    public long opened() {
        return open + settled();
    }

    /** Those not settled (在办). */
    public long open() {
        return open;
    }

    /** Those of the open ones whose last day has passed without a request to close (逾期). */
    public long overdue() {
        return overdue;
    }

    /** Those settled (办结). */
    public long settled() {
        return settled.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those settled with that grade. */
    public long settled(CloseOutGrade grade) {
        return settled.getOrDefault(grade, 0L);
    }

    /** Those of the settled ones that came late (逾期办结). */
    public long closedLate() {
        return closedLate;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseCounts that
                && open == that.open
                && overdue == that.overdue
                && closedLate == that.closedLate
                && settled.equals(that.settled);
    }

    @Override
    public int hashCode() {
        return Objects.hash(open, overdue, closedLate, settled);
    }

    /** Such as {@code 5 opened, 3 open (1 overdue), 2 settled (0 late)}. */
    @Override
    public String toString() {
        return "%s opened, %s open (%s overdue), %s settled (%s late)"
                .formatted(opened(), open, overdue, settled(), closedLate);
    }
}
