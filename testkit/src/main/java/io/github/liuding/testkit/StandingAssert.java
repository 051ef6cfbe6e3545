package io.github.liuding.testkit;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.task.TaskId;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a standing (工作状态). */
public final class StandingAssert extends AbstractAssert<StandingAssert, Standing> {
    StandingAssert(Standing actual) {
        super(actual, StandingAssert.class);
    }

    /** That every entry of the journal fitted. */
    public StandingAssert hasNoFindings() {
        isNotNull();
        if (!actual.findings().isEmpty()) {
            failWithMessage(
                    "Expected no findings in the standing on %s but there are:%n  %s",
                    actual.asOf(),
                    actual.findings().stream()
                            .map(Finding::toString)
                            .collect(Collectors.joining(System.lineSeparator() + "  ")));
        }
        return this;
    }

    /** Goes on with one task. */
    public TaskStandingAssert task(String id) {
        isNotNull();
        return new TaskStandingAssert(actual.task(new TaskId(id))
                .orElseThrow(() -> new AssertionError("Expected the campaign to have a task '%s' but it has %s"
                        .formatted(
                                id,
                                actual.tasks().stream()
                                        .map(task -> task.task().id())
                                        .toList()))));
    }
}
