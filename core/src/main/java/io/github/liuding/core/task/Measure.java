package io.github.liuding.core.task;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.internal.Checks;
import io.github.liuding.core.organization.UnitReferences;
import java.util.Optional;
import org.immutables.value.Value;

/** One measure (措施) by which a task is carried out (定措施), with its owner and its day. */
@Value.Immutable
@JsonPropertyOrder({"text", "owner", "deadline"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Measure {
    Measure() {}

    /** What is done. */
    public abstract String text();

    /** Who does it; absent where only the task names units. */
    public abstract Optional<UnitReferences> owner();

    /** By when; absent where only the task has a deadline. */
    public abstract Optional<Deadline> deadline();

    @Value.Check
    void check() {
        Checks.notBlank("Text of a measure", text());
    }

    /** A measure without owner or day of its own. */
    public static Measure of(String text) {
        return builder().text(text).build();
    }

    /** Starts a measure. */
    public static MeasureBuilder builder() {
        return new MeasureBuilder();
    }

    /** Starts a changed copy. */
    public final MeasureBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Measure fromJson(MeasureBuilder.ImmutableMeasure.Json json) {
        return MeasureBuilder.ImmutableMeasure.fromJson(json);
    }
}
