package io.github.liuding.core.calendar;

import java.time.LocalDate;

/**
 * Where a day goes that is no working day (遇休息日).
 *
 * <p>A date in an official paper stays where it is, so that {@link #AS_IS} is what dates have; the other two are for
 * whoever's rule says otherwise.
 */
public enum DuePolicy {
    /** 不顺延: it stays; the calendar is not asked, and need not cover it. */
    AS_IS("不顺延"),
    /** 顺延: to the next working day. */
    NEXT_WORKING_DAY("顺延"),
    /** 提前: to the working day before. */
    PREVIOUS_WORKING_DAY("提前");

    private final String word;

    DuePolicy(String word) {
        this.word = word;
    }

    /** The word in lists, such as 顺延. */
    public String word() {
        return word;
    }

    /**
     * The day to which a day goes.
     *
     * @throws CalendarYearNotCoveredException if it has to be moved, or might have to be, in a year that is not covered
     */
    public LocalDate apply(LocalDate date, WorkingDayCalendar calendar) {
        return switch (this) {
            case AS_IS -> date;
            case NEXT_WORKING_DAY -> calendar.nextOrSame(date);
            case PREVIOUS_WORKING_DAY -> calendar.previousOrSame(date);
        };
    }
}
