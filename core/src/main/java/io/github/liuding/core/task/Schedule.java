package io.github.liuding.core.task;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.calendar.Deadline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** When a task is done (定进度): start, milestones, deadline. */
@Value.Immutable
@JsonPropertyOrder({"start", "milestones", "deadline", "after"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Schedule {
    Schedule() {}

    /** The first day (启动日期). */
    public abstract Optional<LocalDate> start();

    /** The milestones in the order of the paper. */
    public abstract List<Milestone> milestones();

    /** The deadline (完成时限). */
    @Value.Default
    public Deadline deadline() {
        return Deadline.unstated();
    }

    /** The tasks that must be done before this one can (前置任务). */
    public abstract List<TaskId> after();

    @Value.Check
    void check() {
        deadline().due().ifPresent(due -> {
            start().filter(due::isBefore).ifPresent(start -> {
                throw new IllegalArgumentException(
                        "Schedule is due on %s, before it starts on %s".formatted(due, start));
            });
            milestones().stream()
                    .filter(milestone -> milestone.due().isAfter(due))
                    .findFirst()
                    .ifPresent(milestone -> {
                        throw new IllegalArgumentException("Milestone '%s' is due on %s, after the task's own day %s"
                                .formatted(milestone.name(), milestone.due(), due));
                    });
        });
    }

    /** Nothing fixed. */
    public static Schedule open() {
        return builder().build();
    }

    /** Starts a schedule. */
    public static ScheduleBuilder builder() {
        return new ScheduleBuilder();
    }

    /** Starts a changed copy. */
    public final ScheduleBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Schedule fromJson(ScheduleBuilder.ImmutableSchedule.Json json) {
        return ScheduleBuilder.ImmutableSchedule.fromJson(json);
    }
}
