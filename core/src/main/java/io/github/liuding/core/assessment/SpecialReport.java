package io.github.liuding.core.assessment;

import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.journal.action.SpecialReportGiven;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A report that a unit owes the leading group (专门汇报), because it was slow or at the bottom in a quarter.
 *
 * @param contender who owes it
 * @param period the quarter
 * @param reason why, in Chinese
 * @param due the last day in time
 * @param given the entry by which it was given; empty where it was not
 */
public record SpecialReport(
        Contender contender, Period period, String reason, LocalDate due, Optional<SpecialReportGiven> given) {
    /** Whether it is owed on that day, and the last day in time is over (逾期未作). */
    public boolean isOverdue(LocalDate day) {
        return given.isEmpty() && day.isAfter(due);
    }
}
