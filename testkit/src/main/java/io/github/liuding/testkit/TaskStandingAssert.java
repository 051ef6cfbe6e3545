package io.github.liuding.testkit;

import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.standing.TaskStanding;
import java.math.BigDecimal;
import org.assertj.core.api.AbstractAssert;

/** Assertions on the standing of a task (任务状态). */
public final class TaskStandingAssert extends AbstractAssert<TaskStandingAssert, TaskStanding> {
    TaskStandingAssert(TaskStanding actual) {
        super(actual, TaskStandingAssert.class);
    }

    /** The state. */
    public TaskStandingAssert is(TaskState state) {
        isNotNull();
        return check(
                actual.state() == state,
                "to be <%s> but was <%s>",
                state.word(),
                actual.state().word());
    }

    /** The word of the lamp. */
    public TaskStandingAssert isLit(String word) {
        isNotNull();
        return check(
                actual.lamp().word().equals(word),
                "to be lit <%s> but was <%s>",
                word,
                actual.lamp().word());
    }

    /** That its last day in time has passed and it is not closed. */
    public TaskStandingAssert isOverdue() {
        isNotNull();
        return check(actual.isOverdue(), "to be overdue but was not; days left: %s", left());
    }

    /** That it is closed, or its last day in time has not passed. */
    public TaskStandingAssert isNotOverdue() {
        isNotNull();
        return check(!actual.isOverdue(), "not to be overdue but it was; days left: %s", left());
    }

    /** The completion, as a fraction from 0 to 1. */
    public TaskStandingAssert isDone(String fraction) {
        isNotNull();
        return check(
                actual.completion()
                        .filter(done -> done.compareTo(new BigDecimal(fraction)) == 0)
                        .isPresent(),
                "to be done to <%s> but was <%s>",
                fraction,
                actual.completion().map(BigDecimal::toPlainString).orElse("not known"));
    }

    /** That nobody reported how much is done. */
    public TaskStandingAssert hasNoCompletion() {
        isNotNull();
        return check(
                actual.completion().isEmpty(),
                "to have no completion but it was <%s>",
                actual.completion().map(BigDecimal::toPlainString).orElse(""));
    }

    private Object left() {
        return actual.daysLeft().<Object>map(days -> days).orElse("none");
    }

    private TaskStandingAssert check(boolean holds, String what, Object... arguments) {
        if (!holds) {
            failWithMessage("Expected task '%s' %s", actual.task().id(), what.formatted(arguments));
        }
        return this;
    }
}
