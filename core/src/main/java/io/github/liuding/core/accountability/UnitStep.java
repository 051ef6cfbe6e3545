package io.github.liuding.core.accountability;

import io.github.liuding.core.journal.action.AccountabilityTaken;
import io.github.liuding.core.journal.action.TalkHeld;
import io.github.liuding.core.journal.action.UnitEntry;
import io.github.liuding.core.journal.supervision.CaseId;
import io.github.liuding.core.task.TaskId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A step that an entry says was taken.
 *
 * @param taken the step
 * @param matters the task and the case that led to it; empty where it is about the unit as a whole
 */
record UnitStep(TakenStep taken, List<Matter> matters) {
    /** The step of an entry; empty where it is none. */
    static Optional<UnitStep> of(UnitEntry entry) {
        return entry.step().map(means -> new UnitStep(new TakenStep(means, entry.on(), entry.id()), matters(entry)));
    }

    private static List<Matter> matters(UnitEntry entry) {
        if (entry instanceof TalkHeld talk) {
            return matters(talk.task(), talk.caseId());
        }
        return entry instanceof AccountabilityTaken step ? matters(step.task(), step.caseId()) : List.of();
    }

    static List<Matter> matters(Optional<TaskId> task, Optional<CaseId> caseId) {
        return Stream.<Optional<Matter>>of(task.map(Matter.OfTask::new), caseId.map(Matter.OfCase::new))
                .flatMap(Optional::stream)
                .toList();
    }

    String means() {
        return taken.means();
    }

    LocalDate on() {
        return taken.on();
    }

    /** Whether it was taken because of that, or because of everything. */
    boolean isAbout(Evidence evidence) {
        return matters.isEmpty() || evidence.matter().filter(matters::contains).isPresent();
    }
}
