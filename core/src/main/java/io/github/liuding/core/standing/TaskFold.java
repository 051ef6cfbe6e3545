package io.github.liuding.core.standing;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.CloseOutJudged;
import io.github.liuding.core.journal.CloseOutRequested;
import io.github.liuding.core.journal.DeadlineExtended;
import io.github.liuding.core.journal.EntryRemark;
import io.github.liuding.core.journal.MilestoneReached;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.journal.Reopened;
import io.github.liuding.core.journal.ResultDelivered;
import io.github.liuding.core.journal.Suspended;
import io.github.liuding.core.journal.TaskEntry;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.task.Criterion;
import io.github.liuding.core.task.Milestone;
import io.github.liuding.core.task.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the entries about one task one by one, and says of each that does not fit why. Used once. */
final class TaskFold {
    private final Terms terms;
    private final Campaign campaign;
    private final Task task;
    private final List<EntryRemark> remarks;
    private TaskHistory history;

    /** Goes on from what was there. */
    TaskFold(Terms terms, Task task, TaskHistory history, List<EntryRemark> remarks) {
        this.terms = terms;
        this.campaign = terms.campaign();
        this.task = task;
        this.history = history;
        this.remarks = new ArrayList<>(remarks);
    }

    TaskHistory history() {
        return history;
    }

    List<EntryRemark> remarks() {
        return List.copyOf(remarks);
    }

    void take(TaskEntry entry) {
        if (campaign.units().unit(entry.by()).isEmpty()) {
            remarks.add(Remarks.unknownUnit(entry, entry.by()));
        }
        if (history.state() == TaskState.CLOSED && !(entry instanceof Reopened)) {
            LocalDate closedOn = history.closedOn().orElseThrow();
            leaveOut(
                    entry,
                    StandingFindings.ALREADY_CLOSED,
                    "任务“%s”已于%s销号".formatted(task.id(), closedOn),
                    "task '%s' was closed on %s".formatted(task.id(), closedOn));
            return;
        }
        task.schedule()
                .start()
                .filter(start -> entry.on().isBefore(start))
                .ifPresent(start -> remark(
                        entry,
                        StandingFindings.BEFORE_START,
                        "任务“%s”自%s启动，本条日期为%s".formatted(task.id(), start, entry.on()),
                        "task '%s' starts on %s, but the entry is about %s".formatted(task.id(), start, entry.on())));
        apply(entry);
    }

    private void apply(TaskEntry entry) {
        if (entry instanceof ProgressReported report) {
            progress(report);
        } else if (entry instanceof MilestoneReached milestone) {
            milestone(milestone);
        } else if (entry instanceof ResultDelivered result) {
            result(result);
        } else if (entry instanceof CloseOutRequested request) {
            request(request);
        } else if (entry instanceof CloseOutJudged judgement) {
            judgement(judgement);
        } else if (entry instanceof DeadlineExtended extension) {
            extension(extension);
        } else if (entry instanceof Suspended suspended) {
            suspension(suspended);
        } else {
            reopening((Reopened) entry);
        }
    }

    private void progress(ProgressReported report) {
        Optional<BigDecimal> fallen = report.completion()
                .filter(now -> history.completion()
                        .filter(then -> now.compareTo(then) < 0)
                        .isPresent());
        if (fallen.isPresent() && report.note().isEmpty()) {
            String now = percent(fallen.get());
            String then = percent(history.completion().orElseThrow());
            remark(
                    report,
                    StandingFindings.COMPLETION_FELL,
                    "任务“%s”的完成比例由%s降为%s，未说明原因".formatted(task.id(), then, now),
                    "completion of task '%s' fell from %s to %s without a note".formatted(task.id(), then, now));
        }
        remarkSuspended(report);
        history = history.after(report);
    }

    private void milestone(MilestoneReached reached) {
        if (task.schedule().milestones().stream().map(Milestone::name).noneMatch(reached.milestone()::equals)) {
            leaveOut(
                    reached,
                    StandingFindings.UNKNOWN_MILESTONE,
                    "任务“%s”没有名为“%s”的节点".formatted(task.id(), reached.milestone()),
                    "task '%s' has no milestone '%s'".formatted(task.id(), reached.milestone()));
        } else if (history.kept().milestones().stream()
                .map(MilestoneReached::milestone)
                .anyMatch(reached.milestone()::equals)) {
            leaveOut(
                    reached,
                    StandingFindings.ALREADY_REACHED,
                    "任务“%s”的节点“%s”已登记完成".formatted(task.id(), reached.milestone()),
                    "milestone '%s' of task '%s' was reached before".formatted(reached.milestone(), task.id()));
        } else {
            remarkSuspended(reached);
            history = history.after(reached);
        }
    }

    private void result(ResultDelivered result) {
        result.criterion()
                .filter(criterion -> task.standard().criteria().stream().noneMatch(known -> says(known, criterion)))
                .ifPresent(criterion -> remark(
                        result,
                        StandingFindings.UNKNOWN_CRITERION,
                        "任务“%s”的标准中没有“%s”".formatted(task.id(), criterion),
                        "the standard of task '%s' has no '%s'".formatted(task.id(), criterion)));
        remarkSuspended(result);
        history = history.after(result);
    }

    /** Evidence is called by its name, a figure by its indicator or as a whole. */
    private static boolean says(Criterion criterion, String words) {
        return criterion instanceof Criterion.Evidence evidence
                ? evidence.what().equals(words)
                : criterion.toString().equals(words)
                        || (criterion instanceof Criterion.Threshold threshold
                                && threshold.target().indicator().equals(words));
    }

    /** Whoever asks again before an answer has come still asked on the first day. */
    private void request(CloseOutRequested request) {
        if (history.closeOut().request().isPresent()) {
            LocalDate first = history.closeOut().request().get().on();
            leaveOut(
                    request,
                    StandingFindings.ALREADY_REQUESTED,
                    "任务“%s”已于%s申请销号，尚未审核".formatted(task.id(), first),
                    "close-out of task '%s' was asked for on %s and is not judged yet".formatted(task.id(), first));
        } else {
            remarkSuspended(request);
            history = history.after(request);
        }
    }

    private void judgement(CloseOutJudged judgement) {
        if (history.closeOut().request().isEmpty()) {
            leaveOut(
                    judgement,
                    StandingFindings.NOT_REQUESTED,
                    "任务“%s”尚未申请销号".formatted(task.id()),
                    "close-out of task '%s' was not asked for".formatted(task.id()));
        } else if (history.closeOut().request().get().by().equals(judgement.by())) {
            leaveOut(
                    judgement,
                    StandingFindings.JUDGED_BY_HANDLER,
                    "任务“%s”的销号不得由申请单位自行审核".formatted(task.id()),
                    "close-out of task '%s' must not be judged by the unit that asked for it".formatted(task.id()));
        } else {
            if (leads(judgement.by())) {
                remark(
                        judgement,
                        StandingFindings.JUDGED_BY_LEAD_UNIT,
                        "任务“%s”的销号由其牵头单位自行审核".formatted(task.id()),
                        "close-out of task '%s' was judged by a unit that leads it".formatted(task.id()));
            }
            history = history.after(judgement);
        }
    }

    /** A unit may lead by itself or as one of a group (各乡镇). */
    private boolean leads(UnitId unit) {
        return campaign.units().expand(task.responsibility().leadUnits()).stream()
                .anyMatch(lead -> lead.id().equals(unit));
    }

    private void extension(DeadlineExtended extension) {
        Optional<LocalDate> due = terms.due(task, history);
        if (due.filter(day -> !extension.newDue().isAfter(day)).isPresent()) {
            leaveOut(
                    extension,
                    StandingFindings.NOT_LATER,
                    "任务“%s”的新时限%s不晚于原时限%s".formatted(task.id(), extension.newDue(), due.get()),
                    "the new day %s of task '%s' is not after the old one, %s"
                            .formatted(extension.newDue(), task.id(), due.get()));
            return;
        }
        due.filter(day -> !extension.askedOn().isBefore(day))
                .ifPresent(day -> remark(
                        extension,
                        StandingFindings.EXTENDED_LATE,
                        "任务“%s”的时限为%s，%s才申请延期".formatted(task.id(), day, extension.askedOn()),
                        "task '%s' was due on %s, but extension was asked for on %s only"
                                .formatted(task.id(), day, extension.askedOn())));
        history = history.after(extension);
    }

    private void suspension(Suspended suspended) {
        if (history.state() == TaskState.SUSPENDED) {
            leaveOut(
                    suspended,
                    StandingFindings.ALREADY_SUSPENDED,
                    "任务“%s”已经暂停".formatted(task.id()),
                    "task '%s' is suspended already".formatted(task.id()));
        } else {
            history = history.after(suspended);
        }
    }

    private void reopening(Reopened reopened) {
        if (history.state() == TaskState.SUSPENDED || history.state() == TaskState.CLOSED) {
            history = history.after(reopened);
        } else {
            leaveOut(
                    reopened,
                    StandingFindings.NOTHING_TO_REOPEN,
                    "任务“%s”既未暂停也未销号".formatted(task.id()),
                    "task '%s' is neither suspended nor closed".formatted(task.id()));
        }
    }

    private void remarkSuspended(TaskEntry entry) {
        if (history.state() == TaskState.SUSPENDED) {
            remark(
                    entry,
                    StandingFindings.WHILE_SUSPENDED,
                    "任务“%s”已暂停，尚未重启".formatted(task.id()),
                    "task '%s' is suspended and was not reopened".formatted(task.id()));
        }
    }

    private static String percent(BigDecimal fraction) {
        return fraction.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    private void leaveOut(TaskEntry entry, FindingCode code, String message, String english) {
        remarks.add(EntryRemark.leftOut(entry, code, message, english));
    }

    private void remark(TaskEntry entry, FindingCode code, String message, String english) {
        remarks.add(EntryRemark.taken(entry, code, message, english));
    }
}
