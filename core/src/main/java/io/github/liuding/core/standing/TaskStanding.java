package io.github.liuding.core.standing;

import io.github.liuding.core.journal.CloseOutGrade;
import io.github.liuding.core.journal.CloseOutJudged;
import io.github.liuding.core.journal.DeadlineExtended;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.MilestoneReached;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.journal.Reopened;
import io.github.liuding.core.journal.ResultDelivered;
import io.github.liuding.core.journal.Suspended;
import io.github.liuding.core.journal.TaskEntry;
import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampReading;
import io.github.liuding.core.lamp.Outlook;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskDetermination;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The state of one task on a day (任务状态). Made by {@link Standing}; equal to another of the same task and day that the
 * same entries came to.
 */
public final class TaskStanding {
    /** Shares are given to four decimals: 33.33% is {@code 0.3333}. */
    private static final int SHARE_SCALE = 4;

    private final TaskTrail trail;
    private final View view;

    TaskStanding(TaskTrail trail, View view) {
        this.trail = trail;
        this.view = view;
    }

    /** The task. */
    public Task task() {
        return trail.task();
    }

    /** The day. */
    public LocalDate asOf() {
        return view.asOf();
    }

    /** Every entry about the task up to the day (日志), by the day it is about; also those that were left out. */
    public List<TaskEntry> entries() {
        return trail.trail().entries();
    }

    /** The state, as far as it was reported. */
    public TaskState state() {
        return history().state();
    }

    /** How much is done, as a fraction from 0 to 1; empty where nobody reported a figure, which is not zero. */
    public Optional<BigDecimal> completion() {
        return history().completion();
    }

    /** The last report of progress. */
    public Optional<ProgressReported> lastReport() {
        return history().lastReport();
    }

    /** What the last report expects of the deadline. */
    public Optional<Outlook> outlook() {
        return lastReport().flatMap(ProgressReported::outlook);
    }

    /** The results delivered (成果), in order. */
    public List<ResultDelivered> results() {
        return history().kept().results();
    }

    /** The milestones (节点) in the order of the paper, each with the day on which it was reached. */
    public List<MilestoneStanding> milestones() {
        return task().schedule().milestones().stream()
                .map(milestone -> new MilestoneStanding(
                        milestone,
                        history().kept().milestones().stream()
                                .filter(reached -> reached.milestone().equals(milestone.name()))
                                .map(MilestoneReached::on)
                                .findFirst(),
                        isOpen() ? asOf() : lastDayAtWork()))
                .toList();
    }

    /** The day close-out was asked for, while it is not judged, or on which it was asked for that was approved. */
    public Optional<LocalDate> closeOutRequestedOn() {
        return history().doneOn();
    }

    /** The day the task was closed (销号日期). */
    public Optional<LocalDate> closedOn() {
        return history().closedOn();
    }

    /**
     * The grade of the last judgement (评价等次), while close-out was not asked for again: that with which the task was
     * closed, or 不合格 with which it was returned.
     */
    public Optional<CloseOutGrade> grade() {
        return history().closeOut().judgement().flatMap(CloseOutJudged::grade);
    }

    /** The day the last request for close-out was returned (退回日期), while no other was made since. */
    public Optional<LocalDate> returnedOn() {
        return returned().map(JournalEntry::on);
    }

    /** Why it was returned (退回原因); may be absent where the grade says so: 不合格. */
    public Optional<String> returnedFor() {
        return returned().flatMap(CloseOutJudged::returnedFor);
    }

    private Optional<CloseOutJudged> returned() {
        return history().closeOut().judgement().filter(judgement -> !judgement.isApproved());
    }

    /** The suspension (暂停), while it lasts. */
    public Optional<Suspended> suspension() {
        return history().rest().suspension();
    }

    /** The last reopening (重启). */
    public Optional<Reopened> reopening() {
        return history().rest().reopening();
    }

    /** The extensions of the deadline (延期记录), in order. */
    public List<DeadlineExtended> extensions() {
        return history().kept().extensions();
    }

    /** The last day in time by the paper, before any extension; empty where the deadline comes to no day. */
    public Optional<LocalDate> plannedDue() {
        return view.terms().planned(task());
    }

    /** The last day in time (到期日), as it was extended; empty where the deadline comes to no day. */
    public Optional<LocalDate> due() {
        return view.terms().due(task(), history());
    }

    /**
     * The days left (剩余天数), 0 on the last day in time and negative after it; empty where the deadline comes to no day.
     *
     * <p>Counted from the day of the standing; once close-out was asked for and as long as it is not returned, from the
     * day of that request, for how long the judgement takes is not the unit's doing.
     */
    public Optional<Long> daysLeft() {
        LocalDate day = closeOutRequestedOn().orElse(asOf());
        return due().map(due -> ChronoUnit.DAYS.between(day, due));
    }

    /** The days by which it is late, or was when it was done (逾期天数); 0 where it is not. */
    public long daysOverdue() {
        return daysLeft().map(left -> Math.max(0, -left)).orElse(0L);
    }

    /**
     * Whether its last day in time has passed and it is still to be done (逾期): not closed, not at rest, and close-out
     * not asked for, for then the unit has done its part, late or not.
     */
    public boolean isOverdue() {
        return isOpen() && daysOverdue() > 0;
    }

    /** Whether the task was closed, but done after its last day in time (逾期销号). */
    public boolean isClosedLate() {
        return state() == TaskState.CLOSED && daysOverdue() > 0;
    }

    /**
     * How much of its time has passed (序时进度), as a fraction from 0 to 1 with four decimals: the days from the first to
     * the day of the standing, both counted, of those to the last day in time. Counted from the day of the paper where
     * the task has no first day; empty where there is none either, or no last day.
     */
    public Optional<BigDecimal> timePassed() {
        return start().flatMap(start -> due().filter(due -> !due.isBefore(start))
                .map(due -> {
                    long all = ChronoUnit.DAYS.between(start, due) + 1;
                    long passed = Math.max(0, Math.min(all, ChronoUnit.DAYS.between(start, asOf()) + 1));
                    return BigDecimal.valueOf(passed)
                            .divide(BigDecimal.valueOf(all), SHARE_SCALE, RoundingMode.HALF_UP);
                }));
    }

    /**
     * How far completion is behind the time that has passed (序时进度差距), as a fraction from -1 to 1: 0.3 is 30 points
     * behind, a negative figure ahead. Empty where either is not known, and where the task is done or at rest.
     */
    public Optional<BigDecimal> behind() {
        return isOpen() ? timePassed().flatMap(passed -> completion().map(passed::subtract)) : Optional.empty();
    }

    /** The days that passed without a report that was asked for (漏报日期), in order. */
    public List<LocalDate> missedReports() {
        return reportsAsked()
                .filter(asked -> !asked.made())
                .map(ReportDays.Asked::day)
                .toList();
    }

    /** The days that passed and asked for a report (应报日期), made or missed, in order. */
    public List<LocalDate> reportDays() {
        return reportsAsked().map(ReportDays.Asked::day).toList();
    }

    private Stream<ReportDays.Asked> reportsAsked() {
        return view.reportDays().asked(task(), trail.taken(), start()).stream();
    }

    /** How many reports are missing since the last one (连续漏报). */
    public int missedInARow() {
        Optional<LocalDate> last = lastReport().map(JournalEntry::on);
        return (int) missedReports().stream()
                .filter(missed -> last.filter(day -> !day.isBefore(missed)).isEmpty())
                .count();
    }

    /** What its lamp depends on. */
    public LampReading reading() {
        return LampReading.builder()
                .state(state())
                .daysLeft(daysLeft())
                .daysSinceStart(start().map(start -> ChronoUnit.DAYS.between(start, asOf())))
                .behind(behind())
                .missedReports(isOpen() ? missedInARow() : 0)
                .extensions(extensions().size())
                .notices(view.notices().getOrDefault(task().id(), 0))
                .outlook(outlook())
                .build();
    }

    /** The lamp, by the campaign's table. */
    public Lamp lamp() {
        return view.terms().campaign().lamps().read(reading());
    }

    /** How far its determinations have come, in the order of the campaign's formula. */
    public List<TaskDetermination> determinations() {
        return view.terms().campaign().formula().of(task());
    }

    private TaskHistory history() {
        return trail.history();
    }

    private Optional<LocalDate> start() {
        return view.terms().start(task());
    }

    /** The day on which it was done or laid to rest; that of the standing where it is neither. */
    private LocalDate lastDayAtWork() {
        return closeOutRequestedOn()
                .or(() -> suspension().map(JournalEntry::on))
                .orElse(asOf());
    }

    /** Whether somebody is at work on it, or ought to be. */
    private boolean isOpen() {
        return switch (state()) {
            case UNREPORTED, NOT_STARTED, UNDER_WAY -> true;
            case CLOSE_OUT_REQUESTED, CLOSED, SUSPENDED -> false;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TaskStanding that
                && asOf().equals(that.asOf())
                && task().equals(that.task())
                && entries().equals(that.entries())
                && history().equals(that.history());
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf(), task().id(), history());
    }

    @Override
    public String toString() {
        return task().id() + " " + state().word() + " " + lamp().word();
    }
}
