package io.github.liuding.core.task;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.liuding.core.internal.Checks;

/**
 * The id of a task (任务), unique in its campaign, such as {@code LS-07}.
 *
 * @param value Latin letters and digits joined by hyphens
 */
public record TaskId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TaskId {
        Checks.words("Task id", "LS-07", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
