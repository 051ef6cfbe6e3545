package io.github.liuding.core.regime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.calendar.Cadence;
import io.github.liuding.core.internal.Checks;
import io.github.liuding.core.organization.UnitReferences;
import java.util.Optional;
import org.immutables.value.Value;

/** Something a regime has done again and again (机制事项): a report, a dispatch, an inspection, a circular. */
@Value.Immutable
@JsonPropertyOrder({"name", "cadence", "by", "to", "participants", "handsIn", "taskReport"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Activity {
    Activity() {}

    /** What is done, such as 报送工作进度 or 调度. */
    public abstract String name();

    /** How often. */
    public abstract Cadence cadence();

    /** Who does it or convenes it. */
    @Value.Default
    public UnitReferences by() {
        return UnitReferences.none();
    }

    /** Whom it is for. */
    @Value.Default
    public UnitReferences to() {
        return UnitReferences.none();
    }

    /** Who takes part. */
    @Value.Default
    public UnitReferences participants() {
        return UnitReferences.none();
    }

    /** What is handed in. */
    public abstract Optional<String> handsIn();

    /**
     * Whether progress on every task is reported at these times (逐项报送进展), so that a task without a report has missed
     * one; by default not.
     */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    @Value.Default
    public boolean taskReport() {
        return false;
    }

    @Value.Check
    void check() {
        Checks.notBlank("Name of an activity", name());
    }

    /** Starts an activity. */
    public static ActivityBuilder builder() {
        return new ActivityBuilder();
    }

    /** Starts a changed copy. */
    public final ActivityBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Activity fromJson(ActivityBuilder.ImmutableActivity.Json json) {
        return ActivityBuilder.ImmutableActivity.fromJson(json);
    }
}
