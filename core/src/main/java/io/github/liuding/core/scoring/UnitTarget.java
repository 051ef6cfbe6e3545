package io.github.liuding.core.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import io.github.liuding.core.organization.UnitReferences;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** What units are to reach on a criterion of their own (单位目标值). */
@Value.Immutable
@JsonPropertyOrder({"units", "value"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class UnitTarget {
    UnitTarget() {}

    /** Whose target it is. */
    public abstract UnitReferences units();

    /** The figure, above 0. */
    public abstract BigDecimal value();

    @Value.Check
    void check() {
        if (Checks.moderate("Target of units", value()).signum() <= 0) {
            throw new IllegalArgumentException("Target of units must be above 0, but was %s".formatted(value()));
        }
    }

    /** Starts one. */
    public static UnitTargetBuilder builder() {
        return new UnitTargetBuilder();
    }

    /** Starts a changed copy. */
    public final UnitTargetBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static UnitTarget fromJson(UnitTargetBuilder.ImmutableUnitTarget.Json json) {
        return UnitTargetBuilder.ImmutableUnitTarget.fromJson(json);
    }
}
