package io.github.liuding.core.task;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A milestone (节点) of a task's schedule. */
@Value.Immutable
@JsonPropertyOrder({"name", "due", "weight"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Milestone {
    Milestone() {}

    /** What is reached. */
    public abstract String name();

    /** The last day in time. */
    public abstract LocalDate due();

    /** Its share in the task, in proportion to the other milestones' weights; above 0, by default 1. */
    @Value.Default
    public BigDecimal weight() {
        return BigDecimal.ONE;
    }

    @Value.Check
    void check() {
        Checks.notBlank("Name of a milestone", name());
        Checks.moderate("Weight of milestone '%s'".formatted(name()), weight());
        if (weight().signum() <= 0) {
            throw new IllegalArgumentException(
                    "Weight of milestone '%s' must be above 0, but was %s".formatted(name(), weight()));
        }
    }

    /** Starts a milestone. */
    public static MilestoneBuilder builder() {
        return new MilestoneBuilder();
    }

    /** Starts a changed copy. */
    public final MilestoneBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Milestone fromJson(MilestoneBuilder.ImmutableMilestone.Json json) {
        return MilestoneBuilder.ImmutableMilestone.fromJson(json);
    }
}
