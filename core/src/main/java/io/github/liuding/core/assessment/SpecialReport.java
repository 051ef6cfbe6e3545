package io.github.liuding.core.assessment;

import io.github.liuding.core.calendar.Period;
import java.time.LocalDate;

/**
 * A report that a unit owes the leading group (专门汇报), because it was slow or at the bottom in a quarter.
 *
 * @param contender who owes it
 * @param period the quarter
 * @param reason why, in Chinese
 * @param due the last day in time
 */
public record SpecialReport(Contender contender, Period period, String reason, LocalDate due) {}
