package io.github.liuding.core.standing;

import io.github.liuding.core.journal.CloseOutGrade;
import io.github.liuding.core.journal.CloseOutJudged;
import io.github.liuding.core.journal.CloseOutRequested;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.lamp.TaskState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What the entries about one task have come to so far. */
record TaskHistory(
        TaskState state,
        Optional<BigDecimal> completion,
        Optional<ProgressReported> lastReport,
        Optional<LocalDate> requestedOn,
        Optional<LocalDate> closedOn,
        Optional<CloseOutGrade> grade,
        Optional<String> returnedFor) {

    static TaskHistory start() {
        return new TaskHistory(
                TaskState.UNREPORTED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A report after a request leaves the request standing; a report without a figure leaves the last figure. */
    TaskHistory after(ProgressReported report) {
        Optional<BigDecimal> done = report.completion().or(() -> completion);
        TaskState next = state == TaskState.CLOSE_OUT_REQUESTED || state == TaskState.CLOSED
                ? state
                : done.filter(figure -> figure.signum() == 0).isPresent() ? TaskState.NOT_STARTED : TaskState.UNDER_WAY;
        return new TaskHistory(next, done, Optional.of(report), requestedOn, closedOn, grade, returnedFor);
    }

    TaskHistory after(CloseOutRequested request) {
        return new TaskHistory(
                TaskState.CLOSE_OUT_REQUESTED,
                completion,
                lastReport,
                Optional.of(request.on()),
                closedOn,
                grade,
                Optional.empty());
    }

    /** A task returned goes on where it was. */
    TaskHistory after(CloseOutJudged judgement) {
        return judgement.isApproved()
                ? new TaskHistory(
                        TaskState.CLOSED,
                        completion,
                        lastReport,
                        requestedOn,
                        Optional.of(judgement.on()),
                        judgement.grade(),
                        Optional.empty())
                : new TaskHistory(
                        TaskState.UNDER_WAY,
                        completion,
                        lastReport,
                        Optional.empty(),
                        closedOn,
                        grade,
                        judgement.returnedFor());
    }
}
