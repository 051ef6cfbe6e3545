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
        Optional<LocalDate> returnedOn,
        Optional<String> returnedFor) {

    static TaskHistory start() {
        return new TaskHistory(
                TaskState.UNREPORTED,
                Optional.empty(),
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
        TaskState next = state == TaskState.CLOSE_OUT_REQUESTED || state == TaskState.CLOSED ? state : open(done);
        return new TaskHistory(next, done, Optional.of(report), requestedOn, closedOn, grade, returnedOn, returnedFor);
    }

    /** Where a task stands that was reported and is not to be closed. */
    private static TaskState open(Optional<BigDecimal> done) {
        return done.filter(figure -> figure.signum() == 0).isPresent() ? TaskState.NOT_STARTED : TaskState.UNDER_WAY;
    }

    TaskHistory after(CloseOutRequested request) {
        return new TaskHistory(
                TaskState.CLOSE_OUT_REQUESTED,
                completion,
                lastReport,
                Optional.of(request.on()),
                closedOn,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * A task returned goes on where it was: with its last report and figure, 未启动 where that figure is 0. Where nothing
     * was reported the request itself was news of it, so that it is 推进中 and not 未报告 again.
     */
    TaskHistory after(CloseOutJudged judgement) {
        return judgement.isApproved()
                ? new TaskHistory(
                        TaskState.CLOSED,
                        completion,
                        lastReport,
                        requestedOn,
                        Optional.of(judgement.on()),
                        judgement.grade(),
                        Optional.empty(),
                        Optional.empty())
                : new TaskHistory(
                        open(completion),
                        completion,
                        lastReport,
                        Optional.empty(),
                        closedOn,
                        judgement.grade(),
                        Optional.of(judgement.on()),
                        judgement.returnedFor());
    }
}
