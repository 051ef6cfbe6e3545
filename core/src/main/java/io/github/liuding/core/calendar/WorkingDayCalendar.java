package io.github.liuding.core.calendar;

import io.github.liuding.core.internal.Checks;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A working-day calendar (工作日历): which days one works on, and how working days are counted and stepped.
 *
 * <p>{@link #national()} ships with the State Council's holiday notices. {@link #with} lays days of a place, or of a
 * notice that is newer than the library, over it; {@link #covering} says that the days of a year are all there. On any
 * other day one works from Monday to Friday.
 *
 * <p>What is asked of a year that is not covered is refused with a {@link CalendarYearNotCoveredException}, also where
 * stepping or counting runs into such a year; a single day that is stated is answered all the same. Who would rather
 * have weekends than nothing asks {@link #assumingWeekends()}, and {@link #isAssumed(DateRange) can tell} where that was
 * needed.
 *
 * <p>Immutable and safe between threads. With n days stated, each question takes O(log n), however far apart the days
 * are; {@link #with} and {@link #covering} make a new calendar in O(n log n).
 */
public final class WorkingDayCalendar {
    private static final long FIRST_DAY = LocalDate.MIN.toEpochDay();
    private static final long LAST_DAY = LocalDate.MAX.toEpochDay();

    private final NavigableMap<LocalDate, CalendarDay> stated;
    private final CoveredYears years;
    private final boolean assuming;
    private final WorkingDayIndex index;

    private WorkingDayCalendar(NavigableMap<LocalDate, CalendarDay> stated, CoveredYears years, boolean assuming) {
        this.stated = stated;
        this.years = years;
        this.assuming = assuming;
        index = new WorkingDayIndex(stated.values());
    }

    /**
     * The calendar of the State Council's notices (国务院办公厅关于节假日安排的通知) for 2021 to 2026.
     *
     * <p>The notice for 2027 may still name a last day of 2026, as that for 2023 named 2022-12-31.
     */
    public static WorkingDayCalendar national() {
        return NationalHolidays.CALENDAR;
    }

    /** A calendar that states no day and covers no year, on which one of other years or rules is built. */
    public static WorkingDayCalendar empty() {
        return new WorkingDayCalendar(new TreeMap<>(), new CoveredYears(List.of()), false);
    }

    /**
     * This calendar with a layer of days over it; a day that is stated already is what the layer says, and has the
     * layer's source.
     *
     * @throws IllegalArgumentException if a day stands twice in the layer, or is an assumed one
     */
    public WorkingDayCalendar with(List<CalendarDay> layer) {
        Checks.distinct("Day of a calendar", layer, CalendarDay::date);
        NavigableMap<LocalDate, CalendarDay> days = new TreeMap<>(stated);
        for (CalendarDay day : layer) {
            if (day.assumed()) {
                throw new IllegalArgumentException("Day of a calendar '%s' is only assumed".formatted(day.date()));
            }
            days.put(day.date(), day);
        }
        return new WorkingDayCalendar(days, years, assuming);
    }

    /** This calendar, covering these years too: their days are all stated, but for ordinary working days and weekends. */
    public WorkingDayCalendar covering(int... more) {
        List<Integer> all =
                Stream.concat(years.all().stream(), Arrays.stream(more).boxed()).toList();
        return new WorkingDayCalendar(stated, new CoveredYears(all), assuming);
    }

    /** This calendar, with years that are not covered answered by weekends (按周末推定) instead of refused. */
    public WorkingDayCalendar assumingWeekends() {
        return new WorkingDayCalendar(stated, years, true);
    }

    /** The years covered, in order. */
    public List<Integer> coveredYears() {
        return years.all();
    }

    /** Whether the year is covered. */
    public boolean covers(int year) {
        return years.contains(year);
    }

    /** Whether the day is known: its year is covered, or the day itself is stated. */
    public boolean covers(LocalDate date) {
        return covers(date.getYear()) || stated.containsKey(date);
    }

    /** Whether the day is not known, but answered by weekends because that was asked for. */
    public boolean isAssumed(LocalDate date) {
        return assuming && !covers(date);
    }

    /**
     * Whether a year of the range is not covered, but answered by weekends because that was asked for. What
     * {@link #plus} gave is assumed if the range from the first day to it is.
     */
    public boolean isAssumed(DateRange range) {
        return assuming
                && years.firstGap(range.start().getYear(), range.endInclusive().getYear())
                        .isPresent();
    }

    /**
     * What the calendar knows of a day.
     *
     * @throws CalendarYearNotCoveredException if its year is not covered
     */
    public CalendarDay day(LocalDate date) {
        CalendarDay day = stated.get(date);
        if (day != null) {
            return day;
        }
        requireCovered(date, date);
        return CalendarDay.builder()
                .date(date)
                .kind(CalendarDay.isWeekend(date) ? DayKind.WEEKEND : DayKind.WORKING_DAY)
                .assumed(isAssumed(date))
                .build();
    }

    /**
     * Whether one works on the day.
     *
     * @throws CalendarYearNotCoveredException if its year is not covered
     */
    public boolean isWorkingDay(LocalDate date) {
        return day(date).kind().isWorking();
    }

    /**
     * The n-th working day after a day, which is not counted itself (当日不计): 1 is the next working day, 0 the day
     * itself, whatever it is.
     *
     * @throws IllegalArgumentException if n is below 0
     * @throws CalendarYearNotCoveredException if a year from the following day to the answer is not covered
     * @throws DateTimeException if it would lie after {@link LocalDate#MAX}
     */
    public LocalDate plus(LocalDate date, long n) {
        long day = date.toEpochDay();
        return requireCount(n) == 0 ? date : find(date, day + 1, index.rank(day) + steps(n), n);
    }

    /**
     * The n-th working day before a day, which is not counted itself: 1 is the working day before, 0 the day itself,
     * whatever it is.
     *
     * @throws IllegalArgumentException if n is below 0
     * @throws CalendarYearNotCoveredException if a year from the answer to the preceding day is not covered
     * @throws DateTimeException if it would lie before {@link LocalDate#MIN}
     */
    public LocalDate minus(LocalDate date, long n) {
        long before = date.toEpochDay() - 1;
        return requireCount(n) == 0 ? date : find(date, before, index.rank(before) - steps(n) + 1, n);
    }

    /** The first working day after the day (下一工作日); as {@link #plus} of 1. */
    public LocalDate next(LocalDate date) {
        return plus(date, 1);
    }

    /** The last working day before the day (上一工作日); as {@link #minus} of 1. */
    public LocalDate previous(LocalDate date) {
        return minus(date, 1);
    }

    /** The day if one works on it, else the next working day (顺延); refuses what {@link #next} does. */
    public LocalDate nextOrSame(LocalDate date) {
        return isWorkingDay(date) ? date : next(date);
    }

    /** The day if one works on it, else the working day before (提前); refuses what {@link #previous} does. */
    public LocalDate previousOrSame(LocalDate date) {
        return isWorkingDay(date) ? date : previous(date);
    }

    /**
     * The number of working days in a range, both ends counted.
     *
     * @throws CalendarYearNotCoveredException if a year of the range is not covered
     */
    public long count(DateRange range) {
        requireCovered(range.start(), range.endInclusive());
        return index.rank(range.endInclusive().toEpochDay())
                - index.rank(range.start().toEpochDay() - 1);
    }

    /**
     * The number of working days from one day to another, the earlier not counted and the later counted: 0 from a day to
     * itself, below 0 where the second is the earlier. From a day to its {@link #plus} of n it is n.
     *
     * @throws CalendarYearNotCoveredException if a year from the day after the earlier one to the later is not covered
     */
    public long between(LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            return -between(to, from);
        }
        return from.equals(to) ? 0 : count(DateRange.ofClosed(from.plusDays(1), to));
    }

    /** The day of a rank, to which one came from a day, the first on the way being {@code start}. */
    private LocalDate find(LocalDate from, long start, long rank, long n) {
        long found = index.select(rank);
        LocalDate reached = inRange(found);
        requireCovered(inRange(start), reached);
        if (found != reached.toEpochDay()) {
            throw new DateTimeException("%s working days %s %s lie beyond %s, the last day there is"
                    .formatted(n, found > LAST_DAY ? "after" : "before", from, reached));
        }
        return reached;
    }

    /** Fewer steps than asked for where so many cannot be made anyway, and sums could overflow. */
    private static long steps(long n) {
        return Math.min(n, LAST_DAY - FIRST_DAY + 1);
    }

    private static LocalDate inRange(long epochDay) {
        return LocalDate.ofEpochDay(Math.max(FIRST_DAY, Math.min(LAST_DAY, epochDay)));
    }

    private static long requireCount(long n) {
        if (n < 0) {
            throw new IllegalArgumentException("Number of working days must be at least 0, but was %s".formatted(n));
        }
        return n;
    }

    private void requireCovered(LocalDate from, LocalDate to) {
        if (!assuming) {
            OptionalInt gap = years.firstGap(from.getYear(), to.getYear());
            if (gap.isPresent()) {
                throw new CalendarYearNotCoveredException(gap.getAsInt(), years);
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingDayCalendar that
                && stated.equals(that.stated)
                && years.equals(that.years)
                && assuming == that.assuming;
    }

    @Override
    public int hashCode() {
        return stated.hashCode() * 31 + years.hashCode();
    }

    /** What it covers, such as {@code Working days of 2021 to 2026, else by weekends}. */
    @Override
    public String toString() {
        return "Working days of " + years + (assuming ? ", else by weekends" : "");
    }
}
