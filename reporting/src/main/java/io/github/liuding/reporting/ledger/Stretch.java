package io.github.liuding.reporting.ledger;

import io.github.liuding.core.calendar.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A stretch of time (时段) that has a column on a wall chart: ten days, a month, a quarter or a year.
 *
 * @param heading such as 6月上旬; the first, and the first of a year, with the year
 */
record Stretch(String heading, DateRange days) {
    /** What an A3 page can show beside the other columns at a size that can be read. */
    private static final int MOST = 30;

    /** The stretches that hold all days of a span: the shortest of which there are not too many. */
    static List<Stretch> of(DateRange span) {
        List<Function<LocalDate, Stretch>> kinds =
                List.of(Stretch::tenDays, Stretch::month, Stretch::quarter, Stretch::year);
        List<Stretch> stretches = List.of();
        for (Function<LocalDate, Stretch> kind : kinds) {
            stretches = all(span, kind);
            if (stretches.size() <= MOST) {
                break;
            }
        }
        return withYears(stretches);
    }

    private static List<Stretch> all(DateRange span, Function<LocalDate, Stretch> kind) {
        List<Stretch> stretches = new ArrayList<>();
        for (LocalDate day = span.start(); !day.isAfter(span.endInclusive()); ) {
            Stretch next = kind.apply(day);
            stretches.add(next);
            day = next.days().endInclusive().plusDays(1);
        }
        return stretches;
    }

    private static List<Stretch> withYears(List<Stretch> stretches) {
        List<Stretch> headed = new ArrayList<>();
        int year = Integer.MIN_VALUE;
        for (Stretch stretch : stretches) {
            int own = stretch.days().start().getYear();
            headed.add(own == year ? stretch : new Stretch(own + "年" + stretch.heading(), stretch.days()));
            year = own;
        }
        return List.copyOf(headed);
    }

    private static Stretch tenDays(LocalDate day) {
        LocalDate first = day.withDayOfMonth(1);
        String month = day.getMonthValue() + "月";
        if (day.getDayOfMonth() <= 10) {
            return new Stretch(month + "上旬", DateRange.ofClosed(first, first.plusDays(9)));
        }
        return day.getDayOfMonth() <= 20
                ? new Stretch(month + "中旬", DateRange.ofClosed(first.plusDays(10), first.plusDays(19)))
                : new Stretch(
                        month + "下旬",
                        DateRange.ofClosed(
                                first.plusDays(20), first.plusMonths(1).minusDays(1)));
    }

    private static Stretch month(LocalDate day) {
        LocalDate first = day.withDayOfMonth(1);
        return new Stretch(
                day.getMonthValue() + "月",
                DateRange.ofClosed(first, first.plusMonths(1).minusDays(1)));
    }

    private static Stretch quarter(LocalDate day) {
        int quarter = (day.getMonthValue() - 1) / 3;
        LocalDate first = LocalDate.of(day.getYear(), quarter * 3 + 1, 1);
        return new Stretch(
                (quarter + 1) + "季度",
                DateRange.ofClosed(first, first.plusMonths(3).minusDays(1)));
    }

    private static Stretch year(LocalDate day) {
        LocalDate first = LocalDate.of(day.getYear(), 1, 1);
        return new Stretch("", DateRange.ofClosed(first, first.plusYears(1).minusDays(1)));
    }
}
