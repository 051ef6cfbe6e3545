package io.github.liuding.core.standing;

import io.github.liuding.core.journal.CloseOutGrade;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskDetermination;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The state of one task on a day (任务状态). Made by {@link Standing#of}. */
public final class TaskStanding {
    private final Task task;
    private final LocalDate asOf;
    private final TaskHistory history;
    private final Lamp lamp;
    private final List<TaskDetermination> determinations;

    TaskStanding(Task task, LocalDate asOf, TaskHistory history, Lamp lamp, List<TaskDetermination> determinations) {
        this.task = task;
        this.asOf = asOf;
        this.history = history;
        this.lamp = lamp;
        this.determinations = determinations;
    }

    /** The task. */
    public Task task() {
        return task;
    }

    /** The state, as far as it was reported. */
    public TaskState state() {
        return history.state();
    }

    /** How much is done, as a fraction from 0 to 1; empty where nobody reported a figure, which is not zero. */
    public Optional<BigDecimal> completion() {
        return history.completion();
    }

    /** The last report of progress. */
    public Optional<ProgressReported> lastReport() {
        return history.lastReport();
    }

    /** The day close-out was asked for, while it is not judged, or on which it was asked for that was approved. */
    public Optional<LocalDate> closeOutRequestedOn() {
        return history.requestedOn();
    }

    /** The day the task was closed (销号日期). */
    public Optional<LocalDate> closedOn() {
        return history.closedOn();
    }

    /**
     * The grade of the last judgement (评价等次), while close-out was not asked for again: that with which the task was
     * closed, or 不合格 with which it was returned.
     */
    public Optional<CloseOutGrade> grade() {
        return history.grade();
    }

    /** The day the last request for close-out was returned (退回日期), while no other was made since. */
    public Optional<LocalDate> returnedOn() {
        return history.returnedOn();
    }

    /** Why it was returned (退回原因); may be absent where the grade says so: 不合格. */
    public Optional<String> returnedFor() {
        return history.returnedFor();
    }

    /** The last day in time; empty where the deadline comes to no day. */
    public Optional<LocalDate> due() {
        return task.schedule().deadline().due();
    }

    /**
     * The days left, 0 on the last day in time and negative after it, counted from the day of the standing, or from the
     * day the task was closed; empty where the deadline comes to no day.
     */
    public Optional<Long> daysLeft() {
        return daysLeft(task, asOf, history);
    }

    static Optional<Long> daysLeft(Task task, LocalDate asOf, TaskHistory history) {
        LocalDate day = history.closedOn().orElse(asOf);
        return task.schedule().deadline().due().map(due -> ChronoUnit.DAYS.between(day, due));
    }

    /** Whether the task is not closed and its last day in time has passed. */
    public boolean isOverdue() {
        return closedOn().isEmpty() && daysLeft().filter(days -> days < 0).isPresent();
    }

    /** The lamp, by the campaign's table. */
    public Lamp lamp() {
        return lamp;
    }

    /** How far its determinations have come, in the order of the campaign's formula. */
    public List<TaskDetermination> determinations() {
        return determinations;
    }

    @Override
    public String toString() {
        return task.id() + " " + state().word() + " " + lamp.word();
    }
}
