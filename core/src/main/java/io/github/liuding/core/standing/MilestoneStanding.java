package io.github.liuding.core.standing;

import io.github.liuding.core.task.Milestone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A milestone on a day (节点状态).
 *
 * @param milestone the milestone
 * @param reachedOn the day on which it was reached; empty where it was not
 * @param asOf the day of the standing; once the task is done or at rest, the day since which it is
 */
public record MilestoneStanding(Milestone milestone, Optional<LocalDate> reachedOn, LocalDate asOf) {
    /** The days by which it is late, or was when it was reached; 0 where it is not. */
    public long daysLate() {
        return Math.max(0, ChronoUnit.DAYS.between(milestone.due(), reachedOn.orElse(asOf)));
    }
}
