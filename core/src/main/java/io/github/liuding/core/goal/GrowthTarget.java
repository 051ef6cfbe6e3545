package io.github.liuding.core.goal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.internal.Checks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A growth target (增长目标), such as 到2025年末,规模以上服务业企业达到15家、年均增长16.43%.
 *
 * <p>Figures stand as printed, in {@link #unit()}; the rate is in percent. What a paper leaves out is absent and not made
 * up; what follows from the rest is worked out by {@link #baseOrImplied()} and {@link #targetOrImplied()}.
 */
@Value.Immutable
@JsonPropertyOrder({"indicator", "scope", "unit", "deadline", "target", "annualRate", "base", "baseYear"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class GrowthTarget {
    private static final BigDecimal LEAST_RATE = BigDecimal.valueOf(-100);

    GrowthTarget() {}

    /** What is to grow (指标), such as 规模以上服务业企业. */
    public abstract String indicator();

    /** Where or in whom, as printed, such as 全区; absent where the paper says nothing. */
    public abstract Optional<String> scope();

    /** The unit of target and base as printed, such as 家, 户 or 亿元; empty for a bare number. */
    @Value.Default
    public String unit() {
        return "";
    }

    /** By when, such as 2025年末; the year in which its day lies is the target's. */
    public abstract Deadline deadline();

    /** The figure to reach, above 0. */
    public abstract Optional<BigDecimal> target();

    /**
     * The average yearly growth (年均增长) in percent, above -100, with the decimals printed: {@code 14.87} for 14.87%,
     * {@code 20.0} for 20.0%.
     */
    public abstract Optional<BigDecimal> annualRate();

    /** The figure at the end of {@link #baseYear()} (基数), above 0. */
    public abstract Optional<BigDecimal> base();

    /** The year (基期) from whose end growth is counted; before the target's, by at most 100 years. */
    public abstract Optional<Integer> baseYear();

    @Value.Check
    void check() {
        Checks.notBlank("Indicator of a growth target", indicator());
        target().ifPresent(target -> checkAbove("Target", BigDecimal.ZERO, target));
        base().ifPresent(base -> checkAbove("Base", BigDecimal.ZERO, base));
        annualRate().ifPresent(rate -> checkAbove("Annual rate", LEAST_RATE, rate));
        baseYear().filter(year -> year < 1 || year > 9999).ifPresent(year -> {
            throw new IllegalArgumentException(
                    "Base year of growth target '%s' must be from 1 to 9999, but was %s".formatted(indicator(), year));
        });
        years().filter(years -> years < 1 || years > Growth.MOST_YEARS).ifPresent(years -> {
            throw new IllegalArgumentException(
                    "Base year of growth target '%s' must be 1 to %s years before %s, but was %s"
                            .formatted(
                                    indicator(),
                                    Growth.MOST_YEARS,
                                    targetYear().orElseThrow(),
                                    baseYear().orElseThrow()));
        });
    }

    private void checkAbove(String what, BigDecimal bound, BigDecimal value) {
        String name = "%s of growth target '%s'".formatted(what, indicator());
        if (Checks.moderate(name, value).compareTo(bound) <= 0) {
            throw new IllegalArgumentException("%s must be above %s, but was %s".formatted(name, bound, value));
        }
    }

    /** The year of the deadline's day (目标年); empty where the deadline comes to no day. */
    public final Optional<Integer> targetYear() {
        return deadline().due().map(LocalDate::getYear);
    }

    /** How many years the growth takes; empty where either year is unknown. */
    public final Optional<Integer> years() {
        return targetYear().flatMap(year -> baseYear().map(from -> year - from));
    }

    /**
     * The base, printed or implied (基数): where none is printed, what target, rate and years come to; empty where one of
     * these is unknown too, or the figure has more than 18 digits before the point.
     *
     * <p>Of what is counted in whole things, such as 家 or 户, the implied base is a whole number, at least 1: the nearest
     * one, or that on the other side of the exact figure where only from there the rate comes out as printed. Of
     * everything else it is rounded half up to 12 decimals.
     */
    public final Optional<BigDecimal> baseOrImplied() {
        return base().or(() -> GrowthFigures.impliedBase(this));
    }

    /**
     * The target, printed or implied: where none is printed, what base, rate and years come to, rounded half up to 12
     * decimals; empty where one of these is unknown too, or the figure has more than 18 digits before the point.
     */
    public final Optional<BigDecimal> targetOrImplied() {
        return target().or(() -> GrowthFigures.impliedTarget(this));
    }

    /**
     * Whether the rate printed agrees with target, base and years: compared at the rate's own decimals, so that 20 stands
     * for everything that rounds to it. Empty where it agrees, or where too little is printed to tell.
     *
     * <p>Where no base is printed, only a whole target that is counted in whole things, such as 家, 户 or 个, can be
     * checked: there must be a whole base from which the rate comes out as printed. Measured units such as 亿元 fit any
     * rate, and so does a bare number.
     */
    public final Optional<GrowthMismatch> mismatch() {
        return GrowthFigures.mismatch(this);
    }

    /**
     * The figure expected on a day (序时进度), half up to {@code scale} decimals, counted by days from 31 December of the
     * base year to the deadline's day; before that span it is the base, after it the target. Empty where the base (printed
     * or implied), the target (printed or implied), the base year or the deadline's day is unknown.
     *
     * @throws IllegalArgumentException if {@code scale} is not from 0 to 12
     */
    public final Optional<BigDecimal> expectedOn(LocalDate day, GrowthPath path, int scale) {
        return GrowthFigures.expected(this, day, path, scale);
    }

    /** Starts a growth target. */
    public static GrowthTargetBuilder builder() {
        return new GrowthTargetBuilder();
    }

    /** Starts a changed copy. */
    public final GrowthTargetBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static GrowthTarget fromJson(GrowthTargetBuilder.ImmutableGrowthTarget.Json json) {
        return GrowthTargetBuilder.ImmutableGrowthTarget.fromJson(json);
    }
}
