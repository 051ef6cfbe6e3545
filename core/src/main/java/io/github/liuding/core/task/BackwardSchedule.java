package io.github.liuding.core.task;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.calendar.CalendarYearNotCoveredException;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.calendar.WorkingDayCalendar;
import java.util.List;

/**
 * A schedule worked out backwards from the deadline (倒排工期): either the milestones, or by how much the time is short.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(BackwardSchedule.Proposal.class), @JsonSubTypes.Type(BackwardSchedule.Shortfall.class)
})
public sealed interface BackwardSchedule {
    /**
     * Milestones that fit.
     *
     * @param milestones one for each step, in the order of the steps, each on a working day and none before the one
     *     before it
     */
    @JsonTypeName("proposal")
    record Proposal(List<Milestone> milestones) implements BackwardSchedule {
        public Proposal {
            milestones = List.copyOf(milestones);
        }
    }

    /**
     * The time does not suffice (工期不足).
     *
     * @param needed the working days that the steps take at least, at least 1
     * @param available the working days that there are; fewer
     */
    @JsonTypeName("shortfall")
    record Shortfall(long needed, long available) implements BackwardSchedule {
        public Shortfall {
            if (available < 0 || needed <= available) {
                throw new IllegalArgumentException(
                        "Time is short where fewer days are available than needed, but %s are needed and %s available"
                                .formatted(needed, available));
            }
        }

        /** How many working days are missing, at least 1. */
        public long missing() {
            return needed - available;
        }
    }

    /**
     * Shares the working days of a range among steps that follow one another.
     *
     * <ul>
     *   <li>All working days are given out. Each step gets its share by weight; where that is below its least number, it
     *       gets the least number, and what is left is shared among the others in the same way.
     *   <li>Shares are rounded down, and the days left over go one by one to the steps with the largest remainders, of
     *       equal ones to the earlier step.
     *   <li>The last milestone is on the last working day of the range: the deadline itself, or where that is a day off,
     *       the working day before it. Every other is as many working days before the next as the next step takes.
     *   <li>A first step of no days has the first working day.
     * </ul>
     *
     * @param time from the first day on which one can work to the deadline, both counted
     * @param steps what is to be done, first to last; at least one
     * @throws IllegalArgumentException if there is no step
     * @throws CalendarYearNotCoveredException if the calendar does not cover a year of the range
     */
    static BackwardSchedule propose(DateRange time, List<ScheduleStep> steps, WorkingDayCalendar calendar) {
        return BackwardScheduling.propose(time, steps, calendar);
    }
}
