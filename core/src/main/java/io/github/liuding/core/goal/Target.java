package io.github.liuding.core.goal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * A measurable target (可量化目标), such as 网上可办率 ≥ 90%.
 *
 * <p>The value is held in the unit as printed: 90% is {@code 90} with unit {@code %}, 22657 enterprises are
 * {@code 22657} with unit 户.
 */
@Value.Immutable
@JsonPropertyOrder({"indicator", "relation", "value", "unit"})
public abstract class Target {
    Target() {}

    /** What is measured (指标), such as 网上可办率. */
    public abstract String indicator();

    /** How the measured figure must stand to the value. */
    public abstract Relation relation();

    /** The figure, in {@link #unit()}. */
    public abstract BigDecimal value();

    /** The unit as printed, such as {@code %}, 家 or 户; empty for a bare number. */
    @Value.Default
    public String unit() {
        return "";
    }

    @Value.Check
    void check() {
        Checks.notBlank("Indicator of a target", indicator());
        Checks.moderate("Value of target '%s'".formatted(indicator()), value());
    }

    /** Whether a measured figure, in the same unit, meets the target. */
    public final boolean isMetBy(BigDecimal measured) {
        int order = measured.compareTo(value());
        return switch (relation()) {
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
        };
    }

    /** Starts a target. */
    public static TargetBuilder builder() {
        return new TargetBuilder();
    }

    /** Starts a changed copy. */
    public final TargetBuilder toBuilder() {
        return builder().from(this);
    }

    /** The target in print, such as {@code 网上可办率 ≥ 90%}. */
    @Override
    public final String toString() {
        return indicator() + " " + relation().sign() + " " + value().toPlainString() + unit();
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Target fromJson(TargetBuilder.ImmutableTarget.Json json) {
        return TargetBuilder.ImmutableTarget.fromJson(json);
    }
}
