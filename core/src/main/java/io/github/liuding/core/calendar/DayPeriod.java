package io.github.liuding.core.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;

/**
 * A period of so many days (期间), such as 30日 or 10个工作日.
 *
 * @param number how many, at least 1
 * @param count which days are counted
 */
public record DayPeriod(int number, DayCount count) {
    @JsonCreator
    public DayPeriod {
        if (number < 1) {
            throw new IllegalArgumentException("Period must be at least 1 day long, but was %s".formatted(number));
        }
    }

    /**
     * The last day of the period that begins with an event; the day of the event is not counted (当日不计).
     *
     * <p>A period of days ends on its last day, whatever that is; who moves it applies a {@link DuePolicy}. The calendar
     * is asked for working days only.
     *
     * @throws CalendarYearNotCoveredException if working days are counted into a year that is not covered
     * @throws java.time.DateTimeException if it would lie after {@link LocalDate#MAX}
     */
    public LocalDate after(LocalDate event, WorkingDayCalendar calendar) {
        return switch (count) {
            case DAYS -> event.plusDays(number);
            case WORKING_DAYS -> calendar.plus(event, number);
        };
    }

    /** Such as 10个工作日. */
    @Override
    public String toString() {
        return number + count.word();
    }
}
