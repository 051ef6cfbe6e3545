package io.github.liuding.core.agenda;

import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.calendar.DayCount;
import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.calendar.WorkingDayCalendar;
import io.github.liuding.core.journal.CloseOutJudged;
import io.github.liuding.core.journal.CloseOutRequested;
import io.github.liuding.core.journal.DeadlineExtended;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.MilestoneReached;
import io.github.liuding.core.journal.Reopened;
import io.github.liuding.core.journal.Suspended;
import io.github.liuding.core.standing.MilestoneStanding;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.core.task.Milestone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How the items of a task have fared by its standing: an extension moves the deadline; what is closed, suspended or
 * reached before an item's day calls that off, and what reopens the task, or asks to close it while suspended, brings it
 * back.
 */
final class TaskCourses {
    private final Standing standing;
    private final TaskStanding task;
    private final Changes changes;
    private final boolean wasSuspended;

    TaskCourses(Standing standing, TaskStanding task, Changes changes) {
        this.standing = standing;
        this.task = task;
        this.changes = changes;
        wasSuspended = changes.of(task.task().id(), Suspended.class::isInstance).number() > 0;
    }

    /** Empty where the deadline comes to no day. */
    Optional<Course> deadline() {
        return task.due().map(due -> {
            Changes.Count count = count(DeadlineExtended.class::isInstance);
            List<LocalDate> days = new ArrayList<>(task.plannedDue().stream().toList());
            task.extensions().forEach(extension -> days.add(extension.newDue()));
            return new Course(days, count.number(), count.on(), isAtRestBefore(due), isAssumed(due));
        });
    }

    Course milestone(Milestone milestone) {
        String name = milestone.name();
        Changes.Count count = count(entry ->
                entry instanceof MilestoneReached reached && reached.milestone().equals(name));
        boolean reached = task.milestones().stream()
                .filter(each -> each.milestone().equals(milestone))
                .map(MilestoneStanding::reachedOn)
                .flatMap(Optional::stream)
                .anyMatch(milestone.due()::isAfter);
        return new Course(
                List.of(milestone.due()),
                count.number(),
                count.on(),
                reached || isAtRestBefore(milestone.due()),
                false);
    }

    /** Without the request a task is not closed, so that to void it opens the task again. */
    private Changes.Count count(Predicate<JournalEntry> own) {
        Predicate<JournalEntry> changing = own.or(this::startsOrStops);
        return changes.of(task.task().id(), changing, changing.or(CloseOutRequested.class::isInstance));
    }

    /** Whoever asks for close-out while suspended is at rest no longer. */
    private boolean startsOrStops(JournalEntry entry) {
        return entry instanceof Suspended
                || entry instanceof Reopened
                || (entry instanceof CloseOutRequested && wasSuspended)
                || (entry instanceof CloseOutJudged judgement && judgement.isApproved());
    }

    private boolean isAtRestBefore(LocalDate day) {
        return task.closedOn()
                .or(() -> task.suspension().map(JournalEntry::on))
                .filter(day::isAfter)
                .isPresent();
    }

    /** Whether it is counted in working days, into a year whose holidays are not known. */
    private boolean isAssumed(LocalDate due) {
        WorkingDayCalendar calendar = standing.calendar();
        return task.extensions().isEmpty()
                && task.task().schedule().deadline() instanceof Deadline.Within within
                && within.period().count() == DayCount.WORKING_DAYS
                && standing.campaign()
                        .paper()
                        .flatMap(paper -> paper.issuedOn())
                        .filter(issue -> calendar.isAssumed(DateRange.ofClosed(issue, due)))
                        .isPresent();
    }
}
