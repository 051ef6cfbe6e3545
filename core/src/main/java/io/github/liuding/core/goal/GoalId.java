package io.github.liuding.core.goal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.liuding.core.internal.Checks;

/**
 * The id of a goal (工作目标), unique in its campaign, such as {@code G1}.
 *
 * @param value Latin letters and digits joined by hyphens
 */
public record GoalId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GoalId {
        Checks.words("Goal id", "G1", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
