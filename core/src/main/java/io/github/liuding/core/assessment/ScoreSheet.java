package io.github.liuding.core.assessment;

import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.core.scoring.GradeBand;
import io.github.liuding.core.scoring.ScoringScheme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The score sheet of one contender (得分表): the answer to why this score. Immutable; lines are put into words when they
 * are asked for.
 */
public final class ScoreSheet {
    private static final int SHARE_DECIMALS = 12;

    private final Assessment assessment;
    private final Contender contender;
    private final Points points;
    private final Optional<BigDecimal> total;

    ScoreSheet(Assessment assessment, Contender contender, Points points) {
        this.assessment = assessment;
        this.contender = contender;
        this.points = points;
        this.total = points.total().map(sum -> sum.shown(scheme().decimals()));
    }

    /** Whose it is. */
    public Contender contender() {
        return contender;
    }

    /** The period. */
    public Period period() {
        return assessment.period();
    }

    /** The scheme by which it was scored. */
    public ScoringScheme scheme() {
        return assessment.scheme();
    }

    /**
     * The lines, which come to the total: criteria or parts first, then bonus and deductions of which there are any, then
     * what rounding each by itself leaves over.
     */
    public List<ScoreLine> lines() {
        return new SheetLines(assessment, contender, points, total).lines();
    }

    /**
     * Which share of its full points a criterion brought (得分率), as a fraction half up to 12 decimals; 1 is all of them.
     * Absent where it was left out or is not for the group, and where the sheet is made of parts.
     */
    public Optional<BigDecimal> share(Criterion criterion) {
        int index = scheme().criteria(contender.group()).indexOf(criterion);
        return index < 0 || !assessment.parts().isEmpty()
                ? Optional.empty()
                : assessment
                        .scorer()
                        .points(contender, index)
                        .map(scored ->
                                scored.dividedBy(Exact.of(criterion.weight())).shown(SHARE_DECIMALS));
    }

    /** What bonus and deductions come to together (加减分). */
    public BigDecimal beside() {
        Exact sum = Exact.sum(points.beside());
        return new BigDecimal(sum.words(SHARE_DECIMALS));
    }

    /** The points of the criteria, or of the parts, before bonus and deductions, half up to 12 decimals (指标得分). */
    public Optional<BigDecimal> base() {
        return points.base().map(sum -> new BigDecimal(sum.words(SHARE_DECIMALS)));
    }

    /** The total (总分), rounded once from the sum that was not; absent where nobody had a figure for anything. */
    public Optional<BigDecimal> total() {
        return total;
    }

    /**
     * The grade (等次) by the total; absent where the scheme has none for it, and for whom a veto has struck. A grade from
     * 0 is also that of totals which deductions bring below 0.
     */
    public Optional<String> grade() {
        return vetoes().isEmpty()
                ? total().map(sum -> sum.max(BigDecimal.ZERO))
                        .flatMap(sum -> scheme().grades().stream()
                                .filter(band -> sum.compareTo(band.atLeast()) >= 0)
                                .map(GradeBand::name)
                                .findFirst())
                : Optional.empty();
    }

    /** What voids it (否决情况). */
    public List<Veto> vetoes() {
        return assessment.figures().vetoes(contender);
    }

    /**
     * What moved since another sheet (与上期相比), line by line in the order of this one, those that are gone last. Parts are
     * held against each other by where they stand: the first month of a quarter against the first of the one before.
     *
     * @throws IllegalArgumentException if it is somebody else's
     */
    public List<LineChange> minus(ScoreSheet previous) {
        if (!previous.contender.reference().equals(contender.reference())) {
            throw new IllegalArgumentException(
                    "Sheet of '%s' must be compared with another of the same, but was with '%s'"
                            .formatted(contender.id(), previous.contender.id()));
        }
        List<ScoreLine> before = new ArrayList<>(previous.lines());
        List<LineChange> changes = new ArrayList<>();
        for (ScoreLine line : lines()) {
            Optional<ScoreLine> same = before.stream()
                    .filter(one -> one.kind() == line.kind()
                            && (one.kind() == LineKind.PART || one.name().equals(line.name())))
                    .findFirst();
            same.ifPresent(before::remove);
            changes.add(new LineChange(line.kind(), line.name(), same, Optional.of(line)));
        }
        before.forEach(
                line -> changes.add(new LineChange(line.kind(), line.name(), Optional.of(line), Optional.empty())));
        return List.copyOf(changes);
    }

    Optional<Exact> exactTotal() {
        return points.total();
    }

    Points points() {
        return points;
    }

    @Override
    public String toString() {
        return contender + " " + period() + " "
                + total().map(BigDecimal::toPlainString).orElse("-");
    }
}
