package io.github.liuding.testkit;

import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.core.task.Task;
import io.github.liuding.reporting.table.ReportTable;

/** Entry to the assertions (断言入口). */
public final class LiudingAssertions {
    private LiudingAssertions() {}

    /** Asserts on a task as the paper assigns it. */
    public static TaskAssert assertThat(Task actual) {
        return new TaskAssert(actual);
    }

    /** Asserts on the standing of a campaign. */
    public static StandingAssert assertThat(Standing actual) {
        return new StandingAssert(actual);
    }

    /** Asserts on the standing of one task. */
    public static TaskStandingAssert assertThat(TaskStanding actual) {
        return new TaskStandingAssert(actual);
    }

    /** Asserts on what was read and what was found beside it. */
    public static <T> WithFindingsAssert<T> assertThat(WithFindings<T> actual) {
        return new WithFindingsAssert<>(actual);
    }

    /** Asserts on a table. */
    public static <R> ReportTableAssert<R> assertThat(ReportTable<R> actual) {
        return new ReportTableAssert<>(actual);
    }
}
