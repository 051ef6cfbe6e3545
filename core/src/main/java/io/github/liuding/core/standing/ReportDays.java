package io.github.liuding.core.standing;

import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.Phase;
import io.github.liuding.core.document.PolicyPaper;
import io.github.liuding.core.journal.CloseOutJudged;
import io.github.liuding.core.journal.CloseOutRequested;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.journal.Reopened;
import io.github.liuding.core.journal.Suspended;
import io.github.liuding.core.journal.TaskEntry;
import io.github.liuding.core.regime.Activity;
import io.github.liuding.core.task.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days by which tasks are to be reported (报告日), up to a day. A day asks for a report since the one before it, and is
 * kept until it is over.
 */
record ReportDays(List<Rhythm> rhythms) {
    private static final int MOST_YEARS = 50;

    /**
     * The days of one activity, in order.
     *
     * @param by whose tasks it asks for
     */
    record Rhythm(Reporters by, List<LocalDate> days) {}

    /** The days before {@code asOf} on which the campaign asks for reports on tasks. */
    static ReportDays of(Campaign campaign, LocalDate asOf) {
        List<Activity> reports = campaign.regime().activities().stream()
                .filter(Activity::taskReport)
                .toList();
        Optional<LocalDate> begin = reports.isEmpty() ? Optional.empty() : begin(campaign);
        // A mistyped year must not ask for centuries of reports.
        LocalDate earliest = asOf.minusYears(MOST_YEARS);
        return new ReportDays(begin.map(day -> day.isBefore(earliest) ? earliest : day)
                .filter(day -> day.isBefore(asOf))
                .map(day -> DateRange.ofClosed(day, asOf.minusDays(1)))
                .map(range -> reports.stream()
                        .map(report -> new Rhythm(
                                Reporters.of(campaign, report.by()),
                                report.cadence().occurrences(range)))
                        .toList())
                .orElse(List.of()));
    }

    /** The first day of which the campaign knows. */
    private static Optional<LocalDate> begin(Campaign campaign) {
        return Stream.of(
                        campaign.paper().flatMap(PolicyPaper::issuedOn).stream(),
                        campaign.phases().stream().map(Phase::range).map(DateRange::start),
                        campaign.tasks().stream().flatMap(task -> task.schedule().start().stream()))
                .flatMap(days -> days)
                .min(LocalDate::compareTo);
    }

    /**
     * A day that asked for a report.
     *
     * @param made whether one came since the day before it
     */
    record Asked(LocalDate day, boolean made) {}

    /**
     * The days that asked for a report on a task.
     *
     * <p>None is asked for up to the task's first day, while it is suspended, or once its close-out was asked for.
     */
    List<Asked> asked(Task task, List<TaskEntry> entries, Optional<LocalDate> start) {
        List<Asked> all = new ArrayList<>();
        boolean asked = true;
        boolean reported = false;
        int next = 0;
        for (LocalDate day : days(task)) {
            for (; next < entries.size() && !entries.get(next).on().isAfter(day); next++) {
                TaskEntry entry = entries.get(next);
                reported |= entry instanceof ProgressReported;
                asked = isAskedAfter(entry, asked);
            }
            if (asked && start.filter(first -> !day.isAfter(first)).isEmpty()) {
                all.add(new Asked(day, reported));
            }
            reported = false;
        }
        return List.copyOf(all);
    }

    /** The days of all activities that ask for the task. */
    private List<LocalDate> days(Task task) {
        List<List<LocalDate>> asked = rhythms.stream()
                .filter(rhythm -> rhythm.by().includesOneInChargeOf(task))
                .map(Rhythm::days)
                .toList();
        return asked.size() == 1
                ? asked.get(0)
                : asked.stream().flatMap(List::stream).distinct().sorted().toList();
    }

    private static boolean isAskedAfter(TaskEntry entry, boolean before) {
        if (entry instanceof Suspended || entry instanceof CloseOutRequested) {
            return false;
        }
        return before
                || entry instanceof Reopened
                || (entry instanceof CloseOutJudged judgement && !judgement.isApproved());
    }
}
