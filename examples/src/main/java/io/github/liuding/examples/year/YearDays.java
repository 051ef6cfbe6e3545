package io.github.liuding.examples.year;

import io.github.liuding.core.calendar.WorkingDayCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** On which days of the year what is done: nobody works on days off. */
public final class YearDays {
    public static final int YEAR = 2023;
    static final LocalDate START = LocalDate.of(YEAR, 1, 3);
    static final LocalDate LAST = LocalDate.of(YEAR, 12, 31);

    private static final List<Integer> REPORTED = List.of(10, 25);
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.national();

    private YearDays() {}

    public static List<YearMonth> months() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(YEAR, month))
                .toList();
    }

    /** The 24 days on which units report (报送日), brought forward where the 10th or the 25th is a day off. */
    public static List<LocalDate> reportDays() {
        return months().stream().flatMap(YearDays::reportDays).toList();
    }

    private static Stream<LocalDate> reportDays(YearMonth month) {
        return REPORTED.stream().map(month::atDay).map(YearDays::orBefore);
    }

    /** The day itself, or the last working day before it. */
    static LocalDate orBefore(LocalDate day) {
        return CALENDAR.previousOrSame(day);
    }

    /** The day itself, or the first working day after it. */
    static LocalDate orAfter(LocalDate day) {
        return CALENDAR.nextOrSame(day);
    }

    /** So many working days after a day. */
    public static LocalDate after(LocalDate day, int workingDays) {
        return CALENDAR.plus(day, workingDays);
    }

    /** So many working days before a day. */
    public static LocalDate before(LocalDate day, int workingDays) {
        return CALENDAR.minus(day, workingDays);
    }

    /** The day on which the work bulletin of a month comes out: the third of the next month, or the first working day after. */
    public static LocalDate bulletin(YearMonth month) {
        return orAfter(month.plusMonths(1).atDay(3));
    }

    /** The day on which the ranking of a month is told, once entries about it are closed. */
    public static LocalDate ranking(YearMonth month) {
        return orAfter(month.plusMonths(1).atDay(9));
    }

    /** The day on which the tasks of a quarter are dispatched, in its last month. */
    public static LocalDate dispatch(YearMonth lastOfQuarter) {
        return orAfter(lastOfQuarter.atDay(26));
    }

    /** The day on which the evaluation of a quarter is reported. */
    public static LocalDate evaluation(YearMonth lastOfQuarter) {
        return orAfter(lastOfQuarter.plusMonths(1).atDay(12));
    }

    /** The day on which the result of the year is told. */
    public static LocalDate yearly() {
        return orAfter(LocalDate.of(YEAR + 1, 1, 16));
    }

    /** The last months of the four quarters. */
    public static List<YearMonth> quarterEnds() {
        return Stream.of(3, 6, 9, 12).map(month -> YearMonth.of(YEAR, month)).toList();
    }

    /** As a clerk writes it, such as 3月10日. */
    static String words(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
