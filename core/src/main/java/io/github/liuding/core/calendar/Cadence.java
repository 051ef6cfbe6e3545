package io.github.liuding.core.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A cadence (频次): how often something is done, in the words of the paper and as a rule, such as 每月25日前 or
 * 一月一调度.
 *
 * <p>The rule is a {@link #unit()}, how many of them lie between two times, and, where the words go further, the months
 * and the days of the month:
 *
 * <table>
 * <caption>Words and rules</caption>
 * <tr><th>words</th><th>unit</th><th>every</th><th>months</th><th>days</th></tr>
 * <tr><td>每月10日、25日</td><td>MONTH</td><td>1</td><td></td><td>10, 25</td></tr>
 * <tr><td>每月底</td><td>MONTH</td><td>1</td><td></td><td>31</td></tr>
 * <tr><td>两月一督查</td><td>MONTH</td><td>2</td><td></td><td></td></tr>
 * <tr><td>单月会商</td><td>MONTH</td><td>1</td><td>1, 3, 5, 7, 9, 11</td><td></td></tr>
 * <tr><td>每季度首月5日前</td><td>QUARTER</td><td>1</td><td>1, 4, 7, 10</td><td>5</td></tr>
 * <tr><td>每年11月1日</td><td>YEAR</td><td>1</td><td>11</td><td>1</td></tr>
 * <tr><td>每年年初</td><td>YEAR</td><td>1</td><td>1</td><td></td></tr>
 * <tr><td>年底, 年终</td><td>YEAR</td><td>1</td><td>12</td><td>31</td></tr>
 * <tr><td>适时</td><td>AS_NEEDED</td><td>1</td><td></td><td></td></tr>
 * </table>
 */
@Value.Immutable
@JsonPropertyOrder({"words", "every", "unit", "months", "days"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Cadence {
    Cadence() {}

    /** The words as printed; empty where it is in no paper. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public abstract String words();

    /** How many units lie between one time and the next, at least 1. */
    @Value.Default
    public int every() {
        return 1;
    }

    /** The unit that {@link #every()} counts. */
    public abstract CadenceUnit unit();

    /**
     * The months of the year, from 1 to 12, in which it falls: the odd ones for 单月, 1, 4, 7 and 10 for 每季度首月;
     * empty where the paper names none.
     */
    public abstract List<Integer> months();

    /**
     * The days of the month, from 1 to 31, on which it falls; empty where the paper names none. A day that a month does
     * not have is that month's last, so that 31 is the month's end (月底).
     */
    public abstract List<Integer> days();

    @Value.Check
    void check() {
        if (every() < 1) {
            throw new IllegalArgumentException(
                    "Cadence must repeat after at least 1 unit, but was %s".formatted(every()));
        }
        for (int month : months()) {
            if (month < 1 || month > 12) {
                throw new IllegalArgumentException(
                        "Month of a cadence must be from 1 to 12, but was %s".formatted(month));
            }
        }
        for (int day : days()) {
            if (day < 1 || day > 31) {
                throw new IllegalArgumentException("Day of a cadence must be from 1 to 31, but was %s".formatted(day));
            }
        }
        if (unit() == CadenceUnit.AS_NEEDED && !(months().isEmpty() && days().isEmpty())) {
            throw new IllegalArgumentException(
                    "Cadence as needed must name no months and no days, but named months %s and days %s"
                            .formatted(months(), days()));
        }
    }

    /**
     * Reads the words of a paper; empty where they are not understood, or name more than one rhythm. Never throws.
     *
     * <p>Equal words give equal cadences.
     */
    public static Optional<Cadence> find(String words) {
        return CadenceWords.read(words);
    }

    /**
     * Reads words that may name several rhythms joined by 、, such as 单月会商、双月研判、季度调度; empty where any part is not
     * understood. Never throws.
     *
     * <p>Each cadence keeps its own part of the words. 每月10日、25日 is one cadence, and stays whole.
     */
    public static List<Cadence> findAll(String words) {
        return CadenceWords.readAll(words);
    }

    /**
     * The days in a range on which it falls (发生日), in order and each once.
     *
     * <ul>
     *   <li>Where {@link #days()} are named: these days of the months in question. A day that a month does not have is
     *       that month's last.
     *   <li>Where none are named: the last day in time, which is that of each span: the month's, quarter's, half-year's
     *       or year's last day, for a week its Sunday; where {@link #months()} are named, the last day of each of them.
     *   <li>With {@link #every()} above 1, spans are counted from January of each year, whatever the range, and
     *       the last unit of each counts: 两月一督查 falls at the end of February, April and so on. Weeks are counted
     *       from the one that holds 1 January, days from 1 January. Of years those count that the number divides: 每两年 falls in 2022 and 2024.
     *   <li>Of a cadence by the day or the week, only what lies in the months and on the days named, if any are.
     *   <li>{@link CadenceUnit#AS_NEEDED} falls on no day.
     * </ul>
     *
     * <p>No day moves for a weekend or a holiday.
     *
     * @throws IllegalArgumentException if the range is longer than 100 years
     */
    public final List<LocalDate> occurrences(DateRange range) {
        return CadenceDays.in(range, this);
    }

    /**
     * The days in a range on which it falls, each beside the day to which the policy moves it, in order of the nominal
     * days.
     *
     * <p>The range is that of the nominal days; a day at its end may move out of it. Several may move to one day: of
     * what is done every day, those of a weekend and the Monday after it.
     *
     * @throws IllegalArgumentException if the range is longer than 100 years
     * @throws CalendarYearNotCoveredException if the policy moves days, and one of them or the day to which it goes is
     *     in a year that is not covered
     */
    public final List<Occurrence> occurrences(DateRange range, WorkingDayCalendar calendar, DuePolicy policy) {
        return occurrences(range).stream()
                .map(day -> new Occurrence(day, policy.apply(day, calendar)))
                .toList();
    }

    /** Starts a cadence. */
    public static CadenceBuilder builder() {
        return new CadenceBuilder();
    }

    /** Starts a changed copy. */
    public final CadenceBuilder toBuilder() {
        return builder().from(this);
    }

    /** The words as printed. */
    @Override
    public final String toString() {
        return words();
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Cadence fromJson(CadenceBuilder.ImmutableCadence.Json json) {
        return CadenceBuilder.ImmutableCadence.fromJson(json);
    }
}
