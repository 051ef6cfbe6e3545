package io.github.liuding.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Working days counted one day after the other, to hold the real arithmetic against. */
final class NaiveCalendar {
    private NaiveCalendar() {}

    static LocalDate plus(WorkingDayCalendar calendar, LocalDate date, long n) {
        LocalDate day = date;
        for (long left = n; left > 0; ) {
            day = day.plusDays(1);
            left -= calendar.day(day).kind().isWorking() ? 1 : 0;
        }
        return day;
    }

    static LocalDate minus(WorkingDayCalendar calendar, LocalDate date, long n) {
        LocalDate day = date;
        for (long left = n; left > 0; ) {
            day = day.minusDays(1);
            left -= calendar.day(day).kind().isWorking() ? 1 : 0;
        }
        return day;
    }

    static long count(WorkingDayCalendar calendar, DateRange range) {
        return range.start()
                .datesUntil(range.endInclusive().plusDays(1))
                .filter(day -> calendar.day(day).kind().isWorking())
                .count();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
