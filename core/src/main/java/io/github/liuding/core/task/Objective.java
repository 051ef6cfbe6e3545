package io.github.liuding.core.task;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.goal.Target;
import java.util.Optional;
import org.immutables.value.Value;

/** What a task is to reach (定目标): in words, by a figure, or both. */
@Value.Immutable
@JsonPropertyOrder({"text", "target"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Objective {
    Objective() {}

    /** The objective in words; absent where the paper gives the task none of its own. */
    public abstract Optional<String> text();

    /** The figure to reach. */
    public abstract Optional<Target> target();

    /** Nothing fixed. */
    public static Objective open() {
        return builder().build();
    }

    /** Starts an objective. */
    public static ObjectiveBuilder builder() {
        return new ObjectiveBuilder();
    }

    /** Starts a changed copy. */
    public final ObjectiveBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Objective fromJson(ObjectiveBuilder.ImmutableObjective.Json json) {
        return ObjectiveBuilder.ImmutableObjective.fromJson(json);
    }
}
