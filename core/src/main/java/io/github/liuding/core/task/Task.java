package io.github.liuding.core.task;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.goal.GoalId;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** A task (任务) that a paper assigns, with its six determinations (六定). */
@Value.Immutable
@JsonPropertyOrder({
    "id",
    "number",
    "goal",
    "objective",
    "assignment",
    "measures",
    "schedule",
    "responsibility",
    "standard",
    "localDeterminations"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Task {
    Task() {}

    /** The task's id, unique in its campaign. */
    public abstract TaskId id();

    /** The number under which the paper prints it (序号), at least 1. */
    public abstract int number();

    /** The goal under which it stands. */
    public abstract GoalId goal();

    /** What it is to reach (定目标). */
    @Value.Default
    public Objective objective() {
        return Objective.open();
    }

    /** What is to be done (定任务). */
    public abstract Assignment assignment();

    /** How (定措施). */
    public abstract List<Measure> measures();

    /** When (定进度). */
    @Value.Default
    public Schedule schedule() {
        return Schedule.open();
    }

    /** Who answers (定责任). */
    @Value.Default
    public Responsibility responsibility() {
        return Responsibility.open();
    }

    /** By what it is judged (定标准). */
    @Value.Default
    public Standard standard() {
        return Standard.open();
    }

    /** What a local formula fixes besides, by the determination's name, such as 定奖惩. */
    public abstract Map<String, String> localDeterminations();

    @Value.Check
    void check() {
        if (number() < 1) {
            throw new IllegalArgumentException(
                    "Number of task '%s' must be at least 1, but was %s".formatted(id(), number()));
        }
    }

    /** Starts a task. */
    public static TaskBuilder builder() {
        return new TaskBuilder();
    }

    /** Starts a changed copy. */
    public final TaskBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Task fromJson(TaskBuilder.ImmutableTask.Json json) {
        return TaskBuilder.ImmutableTask.fromJson(json);
    }
}
