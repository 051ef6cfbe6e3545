package io.github.liuding.core.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A criterion (考核指标): what is looked at, how many points it is worth, and how a raw figure becomes points.
 *
 * <p>Points are the weight times the share that the rule gives, held between {@link #floor()} and {@link #cap()}. */
@Value.Immutable
@JsonPropertyOrder({"name", "weight", "source", "indicator", "targets", "rule", "cap", "floor", "missing", "groups"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Criterion {
    private static final int DECIMALS = 12;

    Criterion() {}

    /** The name, once in a scheme; entries of the journal that give points name it. */
    public abstract String name();

    /** Its full points (权重), above 0. */
    public abstract BigDecimal weight();

    /** Where the raw figure comes from. */
    public abstract FigureSource source();

    /** The indicator, as the campaign names it; there just for sources that read one. */
    public abstract Optional<String> indicator();

    /** What is to be reached, for {@link FigureSource#COMPLETION}; the first that names the unit counts. */
    public abstract List<UnitTarget> targets();

    /** How the raw figure becomes a share of the weight. */
    public abstract ScoreRule rule();

    /** The most points, at least 0; without it the weight. */
    public abstract Optional<BigDecimal> cap();

    /** The fewest points; without it 0. */
    public abstract Optional<BigDecimal> floor();

    /** What counts where there is no figure. */
    @Value.Default
    public MissingRule missing() {
        return MissingRule.LEFT_OUT;
    }

    /** Names of the peer groups that it is for; empty for all. */
    public abstract List<String> groups();

    @Value.Check
    void check() {
        Checks.notBlank("Name of a criterion", name());
        String what = "criterion '%s'".formatted(name());
        if (Checks.moderate("Weight of " + what, weight()).signum() <= 0) {
            throw new IllegalArgumentException("Weight of %s must be above 0, but was %s".formatted(what, weight()));
        }
        boolean reads = source() == FigureSource.INDICATOR
                || source() == FigureSource.COMPLETION
                || source() == FigureSource.GROWTH
                || source() == FigureSource.REVIEW;
        if (reads != indicator().isPresent()) {
            throw new IllegalArgumentException("Criterion '%s' with source %s must %s an indicator"
                    .formatted(name(), source(), reads ? "name" : "not name"));
        }
        if ((source() == FigureSource.COMPLETION) == targets().isEmpty()) {
            throw new IllegalArgumentException("Criterion '%s' with source %s must %s targets"
                    .formatted(name(), source(), targets().isEmpty() ? "have" : "not have"));
        }
        cap().ifPresent(points -> Checks.moderate("Cap of " + what, points));
        floor().ifPresent(points -> Checks.moderate("Floor of " + what, points));
        cap().filter(points -> points.signum() < 0).ifPresent(points -> {
            throw new IllegalArgumentException("Cap of %s must be at least 0, but was %s".formatted(what, points));
        });
        if (most().compareTo(fewest()) < 0) {
            throw new IllegalArgumentException(
                    "Cap of %s must be at least its floor %s, but was %s".formatted(what, fewest(), most()));
        }
    }

    /** The most points (封顶分). */
    @JsonIgnore
    public final BigDecimal most() {
        return cap().orElse(weight());
    }

    /** The fewest points (保底分). */
    @JsonIgnore
    public final BigDecimal fewest() {
        return floor().orElse(BigDecimal.ZERO);
    }

    /** The same with another weight, and cap and floor in proportion, half up to 12 decimals. */
    final Criterion withShareOf(BigDecimal other) {
        Checks.moderate("Weight of criterion '%s'".formatted(name()), other);
        return toBuilder()
                .weight(other)
                .cap(cap().map(points -> inProportion(points, other)))
                .floor(floor().map(points -> inProportion(points, other)))
                .build();
    }

    private BigDecimal inProportion(BigDecimal points, BigDecimal other) {
        return points.multiply(other).divide(weight(), DECIMALS, RoundingMode.HALF_UP);
    }

    /** Whether it is for that peer group. */
    public final boolean isFor(String group) {
        return groups().isEmpty() || groups().contains(group);
    }

    /** Starts one. */
    public static CriterionBuilder builder() {
        return new CriterionBuilder();
    }

    /** Starts a changed copy. */
    public final CriterionBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Criterion fromJson(CriterionBuilder.ImmutableCriterion.Json json) {
        return CriterionBuilder.ImmutableCriterion.fromJson(json);
    }
}
