package io.github.liuding.core.assessment;

import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.CloseOutRequested;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the tasks of a standing say of those who lead them, by themselves or in a group. */
final class TaskFigures {
    private final Period period;
    private final LocalDate asOf;
    private final Map<UnitReference, List<TaskStanding>> led = new HashMap<>();

    TaskFigures(Standing standing, Period period) {
        this.period = period;
        this.asOf = standing.asOf();
        for (TaskStanding task : standing.tasks()) {
            for (UnitReference lead : leads(standing.campaign(), task)) {
                led.computeIfAbsent(lead, first -> new ArrayList<>()).add(task);
            }
        }
    }

    private static Set<UnitReference> leads(Campaign campaign, TaskStanding task) {
        UnitReferences lead = task.task().responsibility().leadUnits();
        Set<UnitReference> found = new LinkedHashSet<>();
        campaign.units().expand(lead).forEach(unit -> found.add(new UnitReference.ToUnit(unit.id())));
        campaign.bodies(lead).forEach(body -> found.add(new UnitReference.ToBody(body.id())));
        return found;
    }

    /** How much is done, of the time that has passed. */
    RawFigure progress(UnitReference who) {
        Exact done = Exact.ZERO;
        Exact passed = Exact.ZERO;
        List<EntryId> entries = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        int counted = 0;
        for (TaskStanding task : led(who)) {
            Optional<Exact> time = task.timePassed().map(Exact::of).filter(share -> share.compareTo(Exact.ZERO) > 0);
            if (task.state() == TaskState.SUSPENDED || time.isEmpty()) {
                continue;
            }
            Optional<Exact> share = task.state() == TaskState.CLOSED
                    ? Optional.of(Exact.ONE)
                    : task.completion().map(Exact::of);
            if (share.isEmpty()) {
                silent.add(task.task().id().toString());
                continue;
            }
            counted++;
            done = done.plus(share.get());
            passed = passed.plus(time.get());
            task.lastReport().map(ProgressReported::id).ifPresent(entries::add);
        }
        String left = silent.isEmpty() ? "" : "，未报数据不计：" + String.join("、", silent);
        if (counted == 0) {
            return RawFigure.missing("没有已报完成率的有期限任务" + left);
        }
        Exact figure = done.times(Exact.HUNDRED).dividedBy(passed);
        int tasks = counted;
        Exact sumDone = done;
        Exact sumPassed = passed;
        return RawFigure.of(
                figure,
                entries,
                () -> "%s项任务完成率合计%s÷应完成进度合计%s%s".formatted(tasks, sumDone.words(4), sumPassed.words(4), left));
    }

    /** Of the tasks whose last day lies in the period, those done in time; the standing is that at the day's end. */
    RawFigure inTime(UnitReference who) {
        int all = 0;
        int inTime = 0;
        List<EntryId> entries = new ArrayList<>();
        for (TaskStanding task : led(who)) {
            Optional<LocalDate> due = task.due().filter(period::contains).filter(day -> !day.isAfter(asOf));
            if (task.state() == TaskState.SUSPENDED || due.isEmpty()) {
                continue;
            }
            all++;
            if (task.closeOutRequestedOn()
                    .filter(day -> !day.isAfter(due.get()))
                    .isPresent()) {
                inTime++;
            }
            task.closeOutRequestedOn()
                    .flatMap(day -> task.entries().stream()
                            .filter(entry -> entry instanceof CloseOutRequested
                                    && entry.on().equals(day))
                            .reduce((before, last) -> last))
                    .map(JournalEntry::id)
                    .ifPresent(entries::add);
        }
        return RawFigure.rate(inTime, all, "按期完成%s项÷本期到期%s项", entries, "本期没有到期任务");
    }

    /** Of the reports that were asked for, those made; a day counts for the period in which it is over. */
    RawFigure reports(UnitReference who) {
        long asked = 0;
        long missed = 0;
        List<EntryId> entries = new ArrayList<>();
        for (TaskStanding task : led(who)) {
            asked += task.reportDays().stream().filter(this::isOverInPeriod).count();
            missed += task.missedReports().stream().filter(this::isOverInPeriod).count();
            task.entries().stream()
                    .filter(ProgressReported.class::isInstance)
                    .filter(entry -> isOverInPeriod(entry.on()))
                    .map(JournalEntry::id)
                    .forEach(entries::add);
        }
        return RawFigure.rate(asked - missed, asked, "按时报送%s次÷应报%s次", entries, "本期没有应报事项");
    }

    private boolean isOverInPeriod(LocalDate day) {
        return period.contains(day.plusDays(1));
    }

    private List<TaskStanding> led(UnitReference who) {
        return led.getOrDefault(who, List.of());
    }
}
