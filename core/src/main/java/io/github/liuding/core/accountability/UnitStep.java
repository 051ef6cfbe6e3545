package io.github.liuding.core.accountability;

import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.action.AccountabilityTaken;
import io.github.liuding.core.journal.action.CircularIssued;
import io.github.liuding.core.journal.action.TalkHeld;
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
    private static final String TALK = "约谈";

    /** The step of an entry; empty where it is none. */
    static Optional<UnitStep> of(JournalEntry entry) {
        if (entry instanceof TalkHeld talk) {
            return Optional.of(of(entry, TALK, matters(talk.task(), talk.caseId())));
        }
        if (entry instanceof AccountabilityTaken step) {
            return Optional.of(of(entry, step.means(), matters(step.task(), step.caseId())));
        }
        return entry instanceof CircularIssued circular
                ? circular.means().map(means -> of(entry, means, List.of()))
                : Optional.empty();
    }

    private static UnitStep of(JournalEntry entry, String means, List<Matter> matters) {
        return new UnitStep(new TakenStep(means, entry.on(), entry.id()), matters);
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
