package io.github.liuding.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Works out on which days a cadence falls. */
final class CadenceDays {
    private static final long MOST_DAYS = 36_525;

    private CadenceDays() {}

    static List<LocalDate> in(DateRange range, Cadence cadence) {
        if (range.days() > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "Range of a cadence must be at most %s days long, but was %s".formatted(MOST_DAYS, range));
        }
        return IntStream.rangeClosed(
                        range.start().getYear(), range.endInclusive().getYear())
                .mapToObj(year -> within(range, year))
                .flatMap(ofOneYear -> inOneYear(ofOneYear, cadence))
                .distinct()
                .sorted()
                .toList();
    }

    /** The part of the range that lies in a year. */
    private static DateRange within(DateRange range, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        return DateRange.ofClosed(
                range.start().isAfter(first) ? range.start() : first,
                range.endInclusive().isBefore(last) ? range.endInclusive() : last);
    }

    private static Stream<LocalDate> inOneYear(DateRange range, Cadence cadence) {
        Stream<LocalDate> days = switch (cadence.unit()) {
            case DAY -> byDays(range, cadence, 1, 1);
            case WEEK -> byDays(range, cadence, daysToSunday(range), 7);
            case MONTH -> byMonths(range, cadence, 1);
            case QUARTER -> byMonths(range, cadence, 3);
            case HALF_YEAR -> byMonths(range, cadence, 6);
            case YEAR -> inYear(range, cadence);
            case AS_NEEDED -> Stream.empty();
        };
        return days.filter(range::contains);
    }

    /** Of every so many years, those that the number divides. */
    private static Stream<LocalDate> inYear(DateRange range, Cadence cadence) {
        return range.start().getYear() % cadence.every() == 0
                ? byMonths(range, cadence.toBuilder().every(1).build(), 12)
                : Stream.empty();
    }

    /** The number of days from 1 January to the first Sunday, both counted. */
    private static int daysToSunday(DateRange range) {
        return newYear(range)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                .getDayOfYear();
    }

    /** Spans of days: the first ends on day {@code first} of the year, each further one {@code length} days later. */
    private static Stream<LocalDate> byDays(DateRange range, Cadence cadence, int first, int length) {
        LocalDate newYear = newYear(range);
        long step = (long) cadence.every() * length;
        long start = first - 1L + step - length;
        long end = ChronoUnit.DAYS.between(newYear, range.endInclusive());
        return LongStream.iterate(start, day -> day <= end, day -> day + step)
                .mapToObj(newYear::plusDays)
                .filter(day -> isNamedOrFree(cadence.months(), day.getMonthValue()))
                .filter(day -> isNamedOrFree(cadence.days(), day.getDayOfMonth()));
    }

    private static Stream<LocalDate> byMonths(DateRange range, Cadence cadence, int length) {
        YearMonth january = YearMonth.of(range.start().getYear(), 1);
        int last = (int) ChronoUnit.MONTHS.between(january, YearMonth.from(range.endInclusive()));
        return IntStream.rangeClosed(0, last)
                .filter(month -> month / length % cadence.every() == cadence.every() - 1)
                .filter(month -> !cadence.months().isEmpty() || month % length == length - 1)
                .mapToObj(january::plusMonths)
                .filter(month -> isNamedOrFree(cadence.months(), month.getMonthValue()))
                .flatMap(month -> days(cadence, month));
    }

    private static Stream<LocalDate> days(Cadence cadence, YearMonth month) {
        return cadence.days().isEmpty()
                ? Stream.of(month.atEndOfMonth())
                : cadence.days().stream().map(day -> month.atDay(Math.min(day, month.lengthOfMonth())));
    }

    private static boolean isNamedOrFree(List<Integer> named, int value) {
        return named.isEmpty() || named.contains(value);
    }

    private static LocalDate newYear(DateRange range) {
        return LocalDate.of(range.start().getYear(), 1, 1);
    }
}
