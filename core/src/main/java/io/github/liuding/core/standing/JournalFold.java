package io.github.liuding.core.standing;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.CloseOutJudged;
import io.github.liuding.core.journal.CloseOutRequested;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.journal.TaskEntry;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Place;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes entries one by one and says of each that does not fit why. */
final class JournalFold {
    private final Campaign campaign;
    private final Map<TaskId, TaskHistory> histories = new HashMap<>();
    private final Map<EntryId, Integer> indices = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    JournalFold(Campaign campaign) {
        this.campaign = campaign;
    }

    TaskHistory history(TaskId task) {
        return histories.getOrDefault(task, TaskHistory.start());
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    void take(Journal journal, LocalDate asOf) {
        journal.entries().forEach(entry -> indices.put(entry.id(), indices.size()));
        journal.entries().stream()
                .filter(entry -> !entry.on().isAfter(asOf))
                .sorted(Comparator.comparing(JournalEntry::on))
                .forEach(this::take);
    }

    private void take(JournalEntry any) {
        if (!(any instanceof TaskEntry entry)) {
            remark(any, StandingFindings.NOT_FOLDED, "本条不涉及任务", "the entry is about no task");
            return;
        }
        Optional<Task> known = campaign.task(entry.task());
        if (known.isEmpty()) {
            leaveOut(
                    entry,
                    StandingFindings.UNKNOWN_TASK,
                    "没有编号为“%s”的任务".formatted(entry.task()),
                    "there is no task '%s'".formatted(entry.task()));
            return;
        }
        Task task = known.get();
        TaskHistory before = history(task.id());
        if (campaign.units().unit(entry.by()).isEmpty()) {
            remark(
                    entry,
                    StandingFindings.UNKNOWN_UNIT,
                    "没有编号为“%s”的单位".formatted(entry.by()),
                    "there is no unit '%s'".formatted(entry.by()));
        }
        if (before.state() == TaskState.CLOSED) {
            leaveOut(
                    entry,
                    StandingFindings.ALREADY_CLOSED,
                    "任务“%s”已于%s销号".formatted(task.id(), before.closedOn().orElseThrow()),
                    "task '%s' was closed on %s"
                            .formatted(task.id(), before.closedOn().orElseThrow()));
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
        apply(task, before, entry).ifPresent(after -> histories.put(task.id(), after));
    }

    private Optional<TaskHistory> apply(Task task, TaskHistory before, TaskEntry entry) {
        if (entry instanceof ProgressReported report) {
            checkFall(task, before, report);
            return Optional.of(before.after(report));
        }
        if (entry instanceof CloseOutRequested request) {
            return Optional.of(before.after(request));
        }
        if (!(entry instanceof CloseOutJudged judgement)) {
            remark(entry, StandingFindings.NOT_FOLDED, "本条尚不计入", "the entry does not count yet");
            return Optional.empty();
        }
        if (before.state() != TaskState.CLOSE_OUT_REQUESTED) {
            leaveOut(
                    entry,
                    StandingFindings.NOT_REQUESTED,
                    "任务“%s”尚未申请销号".formatted(task.id()),
                    "close-out of task '%s' was not asked for".formatted(task.id()));
            return Optional.empty();
        }
        if (leads(task, judgement.by())) {
            remark(
                    entry,
                    StandingFindings.JUDGED_BY_LEAD_UNIT,
                    "任务“%s”的销号由其牵头单位自行审核".formatted(task.id()),
                    "close-out of task '%s' was judged by a unit that leads it".formatted(task.id()));
        }
        return Optional.of(before.after(judgement));
    }

    /** A unit may lead by itself or as one of a group (各乡镇). */
    private boolean leads(Task task, UnitId unit) {
        return campaign.units().expand(task.responsibility().leadUnits()).stream()
                .anyMatch(lead -> lead.id().equals(unit));
    }

    private void checkFall(Task task, TaskHistory before, ProgressReported report) {
        Optional<BigDecimal> fallen = report.completion()
                .filter(now -> before.completion()
                        .filter(then -> now.compareTo(then) < 0)
                        .isPresent());
        if (fallen.isPresent() && report.note().isEmpty()) {
            String now = percent(fallen.get());
            String then = percent(before.completion().orElseThrow());
            remark(
                    report,
                    StandingFindings.COMPLETION_FELL,
                    "任务“%s”的完成比例由%s降为%s，未说明原因".formatted(task.id(), then, now),
                    "completion of task '%s' fell from %s to %s without a note".formatted(task.id(), then, now));
        }
    }

    private static String percent(BigDecimal fraction) {
        return fraction.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    private void leaveOut(JournalEntry entry, FindingCode code, String message, String english) {
        add(Severity.ERROR, entry, code, message + "，本条未采用", english + "; the entry was left out");
    }

    private void remark(JournalEntry entry, FindingCode code, String message, String english) {
        add(Severity.WARNING, entry, code, message, english);
    }

    private void add(Severity severity, JournalEntry entry, FindingCode code, String message, String english) {
        findings.add(Finding.builder()
                .code(code)
                .severity(severity)
                .message("日志“%s”：%s".formatted(entry.id(), message))
                .english("Journal entry '%s': %s".formatted(entry.id(), english))
                .place(Place.at("/" + indices.get(entry.id())))
                .build());
    }
}
