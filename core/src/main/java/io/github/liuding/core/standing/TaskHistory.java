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
 * @param closeOut how far its close-out has come
 * @param rest whether and why it rests, and went on
 * @param kept what is added to and never taken back
 */
record TaskHistory(
        TaskState state,
        Optional<BigDecimal> completion,
        Optional<ProgressReported> lastReport,
        CloseOut closeOut,
        Rest rest,
        Kept kept) {
    private static final TaskHistory START = new TaskHistory(
            TaskState.UNREPORTED,
            Optional.empty(),
            Optional.empty(),
            CloseOut.NONE,
            new Rest(Optional.empty(), Optional.empty()),
            new Kept(List.of(), List.of(), List.of()));

    /**
     * A close-out.
     *
     * @param request the request that is not judged, or that was approved
     * @param judgement the last judgement, while close-out was not asked for again
     */
    record CloseOut(Optional<CloseOutRequested> request, Optional<CloseOutJudged> judgement) {
        private static final CloseOut NONE = new CloseOut(Optional.empty(), Optional.empty());
    }

    /**
     * A rest.
     *
     * @param suspension the suspension, while it lasts
     * @param reopening the last reopening
     */
    record Rest(Optional<Suspended> suspension, Optional<Reopened> reopening) {}

    /** Extensions of the deadline, milestones reached and results delivered. */
    record Kept(List<DeadlineExtended> extensions, List<MilestoneReached> milestones, List<ResultDelivered> results) {
        private boolean isNews() {
            return !milestones.isEmpty() || !results.isEmpty();
        }
    }

    static TaskHistory start() {
        return START;
    }

    /** A report leaves a request or a suspension standing; one without a figure leaves the last figure. */
    TaskHistory after(ProgressReported report) {
        Optional<BigDecimal> done = report.completion().or(() -> completion);
        return new TaskHistory(isHeld() ? state : open(done), done, Optional.of(report), closeOut, rest, kept);
    }

    TaskHistory after(MilestoneReached milestone) {
        return news(new Kept(kept.extensions(), with(kept.milestones(), milestone), kept.results()));
    }

    TaskHistory after(ResultDelivered result) {
        return news(new Kept(kept.extensions(), kept.milestones(), with(kept.results(), result)));
    }

    /** A milestone or a result is news of a task: whatever was reported, it is under way. */
    private TaskHistory news(Kept more) {
        return new TaskHistory(isHeld() ? state : TaskState.UNDER_WAY, completion, lastReport, closeOut, rest, more);
    }

    TaskHistory after(DeadlineExtended extension) {
        Kept more = new Kept(with(kept.extensions(), extension), kept.milestones(), kept.results());
        return new TaskHistory(state, completion, lastReport, closeOut, rest, more);
    }

    /** A request ends a suspension: whoever asks for close-out is no longer at rest. */
    TaskHistory after(CloseOutRequested request) {
        CloseOut asked = new CloseOut(Optional.of(request), Optional.empty());
        return to(TaskState.CLOSE_OUT_REQUESTED, asked, new Rest(Optional.empty(), rest.reopening()));
    }

    /**
     * A task returned goes on where it was: with its last report and figure, 未启动 where that figure is 0. Where nothing
     * was reported the request itself was news of it, so that it is 推进中 and not 未报告 again.
     */
    TaskHistory after(CloseOutJudged judgement) {
        return judgement.isApproved()
                ? to(TaskState.CLOSED, new CloseOut(closeOut.request(), Optional.of(judgement)), rest)
                : to(open(completion), new CloseOut(Optional.empty(), Optional.of(judgement)), rest);
    }

    /** A request that was not judged is withdrawn with it. */
    TaskHistory after(Suspended suspension) {
        CloseOut withdrawn = new CloseOut(Optional.empty(), closeOut.judgement());
        return to(TaskState.SUSPENDED, withdrawn, new Rest(Optional.of(suspension), rest.reopening()));
    }

    /**
     * A task that was closed loses its close-out, and the figure that was true then; one that was suspended goes on where
     * it was.
     */
    TaskHistory after(Reopened reopening) {
        boolean wasUnheardOf = state == TaskState.SUSPENDED
                && lastReport.isEmpty()
                && !kept.isNews()
                && closeOut.judgement().isEmpty();
        Rest over = new Rest(Optional.empty(), Optional.of(reopening));
        return state == TaskState.CLOSED
                ? new TaskHistory(TaskState.UNDER_WAY, Optional.empty(), lastReport, CloseOut.NONE, over, kept)
                : to(wasUnheardOf ? TaskState.UNREPORTED : open(completion), closeOut, over);
    }

    private TaskHistory to(TaskState next, CloseOut nextCloseOut, Rest nextRest) {
        return new TaskHistory(next, completion, lastReport, nextCloseOut, nextRest, kept);
    }

    /** The day on which it was done: asked for, and not returned. */
    Optional<LocalDate> doneOn() {
        return closeOut.request().map(CloseOutRequested::on);
    }

    Optional<LocalDate> closedOn() {
        return closeOut.judgement().filter(CloseOutJudged::isApproved).map(CloseOutJudged::on);
    }

    /** Whether news of progress leaves the state as it is. */
    private boolean isHeld() {
        return state == TaskState.CLOSE_OUT_REQUESTED || state == TaskState.SUSPENDED;
    }

    /** Where a task stands that was reported and is not to be closed. */
    private static TaskState open(Optional<BigDecimal> done) {
        return done.filter(figure -> figure.signum() == 0).isPresent() ? TaskState.NOT_STARTED : TaskState.UNDER_WAY;
    }

    private static <T> List<T> with(List<T> before, T next) {
        return Stream.concat(before.stream(), Stream.of(next)).toList();
    }
}
