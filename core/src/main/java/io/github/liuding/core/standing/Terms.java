package io.github.liuding.core.standing;

import io.github.liuding.core.calendar.CalendarYearNotCoveredException;
import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.calendar.WorkingDayCalendar;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.document.PolicyPaper;
import io.github.liuding.core.journal.DeadlineExtended;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.task.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** By when a task is to be done, as the paper says it and as it was extended. */
record Terms(Campaign campaign, WorkingDayCalendar calendar) {
    /** What a period of a paper begins with where it begins with the paper itself. */
    private static final Pattern THE_PAPER = Pattern.compile("|.*(?:印发|发布|下发|公布).*");

    /** The last day in time by the paper; a period that begins with the paper is counted from the day of its issue. */
    Optional<LocalDate> planned(Task task) {
        Deadline deadline = task.schedule().deadline();
        return deadline instanceof Deadline.Within within ? counted(within) : deadline.due();
    }

    private Optional<LocalDate> counted(Deadline.Within within) {
        try {
            return issueOf(within).map(day -> within.from(day, calendar));
        } catch (CalendarYearNotCoveredException unknown) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> issueOf(Deadline.Within within) {
        return campaign.paper()
                .flatMap(PolicyPaper::issuedOn)
                .filter(day -> THE_PAPER.matcher(within.event()).matches());
    }

    /** The last day in time as it was extended. */
    Optional<LocalDate> due(Task task, TaskHistory history) {
        List<DeadlineExtended> extensions = history.kept().extensions();
        return extensions.isEmpty()
                ? planned(task)
                : Optional.of(extensions.get(extensions.size() - 1).newDue());
    }

    /** The day from which work is expected (启动日期): the task's first day, else that of the paper. */
    Optional<LocalDate> start(Task task) {
        return task.schedule().start().or(() -> campaign.paper().flatMap(PolicyPaper::issuedOn));
    }

    /** A task whose period runs into a year that the calendar does not know. */
    Optional<Finding> unknownYear(Task task) {
        if (task.schedule().deadline() instanceof Deadline.Within within) {
            try {
                issueOf(within).ifPresent(day -> within.from(day, calendar));
            } catch (CalendarYearNotCoveredException unknown) {
                return Optional.of(Finding.builder()
                        .code(StandingFindings.CALENDAR_NOT_COVERED)
                        .severity(Severity.WARNING)
                        .message("任务“%s”的时限“%s”涉及%s年，该年放假安排未收录，到期日无法推算"
                                .formatted(task.id(), within.words(), unknown.year()))
                        .english("Deadline '%s' of task '%s' runs into %s, of which no working days are known"
                                .formatted(within.words(), task.id(), unknown.year()))
                        .build());
            }
        }
        return Optional.empty();
    }
}
