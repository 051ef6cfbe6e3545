package io.github.liuding.core.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A period that is assessed (考核期): a month, a quarter or a year of the calendar. Earlier periods come first; of two
 * that begin on one day the shorter.
 *
 * @param kind how long it is
 * @param first its first month
 */
public record Period(PeriodKind kind, YearMonth first) implements Comparable<Period> {
    private static final Pattern TEXT = Pattern.compile("([0-9]{4})(?:-(?:([0-9]{2})|Q([1-4])))?");
    private static final String QUARTERS = "一二三四";

    public Period {
        if (first.getYear() < 1 || first.getYear() > 9999) {
            throw new IllegalArgumentException(
                    "Year of a period must be from 1 to 9999, but was %s".formatted(first.getYear()));
        }
        if ((first.getMonthValue() - 1) % kind.months() != 0) {
            throw new IllegalArgumentException("First month of a %s must be one in which it begins, but was %s"
                    .formatted(kind, first.getMonthValue()));
        }
    }

    /** The period of that kind in which the day lies. */
    public static Period of(PeriodKind kind, LocalDate day) {
        int month = (day.getMonthValue() - 1) / kind.months() * kind.months() + 1;
        return new Period(kind, YearMonth.of(day.getYear(), month));
    }

    /**
     * Reads {@code 2022-05}, {@code 2022-Q2} or {@code 2022}.
     *
     * @throws IllegalArgumentException if the text is none of them
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Period parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (matcher.matches()) {
            int year = Integer.parseInt(matcher.group(1));
            int month = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
            if (year > 0 && month >= 1 && month <= 12) {
                if (matcher.group(3) != null) {
                    return new Period(
                            PeriodKind.QUARTER, YearMonth.of(year, Integer.parseInt(matcher.group(3)) * 3 - 2));
                }
                return new Period(
                        matcher.group(2) == null ? PeriodKind.YEAR : PeriodKind.MONTH, YearMonth.of(year, month));
            }
        }
        throw new IllegalArgumentException(
                "Period must be like '2022-05', '2022-Q2' or '2022', but was '%s'".formatted(text));
    }

    /** Its first day. */
    public LocalDate from() {
        return first.atDay(1);
    }

    /** Its last day. */
    public LocalDate to() {
        return first.plusMonths(kind.months() - 1L).atEndOfMonth();
    }

    /** Whether the day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from()) && !day.isAfter(to());
    }

    /** The one before it, of its kind (上期). */
    public Period previous() {
        return new Period(kind, first.minusMonths(kind.months()));
    }

    /** The one after it, of its kind (下期). */
    public Period next() {
        return new Period(kind, first.plusMonths(kind.months()));
    }

    /** The same one a year before (上年同期). */
    public Period aYearBefore() {
        return new Period(kind, first.minusYears(1));
    }

    /**
     * The periods of a kind that it is made of, in order; itself where it is of that kind.
     *
     * @throws IllegalArgumentException if the kind is longer than this one
     */
    public List<Period> parts(PeriodKind part) {
        if (part.months() > kind.months()) {
            throw new IllegalArgumentException("A %s is not made of parts as long as a %s".formatted(kind, part));
        }
        return IntStream.range(0, kind.months() / part.months())
                .mapToObj(i -> new Period(part, first.plusMonths((long) i * part.months())))
                .toList();
    }

    /** In print, such as 2022年5月, 2022年第二季度 or 2022年. */
    public String words() {
        return switch (kind) {
            case MONTH -> first.getYear() + "年" + first.getMonthValue() + "月";
            case QUARTER -> first.getYear() + "年第" + QUARTERS.charAt((first.getMonthValue() - 1) / 3) + "季度";
            case YEAR -> first.getYear() + "年";
        };
    }

    @Override
    public int compareTo(Period other) {
        int order = first.compareTo(other.first);
        return order != 0 ? order : kind.compareTo(other.kind);
    }

    @JsonValue
    @Override
    public String toString() {
        return switch (kind) {
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", first.getYear(), first.getMonthValue());
            case QUARTER -> String.format(Locale.ROOT, "%04d-Q%s", first.getYear(), (first.getMonthValue() + 2) / 3);
            case YEAR -> String.format(Locale.ROOT, "%04d", first.getYear());
        };
    }
}
