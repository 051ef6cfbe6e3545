package io.github.liuding.testkit;

import io.github.liuding.core.task.Determinacy;
import io.github.liuding.core.task.DeterminationFormula;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskDetermination;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a task (任务) as the paper assigns it. */
public final class TaskAssert extends AbstractAssert<TaskAssert, Task> {
    TaskAssert(Task actual) {
        super(actual, TaskAssert.class);
    }

    /** The lead units, as printed. */
    public TaskAssert isLedBy(String printed) {
        return same("to be led by", printed, actual.responsibility().leadUnits().printed());
    }

    /** The responsible units, as printed. */
    public TaskAssert hasResponsibleUnits(String printed) {
        return same(
                "to have the responsible units",
                printed,
                actual.responsibility().responsibleUnits().printed());
    }

    /** The last day in time. */
    public TaskAssert isDueOn(LocalDate day) {
        return same(
                "to be due on",
                day,
                actual.schedule().deadline().due().<Object>map(due -> due).orElse("no day"));
    }

    /** The words of the deadline. */
    public TaskAssert hasDeadline(String words) {
        return same("to have the deadline", words, actual.schedule().deadline().words());
    }

    /** That every determination of the formula is determined. */
    public TaskAssert isFullyDeterminedBy(DeterminationFormula formula) {
        isNotNull();
        List<String> open = formula.of(actual).stream()
                .filter(determination -> determination.determinacy() != Determinacy.DETERMINED)
                .map(determination -> "%s %s, lacks %s"
                        .formatted(
                                determination.determination().name(),
                                determination.determinacy().word(),
                                determination.missing()))
                .toList();
        if (!open.isEmpty()) {
            failWithMessage(
                    "Expected task '%s' to be fully determined by %s but:%n  %s",
                    actual.id(), formula.name(), String.join(System.lineSeparator() + "  ", open));
        }
        return this;
    }

    /** How far one determination of the formula has come, and what it lacks. */
    public TaskAssert hasDetermination(
            DeterminationFormula formula, String name, Determinacy determinacy, String... missing) {
        isNotNull();
        Optional<TaskDetermination> found = formula.of(actual).stream()
                .filter(determination -> determination.determination().name().equals(name))
                .findFirst();
        if (found.isEmpty()) {
            failWithMessage("%s has no determination '%s'", formula.name(), name);
            return this;
        }
        same(name + " to be", determinacy.word(), found.get().determinacy().word());
        return same(name + " to lack", List.of(missing), found.get().missing());
    }

    private TaskAssert same(String what, Object expected, Object found) {
        isNotNull();
        if (!expected.equals(found)) {
            failWithMessage("Expected task '%s' %s <%s> but was <%s>", actual.id(), what, expected, found);
        }
        return this;
    }
}
