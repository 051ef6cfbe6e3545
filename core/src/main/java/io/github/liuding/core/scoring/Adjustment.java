package io.github.liuding.core.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Points beside the criteria (加减分项), given by entries of the journal that name the item. */
@Value.Immutable
@JsonPropertyOrder({"name", "each", "limit"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Adjustment {
    Adjustment() {}

    /** The name, once in a scheme. */
    public abstract String name();

    /** The points of each entry that gives no value of its own, above 0 (每次分值). */
    public abstract Optional<BigDecimal> each();

    /** The most points in a period, above 0 (上限). */
    public abstract BigDecimal limit();

    @Value.Check
    void check() {
        Checks.notBlank("Name of an adjustment", name());
        each().ifPresent(points -> Checks.moderate("Points of adjustment '%s'".formatted(name()), points));
        if (Checks.moderate("Limit of adjustment '%s'".formatted(name()), limit())
                                .signum()
                        <= 0
                || each().filter(points -> points.signum() <= 0 || points.compareTo(limit()) > 0)
                        .isPresent()) {
            throw new IllegalArgumentException(
                    "Points of adjustment '%s' must be above 0 and at most its limit, but were %s of %s"
                            .formatted(
                                    name(),
                                    each().map(BigDecimal::toPlainString).orElse("none"),
                                    limit()));
        }
    }

    /** Starts one. */
    public static AdjustmentBuilder builder() {
        return new AdjustmentBuilder();
    }

    /** Starts a changed copy. */
    public final AdjustmentBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Adjustment fromJson(AdjustmentBuilder.ImmutableAdjustment.Json json) {
        return AdjustmentBuilder.ImmutableAdjustment.fromJson(json);
    }
}
