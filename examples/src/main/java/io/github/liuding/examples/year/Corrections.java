package io.github.liuding.examples.year;

import io.github.liuding.core.journal.IndicatorMeasured;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.journal.Voided;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The two entries that were mistaken (更正). Nothing is edited: the mistake is voided when it is found, and the right figure
 * is put down about the same day. What was printed before stands as it was known then.
 */
final class Corrections {
    /** The works of which what was still being built was counted as built. */
    static final TaskId TASK = new TaskId("QY-072");

    /** A report too good to be true was made in May, and found out in July. */
    static final LocalDate REPORT_MENDED = LocalDate.of(YearDays.YEAR, 7, 14);

    private static final LocalDate REPORTED = LocalDate.of(YearDays.YEAR, 5, 25);

    /** A score was typed in too low in April, and found out in May. */
    static final LocalDate SCORE_MENDED = LocalDate.of(YearDays.YEAR, 5, 23);

    private static final int TOO_MUCH = 12;

    private final JournalDraft draft;
    private Optional<Runnable> report = Optional.empty();
    private Optional<Runnable> score = Optional.empty();

    Corrections(JournalDraft draft) {
        this.draft = draft;
    }

    /** A report as it was made. */
    record Reported(LocalDate on, int percent, JournalDraft.Line line) {}

    /** Whether a report of a task on a day is the mistaken one. */
    boolean awaits(TaskId task, LocalDate day) {
        return task.equals(TASK) && day.equals(REPORTED);
    }

    /** Takes note of the mistaken report. */
    void reported(Task task, UnitId lead, Reported made) {
        report = Optional.of(() -> mend(task, lead, made));
    }

    private void mend(Task task, UnitId lead, Reported made) {
        voided(REPORT_MENDED, lead, made.line(), "核查发现将在建面积计入改造面积");
        ReportWords.Report right = new ReportWords(task).report(made.on(), made.percent() - TOO_MUCH, false);
        draft.add(
                REPORT_MENDED,
                id -> ProgressReported.builder()
                        .id(id)
                        .task(task.id())
                        .on(made.on())
                        .recordedOn(REPORT_MENDED)
                        .by(lead)
                        .officer(task.responsibility().liaison())
                        .completion(right.share())
                        .text(right.text())
                        .nextStep(right.nextStep())
                        .note("更正5月25日的报告，当时将在建面积计入改造面积")
                        .build());
    }

    /** The score that was typed in too low, and what it should have been. */
    void mistyped(JournalDraft.Line line, IndicatorMeasured right) {
        score = Optional.of(() -> {
            voided(SCORE_MENDED, YearJournal.OFFICE, line, "录入时少记10分");
            draft.add(
                    SCORE_MENDED,
                    id -> right.toBuilder().id(id).recordedOn(SCORE_MENDED).build());
        });
    }

    /** Adds both. */
    void add() {
        report.orElseThrow().run();
        score.orElseThrow().run();
    }

    private void voided(LocalDate day, UnitId by, JournalDraft.Line mistake, String reason) {
        draft.addNaming(
                day,
                ids -> Voided.builder()
                        .id(ids.own())
                        .on(day)
                        .recordedOn(day)
                        .by(by)
                        .entry(ids.of(mistake))
                        .reason(reason)
                        .build());
    }
}
