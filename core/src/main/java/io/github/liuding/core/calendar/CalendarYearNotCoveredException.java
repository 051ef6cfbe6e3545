package io.github.liuding.core.calendar;

/**
 * Thrown where an answer would need a year of which the working-day calendar knows nothing (年份未收录), such as one whose
 * holiday notice is not out yet.
 */
public final class CalendarYearNotCoveredException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int year;

    CalendarYearNotCoveredException(int year, CoveredYears covered) {
        super(
                "Working days of %s are not known, for the calendar covers %s; layer the days of that year over it, or ask"
                                .formatted(year, covered)
                        + " for assumingWeekends()");
        this.year = year;
    }

    /** The year that is not covered; of several, the first that was run into. */
    public int year() {
        return year;
    }
}
