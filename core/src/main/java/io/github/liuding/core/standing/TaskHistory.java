package io.github.liuding.core.standing;

import io.github.liuding.core.journal.CloseOutJudged;
import io.github.liuding.core.journal.CloseOutRequested;
import io.github.liuding.core.journal.DeadlineExtended;
import io.github.liuding.core.journal.MilestoneReached;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.journal.Reopened;
import io.github.liuding.core.journal.ResultDelivered;
import io.github.liuding.core.journal.Suspended;
import io.github.liuding.core.lamp.TaskState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the entries about one task have come to so far.
 *
 * @param state the state
 * @param completion the last figure reported
 * @param lastReport the last report
 * @param request the request for close-out that is not judged, or that was approved
 * @param judgement the last judgement, while close-out was not asked for again
 * @param suspension the suspension, while it lasts
 * @param reopening the last reopening
 * @param extensions the extensions of the deadline
 * @param milestones the milestones reached
 * @param results the results delivered
 */
record TaskHistory(
        TaskState state,
        Optional<BigDecimal> completion,
        Optional<ProgressReported> lastReport,
        Optional<CloseOutRequested> request,
        Optional<CloseOutJudged> judgement,
        Optional<Suspended> suspension,
        Optional<Reopened> reopening,
        List<DeadlineExtended> extensions,
        List<MilestoneReached> milestones,
        List<ResultDelivered> results) {
    private static final TaskHistory START = new TaskHistory(
            TaskState.UNREPORTED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of());

    static TaskHistory start() {
        return START;
    }

    /** A report leaves a request or a suspension standing; one without a figure leaves the last figure. */
    TaskHistory after(ProgressReported report) {
        Optional<BigDecimal> done = report.completion().or(() -> completion);
        return new TaskHistory(
                isHeld() ? state : open(done),
                done,
                Optional.of(report),
                request,
                judgement,
                suspension,
                reopening,
                extensions,
                milestones,
                results);
    }

    /** A milestone is news of a task: whatever was reported, it is under way. */
    TaskHistory after(MilestoneReached milestone) {
        return new TaskHistory(
                isHeld() ? state : TaskState.UNDER_WAY,
                completion,
                lastReport,
                request,
                judgement,
                suspension,
                reopening,
                extensions,
                with(milestones, milestone),
                results);
    }

    /** So is a result. */
    TaskHistory after(ResultDelivered result) {
        return new TaskHistory(
                isHeld() ? state : TaskState.UNDER_WAY,
                completion,
                lastReport,
                request,
                judgement,
                suspension,
                reopening,
                extensions,
                milestones,
                with(results, result));
    }

    TaskHistory after(DeadlineExtended extension) {
        return new TaskHistory(
                state,
                completion,
                lastReport,
                request,
                judgement,
                suspension,
                reopening,
                with(extensions, extension),
                milestones,
                results);
    }

    /** A request ends a suspension: whoever asks for close-out is no longer at rest. */
    TaskHistory after(CloseOutRequested asked) {
        return new TaskHistory(
                TaskState.CLOSE_OUT_REQUESTED,
                completion,
                lastReport,
                Optional.of(asked),
                Optional.empty(),
                Optional.empty(),
                reopening,
                extensions,
                milestones,
                results);
    }

    /**
     * A task returned goes on where it was: with its last report and figure, 未启动 where that figure is 0. Where nothing
     * was reported the request itself was news of it, so that it is 推进中 and not 未报告 again.
     */
    TaskHistory after(CloseOutJudged judged) {
        return new TaskHistory(
                judged.isApproved() ? TaskState.CLOSED : open(completion),
                completion,
                lastReport,
                judged.isApproved() ? request : Optional.empty(),
                Optional.of(judged),
                suspension,
                reopening,
                extensions,
                milestones,
                results);
    }

    /** A request that was not judged is withdrawn with it. */
    TaskHistory after(Suspended suspended) {
        return new TaskHistory(
                TaskState.SUSPENDED,
                completion,
                lastReport,
                Optional.empty(),
                judgement,
                Optional.of(suspended),
                reopening,
                extensions,
                milestones,
                results);
    }

    /** A task that was closed loses its close-out; one that was suspended goes on where it was. */
    TaskHistory after(Reopened reopened) {
        return new TaskHistory(
                state == TaskState.SUSPENDED && isUnheardOf() ? TaskState.UNREPORTED : open(completion),
                completion,
                lastReport,
                Optional.empty(),
                state == TaskState.CLOSED ? Optional.empty() : judgement,
                Optional.empty(),
                Optional.of(reopened),
                extensions,
                milestones,
                results);
    }

    /** The day on which it was done: asked for, and not returned. */
    Optional<LocalDate> doneOn() {
        return request.map(CloseOutRequested::on);
    }

    Optional<LocalDate> closedOn() {
        return judgement.filter(CloseOutJudged::isApproved).map(CloseOutJudged::on);
    }

    /** Whether news of progress leaves the state as it is. */
    private boolean isHeld() {
        return state == TaskState.CLOSE_OUT_REQUESTED || state == TaskState.SUSPENDED;
    }

    private boolean isUnheardOf() {
        return lastReport.isEmpty() && milestones.isEmpty() && results.isEmpty() && judgement.isEmpty();
    }

    /** Where a task stands that was reported and is not to be closed. */
    private static TaskState open(Optional<BigDecimal> done) {
        return done.filter(figure -> figure.signum() == 0).isPresent() ? TaskState.NOT_STARTED : TaskState.UNDER_WAY;
    }

    private static <T> List<T> with(List<T> before, T next) {
        return Stream.concat(before.stream(), Stream.of(next)).toList();
    }
}
