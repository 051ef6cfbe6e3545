package io.github.liuding.examples.year;

import io.github.liuding.core.journal.Attachment;
import io.github.liuding.core.journal.CloseOutGrade;
import io.github.liuding.core.journal.CloseOutJudged;
import io.github.liuding.core.journal.CloseOutJudgedBuilder;
import io.github.liuding.core.journal.CloseOutRequested;
import io.github.liuding.core.journal.DeadlineExtended;
import io.github.liuding.core.journal.MilestoneReached;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.journal.Reopened;
import io.github.liuding.core.journal.ResultDelivered;
import io.github.liuding.core.journal.Suspended;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.task.Milestone;
import io.github.liuding.core.task.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The course of one task (任务进程): reports, milestones, perhaps an extension or a rest, close-out asked for and judged. */
final class TaskCourse {
    private static final int DONE = 100;

    /** Who is so far behind says why. */
    private static final int BEHIND = 8;

    /** What still lacks so much shortly before its last day needs more time. */
    private static final int TOO_MUCH = 25;

    /** So many days a unit works ahead of what it has to show. */
    private static final int AHEAD = 5;

    private final Task task;
    private final UnitId lead;
    private final Temper temper;
    private final Chance chance;
    private final JournalDraft draft;
    private final ReportWords words;
    private final TaskNature nature;
    private final int pace;
    private Optional<Count> count = Optional.empty();
    private LocalDate due;
    private int percent;
    private int milestones;
    private boolean extended;
    private boolean returned;

    TaskCourse(Task task, UnitId lead, Temper temper, Chance chance, JournalDraft draft) {
        this.task = task;
        this.lead = lead;
        this.temper = temper;
        this.chance = chance;
        this.draft = draft;
        this.words = new ReportWords(task);
        this.nature = TaskNature.of(task);
        this.due = task.schedule().deadline().due().orElseThrow();
        // One task in twelve meets with trouble, whoever leads it.
        boolean trouble = chance.in100(8) && !task.id().equals(Corrections.TASK);
        int luck = trouble ? 78 : chance.between(98, 104);
        this.pace = temper.pace() * luck / 100;
    }

    /** Its reports take over what is counted anyway. */
    TaskCourse counting(Count counted) {
        count = Optional.of(counted);
        return this;
    }

    /**
     * Goes through the report days until the task is closed or the year is over.
     *
     * @param rest the month in which the task rests
     * @param tallies takes note of each figure
     */
    void go(Optional<YearMonth> rest, Corrections corrections, Tallies tallies) {
        LocalDate busyUntil = YearDays.START;
        for (LocalDate day : YearDays.reportDays()) {
            if (rest.equals(Optional.of(YearMonth.from(day)))) {
                rest(day);
            } else if (day.isAfter(busyUntil) && isInTime(day, corrections)) {
                report(day, corrections, tallies);
                if (percent == DONE) {
                    Optional<LocalDate> back = closeOut(day);
                    if (back.isEmpty()) {
                        return;
                    }
                    busyUntil = back.get();
                } else {
                    extendPerhaps(day);
                }
            }
        }
    }

    /** The report that is found to be mistaken later is made in any case. */
    private boolean isInTime(LocalDate day, Corrections corrections) {
        return chance.in100(temper.punctual()) || corrections.awaits(task.id(), day);
    }

    private void report(LocalDate day, Corrections corrections, Tallies tallies) {
        boolean again = percent == DONE;
        boolean behind = !again && advance(day);
        ReportWords.Report report =
                count.map(counted -> counted(counted, day, again)).orElseGet(() -> words.report(day, percent, again));
        tallies.note(task.id(), day, report.done());
        Optional<String> problem = behind ? Optional.of(chance.pick(nature.problems())) : Optional.empty();
        JournalDraft.Line line = draft.add(
                day,
                id -> ProgressReported.builder()
                        .id(id)
                        .task(task.id())
                        .on(day)
                        .recordedOn(day)
                        .by(lead)
                        .officer(task.responsibility().liaison())
                        .completion(report.share())
                        .text(report.text())
                        .problems(problem)
                        .nextStep(report.nextStep())
                        .build());
        if (corrections.awaits(task.id(), day)) {
            corrections.reported(task, lead, new Corrections.Reported(day, percent, line));
        }
        reach(day);
    }

    private ReportWords.Report counted(Count counted, LocalDate day, boolean again) {
        LocalDate asOf = counted.knownOn(day);
        return words.counted(asOf, counted.by(asOf), again);
    }

    /** Gives whether it is behind the schedule. */
    private boolean advance(LocalDate day) {
        int now =
                count.map(counted -> percent(counted.by(counted.knownOn(day)))).orElseGet(() -> hurried(day));
        percent = Math.max(percent, Math.min(now, DONE));
        return percent < DONE && Math.min(scheduled(day), DONE) - percent >= BEHIND;
    }

    private int percent(BigDecimal done) {
        BigDecimal whole = task.objective().target().orElseThrow().value();
        return done.movePointRight(2).divideToIntegralValue(whole).intValueExact();
    }

    private int hurried(LocalDate day) {
        int now = scheduled(day.plusDays(AHEAD)) * pace / 100 + chance.between(-2, 2);
        return now >= DONE - 1 ? DONE : Math.max(1, now);
    }

    /** How much is asked for by a day, in percent: as much as of the days has passed, and more once they are over. */
    private int scheduled(LocalDate day) {
        return DONE * days(YearDays.START, day) / days(YearDays.START, due);
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to)) + 1;
    }

    private void reach(LocalDate day) {
        List<Milestone> all = task.schedule().milestones();
        boolean first = milestones == 0 && percent >= all.get(0).weight().intValueExact();
        boolean last = milestones == 1 && percent == DONE;
        if (first || last) {
            String name = all.get(milestones++).name();
            draft.add(
                    day,
                    id -> MilestoneReached.builder()
                            .id(id)
                            .task(task.id())
                            .on(day)
                            .recordedOn(day)
                            .by(lead)
                            .milestone(name)
                            .build());
        }
        if (first && percent == DONE) {
            reach(day);
        }
    }

    /** Gives the day on which it was returned, where it was. */
    private Optional<LocalDate> closeOut(LocalDate day) {
        LocalDate asked = YearDays.after(day, chance.between(1, 2));
        LocalDate judged = YearDays.after(asked, chance.between(3, 6));
        String evidence = words.evidence();
        if (!returned) {
            draft.add(
                    asked,
                    id -> ResultDelivered.builder()
                            .id(id)
                            .task(task.id())
                            .on(asked)
                            .recordedOn(asked)
                            .by(lead)
                            .result(evidence)
                            .criterion(evidence)
                            .build());
        }
        draft.add(
                asked,
                id -> CloseOutRequested.builder()
                        .id(id)
                        .task(task.id())
                        .on(asked)
                        .recordedOn(asked)
                        .by(lead)
                        .officer(task.responsibility().liaison())
                        .addAttachment(Attachment.named(evidence))
                        .build());
        boolean approved = returned || chance.in100(temper.careful());
        CloseOutGrade grade = grade(asked);
        String reason = chance.pick(nature.returned());
        draft.add(judged, id -> {
            CloseOutJudgedBuilder judgement = CloseOutJudged.builder()
                    .id(id)
                    .task(task.id())
                    .on(judged)
                    .recordedOn(judged)
                    .by(YearJournal.OFFICE);
            return (approved ? judgement.grade(grade) : judgement.returnedFor(reason)).build();
        });
        returned = !approved;
        return approved ? Optional.empty() : Optional.of(judged);
    }

    private CloseOutGrade grade(LocalDate asked) {
        int luck = chance.between(1, 10);
        if (returned || asked.isAfter(due)) {
            return CloseOutGrade.PASSED;
        }
        return luck <= 3 ? CloseOutGrade.EXCELLENT : CloseOutGrade.GOOD;
    }

    /** What cannot be done in time is extended once, if that is asked for before the last day; half of them are. */
    private void extendPerhaps(LocalDate day) {
        LocalDate approved = YearDays.after(day, 3);
        boolean close = approved.isBefore(due) && ChronoUnit.DAYS.between(day, due) <= 25;
        if (extended || !close || DONE - percent < TOO_MUCH || !chance.in100(50)) {
            return;
        }
        extended = true;
        LocalDate later = YearMonth.from(due).plusMonths(1).atEndOfMonth();
        if (later.isAfter(YearDays.LAST)) {
            return;
        }
        String reason = chance.pick(nature.reasons());
        draft.add(
                approved,
                id -> DeadlineExtended.builder()
                        .id(id)
                        .task(task.id())
                        .on(approved)
                        .recordedOn(approved)
                        .by(YearJournal.OFFICE)
                        .askedOn(day)
                        .newDue(later)
                        .approvedBy("领导小组")
                        .reason(reason)
                        .build());
        due = later;
    }

    /** Nothing is reported in a month of rest; the first report day begins it, the month's end ends it. */
    private void rest(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        if (day.getDayOfMonth() > 15) {
            return;
        }
        LocalDate on = YearDays.orAfter(month.atDay(1));
        LocalDate until = YearDays.orAfter(month.plusMonths(1).atDay(1));
        draft.add(
                on,
                id -> Suspended.builder()
                        .id(id)
                        .task(task.id())
                        .on(on)
                        .recordedOn(on)
                        .by(YearJournal.OFFICE)
                        .reason("主汛期停止管沟开挖")
                        .until(until)
                        .build());
        draft.add(
                until,
                id -> Reopened.builder()
                        .id(id)
                        .task(task.id())
                        .on(until)
                        .recordedOn(until)
                        .by(YearJournal.OFFICE)
                        .reason("主汛期已过，恢复施工")
                        .build());
    }
}
