package io.github.liuding.core.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Works out what a growth target leaves out, and whether its figures agree. */
final class GrowthFigures {
    /** Measure words of whole things; 亿元, 万户, 公里 and the like may have a fraction. */
    private static final Set<String> WHOLE = Set.of(
            "家", "户", "个", "人", "名", "位", "所", "件", "项", "座", "处", "台", "辆", "套", "间", "栋", "幢", "艘", "架", "头", "只",
            "条", "种", "类", "批", "次", "场", "期", "宗", "起", "例", "支", "组", "村", "镇", "乡", "县");

    /** As many as a figure of a value type may have. */
    private static final int MOST_DIGITS = 18;

    private static final int MOST_DECIMALS = 12;

    private GrowthFigures() {}

    static Optional<BigDecimal> impliedBase(GrowthTarget goal) {
        if (goal.target().isEmpty()
                || goal.annualRate().isEmpty()
                || goal.years().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal target = goal.target().get();
        BigDecimal rate = goal.annualRate().get();
        int years = goal.years().get();
        BigDecimal base = isCounted(goal, target)
                ? wholeBase(target, rate, years)
                : Growth.base(target, rate, years, MOST_DECIMALS);
        return Optional.of(base).filter(GrowthFigures::isModerate);
    }

    static Optional<BigDecimal> impliedTarget(GrowthTarget goal) {
        if (goal.base().isEmpty() || goal.annualRate().isEmpty() || goal.years().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Growth.target(
                                goal.base().get(),
                                goal.annualRate().get(),
                                goal.years().get())
                        .setScale(MOST_DECIMALS, RoundingMode.HALF_UP))
                .filter(GrowthFigures::isModerate);
    }

    static Optional<GrowthMismatch> mismatch(GrowthTarget goal) {
        if (goal.target().isEmpty()
                || goal.annualRate().isEmpty()
                || goal.years().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal target = goal.target().get();
        BigDecimal rate = goal.annualRate().get();
        int years = goal.years().get();
        return goal.base()
                .or(() -> isCounted(goal, target) ? Optional.of(wholeBase(target, rate, years)) : Optional.empty())
                .filter(base -> !agrees(base, target, rate, years))
                .map(base -> new GrowthMismatch(base, rate, recomputed(base, target, rate, years)));
    }

    static Optional<BigDecimal> expected(GrowthTarget goal, LocalDate day, GrowthPath path, int scale) {
        if (scale < 0 || scale > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "Decimals of an expected figure must be from 0 to %s, but were %s".formatted(MOST_DECIMALS, scale));
        }
        Optional<BigDecimal> base = goal.baseOrImplied();
        Optional<BigDecimal> target = goal.targetOrImplied();
        Optional<LocalDate> end = goal.deadline().due();
        Optional<LocalDate> start = goal.baseYear().map(year -> LocalDate.of(year, Month.DECEMBER, 31));
        if (base.isEmpty() || target.isEmpty() || end.isEmpty() || start.isEmpty()) {
            return Optional.empty();
        }
        long total = ChronoUnit.DAYS.between(start.get(), end.get());
        long elapsed = Math.max(0, Math.min(total, ChronoUnit.DAYS.between(start.get(), day)));
        return Optional.of(
                switch (path) {
                    case COMPOUND ->
                        Powers.between(base.get(), target.get(), elapsed, total).setScale(scale, RoundingMode.HALF_UP);
                    case STRAIGHT_LINE ->
                        base.get()
                                .multiply(BigDecimal.valueOf(total - elapsed))
                                .add(target.get().multiply(BigDecimal.valueOf(elapsed)))
                                .divide(BigDecimal.valueOf(total), scale, RoundingMode.HALF_UP);
                });
    }

    /** The nearest whole base, or its neighbour beyond the exact figure where only that gives the rate as printed. */
    private static BigDecimal wholeBase(BigDecimal target, BigDecimal rate, int years) {
        BigDecimal nearest = Growth.base(target, rate, years, 0).max(BigDecimal.ONE);
        boolean below = Growth.target(nearest, rate, years).compareTo(target) < 0;
        BigDecimal neighbour = below ? nearest.add(BigDecimal.ONE) : nearest.subtract(BigDecimal.ONE);
        return Stream.of(nearest, neighbour)
                .filter(base -> base.signum() > 0 && agrees(base, target, rate, years))
                .findFirst()
                .orElse(nearest);
    }

    private static boolean agrees(BigDecimal base, BigDecimal target, BigDecimal rate, int years) {
        return recomputed(base, target, rate, years).compareTo(rate) == 0;
    }

    /** With the decimals of the rate printed; 2E+1 is printed 20. */
    private static BigDecimal recomputed(BigDecimal base, BigDecimal target, BigDecimal rate, int years) {
        return Growth.rate(base, target, years, Math.max(0, rate.scale()));
    }

    private static boolean isCounted(GrowthTarget goal, BigDecimal target) {
        return WHOLE.contains(goal.unit().strip())
                && target.stripTrailingZeros().scale() <= 0;
    }

    private static boolean isModerate(BigDecimal value) {
        return value.signum() > 0 && value.precision() - value.scale() <= MOST_DIGITS;
    }
}
