package io.github.liuding.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDayCalendarTest {
    private static final WorkingDayCalendar NATIONAL = WorkingDayCalendar.national();
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private static CalendarDay day(String date, DayKind kind) {
        return CalendarDay.builder()
                .date(LocalDate.parse(date))
                .kind(kind)
                .name("县庆")
                .source("青政办发〔2022〕9号")
                .build();
    }

    /** A Thursday off, and the Saturday before it worked for it. */
    private static final List<CalendarDay> LOCAL =
            List.of(day("2022-06-16", DayKind.REST_DAY), day("2022-06-11", DayKind.MAKE_UP_DAY));

    @ParameterizedTest(name = "{1} working days after {0} is {2}")
    @CsvSource({
        "2022-01-28, 0, 2022-01-28",
        "2022-01-28, 1, 2022-01-29",
        "2022-01-28, 2, 2022-01-30",
        "2022-01-28, 3, 2022-02-07",
        "2022-02-03, 0, 2022-02-03",
        "2022-02-03, 1, 2022-02-07",
        "2022-04-29, 5, 2022-05-10",
        "2021-12-31, 1, 2022-01-04",
        "2020-12-31, 1, 2021-01-04",
        "2021-01-01, 1495, 2026-12-31"
    })
    void the_first_day_is_not_counted(LocalDate from, long n, LocalDate to) {
        assertThat(NATIONAL.plus(from, n)).isEqualTo(to);
    }

    @ParameterizedTest(name = "{1} working days before {0} is {2}")
    @CsvSource({
        "2022-02-07, 0, 2022-02-07",
        "2022-02-07, 1, 2022-01-30",
        "2022-02-07, 3, 2022-01-28",
        "2022-02-03, 1, 2022-01-30",
        "2027-01-01, 1, 2026-12-31",
        "2026-12-31, 1494, 2021-01-04"
    })
    void the_last_day_is_not_counted_backwards(LocalDate from, long n, LocalDate to) {
        assertThat(NATIONAL.minus(from, n)).isEqualTo(to);
    }

    @ParameterizedTest(name = "{0}: previous {1} {2}, next {3} {4}")
    @CsvSource({
        "2022-02-03, 2022-01-30, 2022-01-30, 2022-02-07, 2022-02-07",
        "2022-01-29, 2022-01-28, 2022-01-29, 2022-01-29, 2022-01-30",
        "2022-06-15, 2022-06-14, 2022-06-15, 2022-06-15, 2022-06-16"
    })
    void neighbours(LocalDate day, LocalDate previous, LocalDate orSameBefore, LocalDate orSameAfter, LocalDate next) {
        assertThat(NATIONAL.previous(day)).isEqualTo(previous);
        assertThat(NATIONAL.previousOrSame(day)).isEqualTo(orSameBefore);
        assertThat(NATIONAL.nextOrSame(day)).isEqualTo(orSameAfter);
        assertThat(NATIONAL.next(day)).isEqualTo(next);
    }

    @Test
    void a_range_counts_both_ends_and_between_counts_the_later() {
        LocalDate friday = LocalDate.of(2022, 1, 28);
        LocalDate saturday = LocalDate.of(2022, 1, 29);
        assertThat(NATIONAL.count(DateRange.ofClosed(friday, saturday))).isEqualTo(2);
        assertThat(NATIONAL.count(DateRange.ofClosed(friday, friday))).isEqualTo(1);
        assertThat(NATIONAL.between(friday, saturday)).isEqualTo(1);
        assertThat(NATIONAL.between(saturday, friday)).isEqualTo(-1);
        assertThat(NATIONAL.between(friday, friday)).isZero();
        assertThat(NATIONAL.between(friday, LocalDate.of(2022, 2, 7))).isEqualTo(3);
    }

    private static Stream<Arguments> calendars() {
        WorkingDayCalendar layered = NATIONAL.with(LOCAL);
        WorkingDayCalendar gap = WorkingDayCalendar.empty()
                .with(LOCAL)
                .with(List.of(day("2023-05-06", DayKind.MAKE_UP_DAY), day("2024-10-01", DayKind.STATUTORY_HOLIDAY)))
                .covering(2022, 2024)
                .assumingWeekends();
        return Stream.of(
                Arguments.of("national", NATIONAL, FIRST, LAST, 1001L),
                Arguments.of("layered", layered, FIRST, LAST, 1002L),
                Arguments.of("crowded", crowded(new Random(7)), FIRST, LAST, 1003L),
                Arguments.of(
                        "assuming weekends",
                        layered.assumingWeekends(),
                        LocalDate.of(2015, 3, 1),
                        LocalDate.of(2031, 3, 1),
                        1004L),
                Arguments.of("assuming in a gap", gap, FIRST, LAST, 1005L));
    }

    /** Every third day or so is stated, at random. */
    private static WorkingDayCalendar crowded(Random random) {
        List<CalendarDay> days = new ArrayList<>();
        FIRST.datesUntil(LAST.plusDays(1)).filter(day -> random.nextInt(3) == 0).forEach(day -> {
            boolean off = random.nextBoolean();
            DayKind weekend = off ? DayKind.WEEKEND : DayKind.MAKE_UP_DAY;
            DayKind weekday = off ? DayKind.STATUTORY_HOLIDAY : DayKind.WORKING_DAY;
            days.add(CalendarDay.builder()
                    .date(day)
                    .kind(NaiveCalendar.isWeekend(day) ? weekend : weekday)
                    .build());
        });
        return NATIONAL.with(days);
    }

    @ParameterizedTest(name = "{0}, seed {4}")
    @MethodSource("calendars")
    void ten_thousand_pairs_agree_with_a_count_day_by_day(
            String name, WorkingDayCalendar calendar, LocalDate first, LocalDate last, long seed) {
        Random random = new Random(seed);
        int days = (int) DateRange.ofClosed(first, last).days();
        for (int i = 0; i < 10_000; i++) {
            LocalDate one = first.plusDays(random.nextInt(days));
            // Mostly near, so that the naive count does not take for ever, and often over one holiday only.
            LocalDate other = i % 10 == 0
                    ? first.plusDays(random.nextInt(days))
                    : one.plusDays(random.nextInt(Math.min(60, 1 + (int) (last.toEpochDay() - one.toEpochDay()))));
            LocalDate from = one.isBefore(other) ? one : other;
            LocalDate to = one.isBefore(other) ? other : one;
            DateRange range = DateRange.ofClosed(from, to);
            long counted = NaiveCalendar.count(calendar, range);
            assertThat(calendar.count(range)).as("in %s", range).isEqualTo(counted);

            long between = counted - (calendar.isWorkingDay(from) ? 1 : 0);
            assertThat(calendar.between(from, to)).as("between %s", range).isEqualTo(between);
            assertThat(calendar.between(to, from)).as("between %s", range).isEqualTo(-between);
            assertThat(calendar.plus(from, between))
                    .as("%s after %s", between, from)
                    .isEqualTo(NaiveCalendar.plus(calendar, from, between));
            long before = counted - (calendar.isWorkingDay(to) ? 1 : 0);
            assertThat(calendar.minus(to, before))
                    .as("%s before %s", before, to)
                    .isEqualTo(NaiveCalendar.minus(calendar, to, before));
            if (between > 0) {
                assertThat(calendar.next(from)).isEqualTo(NaiveCalendar.plus(calendar, from, 1));
                assertThat(calendar.nextOrSame(from))
                        .isEqualTo(calendar.isWorkingDay(from) ? from : NaiveCalendar.plus(calendar, from, 1));
            }
            if (before > 0) {
                assertThat(calendar.previous(to)).isEqualTo(NaiveCalendar.minus(calendar, to, 1));
                assertThat(calendar.previousOrSame(to))
                        .isEqualTo(calendar.isWorkingDay(to) ? to : NaiveCalendar.minus(calendar, to, 1));
            }
        }
    }

    private static Stream<Arguments> runsIntoAnUnknownYear() {
        LocalDate before = LocalDate.of(2020, 6, 1);
        LocalDate after = LocalDate.of(2027, 6, 1);
        DateRange wide = DateRange.ofClosed(before, after);
        return Stream.of(
                refused("isWorkingDay", 2020, calendar -> calendar.isWorkingDay(before)),
                refused("day", 2027, calendar -> calendar.day(after)),
                refused("plus", 2027, calendar -> calendar.plus(LAST, 1)),
                refused("plus from outside", 2020, calendar -> calendar.plus(before, 1000)),
                refused("plus of more than can be", 2027, calendar -> calendar.plus(FIRST, Long.MAX_VALUE)),
                refused("plus from the last day", 999_999_999, calendar -> calendar.plus(LocalDate.MAX, 1)),
                refused("minus", 2020, calendar -> calendar.minus(LocalDate.of(2021, 1, 4), 1)),
                refused("minus from outside", 2027, calendar -> calendar.minus(after, 1000)),
                refused("minus of more than can be", 2020, calendar -> calendar.minus(LAST, Long.MAX_VALUE)),
                refused("minus from the first day", -999_999_999, calendar -> calendar.minus(LocalDate.MIN, 1)),
                refused("next", 2027, calendar -> calendar.next(LAST)),
                refused("previous", 2020, calendar -> calendar.previous(FIRST)),
                refused("nextOrSame", 2027, calendar -> calendar.nextOrSame(after)),
                refused("previousOrSame", 2020, calendar -> calendar.previousOrSame(FIRST)),
                refused("count", 2020, calendar -> calendar.count(wide)),
                refused("count to outside", 2027, calendar -> calendar.count(DateRange.ofClosed(LAST, after))),
                refused("between", 2027, calendar -> calendar.between(LAST, after)),
                refused("between backwards", 2027, calendar -> calendar.between(after, LAST)));
    }

    private static Arguments refused(String name, int year, Consumer<WorkingDayCalendar> question) {
        return Arguments.of(name, year, question);
    }

    @ParameterizedTest(name = "{0} names {1}")
    @MethodSource("runsIntoAnUnknownYear")
    void a_year_that_is_not_covered_is_refused_by_name(String name, int year, Consumer<WorkingDayCalendar> question) {
        assertThatExceptionOfType(CalendarYearNotCoveredException.class)
                .isThrownBy(() -> question.accept(NATIONAL))
                .withMessage(
                        "Working days of " + year + " are not known, for the calendar covers 2021 to 2026; layer the"
                                + " days of that year over it, or ask for assumingWeekends()")
                .satisfies(refusal -> assertThat(refusal.year()).isEqualTo(year));
    }

    @Test
    void what_the_first_uncovered_year_is_depends_on_the_way() {
        WorkingDayCalendar gaps = NATIONAL.covering(2029, 2018).covering(2019);
        assertThat(gaps).hasToString("Working days of 2018 to 2019, 2021 to 2026, 2029");
        assertThat(gaps.coveredYears()).containsExactly(2018, 2019, 2021, 2022, 2023, 2024, 2025, 2026, 2029);
        assertThat(year(() -> gaps.plus(LocalDate.of(2018, 1, 1), 5000))).isEqualTo(2020);
        assertThat(year(() -> gaps.minus(LocalDate.of(2029, 12, 31), 5000))).isEqualTo(2028);
        assertThat(year(() -> gaps.count(DateRange.ofClosed(FIRST, LocalDate.of(2029, 1, 1)))))
                .isEqualTo(2027);
        assertThat(year(() -> WorkingDayCalendar.empty().isWorkingDay(FIRST))).isEqualTo(2021);
    }

    private static int year(ThrowingCallable question) {
        try {
            question.call();
        } catch (CalendarYearNotCoveredException refusal) {
            return refusal.year();
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
        throw new AssertionError("not refused");
    }

    @Test
    void a_layer_wins_for_its_days_and_keeps_its_source() {
        WorkingDayCalendar layered = NATIONAL.with(LOCAL);
        assertThat(layered.day(LocalDate.of(2022, 6, 16))).isEqualTo(LOCAL.get(0));
        assertThat(layered.isWorkingDay(LocalDate.of(2022, 6, 16))).isFalse();
        assertThat(layered.isWorkingDay(LocalDate.of(2022, 6, 11))).isTrue();
        assertThat(NATIONAL.isWorkingDay(LocalDate.of(2022, 6, 16))).isTrue();
        assertThat(layered.plus(LocalDate.of(2022, 6, 15), 1)).isEqualTo("2022-06-17");

        CalendarDay recalled = day("2022-02-01", DayKind.WORKING_DAY);
        assertThat(layered.with(List.of(recalled)).day(recalled.date())).isEqualTo(recalled);
        assertThat(layered.with(List.of(recalled))
                        .with(List.of(day("2022-02-01", DayKind.REST_DAY)))
                        .day(recalled.date())
                        .kind())
                .isEqualTo(DayKind.REST_DAY);
    }

    @Test
    void the_days_of_a_new_notice_make_its_year_known() {
        List<CalendarDay> notice = List.of(day("2027-01-01", DayKind.STATUTORY_HOLIDAY));
        WorkingDayCalendar stated = NATIONAL.with(notice);
        assertThat(stated.isWorkingDay(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(stated.covers(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(stated.covers(2027)).isFalse();
        assertThat(year(() -> stated.nextOrSame(LocalDate.of(2027, 1, 1)))).isEqualTo(2027);
        assertThat(stated.covering(2027).nextOrSame(LocalDate.of(2027, 1, 1))).isEqualTo("2027-01-04");
    }

    @Test
    void weekends_are_assumed_only_when_asked_and_told() {
        WorkingDayCalendar assuming = NATIONAL.assumingWeekends();
        LocalDate nationalDay = LocalDate.of(2027, 10, 1);
        assertThat(assuming).hasToString("Working days of 2021 to 2026, else by weekends");
        assertThat(assuming.day(nationalDay))
                .isEqualTo(CalendarDay.builder()
                        .date(nationalDay)
                        .kind(DayKind.WORKING_DAY)
                        .assumed(true)
                        .build());
        assertThat(assuming.isAssumed(nationalDay)).isTrue();
        assertThat(assuming.isAssumed(LAST)).isFalse();
        assertThat(assuming.isAssumed(DateRange.ofClosed(FIRST, LAST))).isFalse();
        assertThat(assuming.isAssumed(DateRange.ofClosed(LAST, assuming.plus(LAST, 1))))
                .isTrue();
        assertThat(NATIONAL.isAssumed(DateRange.ofClosed(FIRST, nationalDay))).isFalse();
        assertThat(assuming.covers(2027)).isFalse();
        assertThat(assuming.plus(LAST, 1)).isEqualTo("2027-01-01");
        assertThat(assuming.with(List.of(day("2027-01-01", DayKind.REST_DAY))).plus(LAST, 1))
                .isEqualTo("2027-01-04");
        assertThat(assuming.covering(2027).day(nationalDay).assumed()).isFalse();
    }

    @Test
    void far_days_are_reached_in_one_step_and_the_ends_of_time_refused_in_words() {
        WorkingDayCalendar assuming = NATIONAL.assumingWeekends();
        DateRange all = DateRange.ofClosed(LocalDate.MIN, LocalDate.MAX);
        long count = assuming.count(all);
        // 400 years have 146097 days, which is 20871 weeks; the calendar of the JDK is 4999999.995 of them long.
        assertThat(count).isBetween(20_871L * 5 * 4_999_999, 20_871L * 5 * 5_000_000);
        LocalDate first = assuming.nextOrSame(LocalDate.MIN);
        LocalDate last = assuming.previousOrSame(LocalDate.MAX);
        assertThat(assuming.plus(first, count - 1)).isEqualTo(last);
        assertThat(assuming.minus(last, count - 1)).isEqualTo(first);
        assertThat(assuming.between(first, last)).isEqualTo(count - 1);
        assertThat(assuming.between(LocalDate.MAX, LocalDate.MIN)).isLessThan(0);

        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> assuming.plus(LocalDate.MAX, 1))
                .withMessage(
                        "1 working days after +999999999-12-31 lie beyond +999999999-12-31, the last day there is");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> assuming.plus(FIRST, Long.MAX_VALUE))
                .withMessage("9223372036854775807 working days after 2021-01-01 lie beyond +999999999-12-31,"
                        + " the last day there is");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> assuming.minus(LAST, Long.MAX_VALUE))
                .withMessage("9223372036854775807 working days before 2026-12-31 lie beyond -999999999-01-01,"
                        + " the last day there is");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> assuming.previous(LocalDate.MIN))
                .withMessage("1 working days before -999999999-01-01 lie beyond -999999999-01-01,"
                        + " the last day there is");
    }

    @Test
    void fewer_than_no_working_days_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NATIONAL.plus(FIRST, -1))
                .withMessage("Number of working days must be at least 0, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NATIONAL.minus(FIRST, Long.MIN_VALUE))
                .withMessage("Number of working days must be at least 0, but was -9223372036854775808");
    }

    @Test
    void no_working_days_from_a_day_are_the_day_even_where_it_is_not_covered() {
        assertThat(NATIONAL.plus(LocalDate.MAX, 0)).isEqualTo(LocalDate.MAX);
        assertThat(NATIONAL.minus(LocalDate.MIN, 0)).isEqualTo(LocalDate.MIN);
        assertThat(NATIONAL.between(LocalDate.MIN, LocalDate.MIN)).isZero();
    }

    @Test
    void a_layer_that_names_a_day_twice_or_assumes_one_is_refused() {
        CalendarDay rest = day("2022-06-16", DayKind.REST_DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NATIONAL.with(List.of(rest, rest)))
                .withMessage("Day of a calendar '2022-06-16' stands twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        NATIONAL.with(List.of(rest.toBuilder().assumed(true).build())))
                .withMessage("Day of a calendar '2022-06-16' is only assumed");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {-1_000_000_000, 1_000_000_000})
    void a_year_that_no_day_has_is_refused(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NATIONAL.covering(year))
                .withMessage("Year of a calendar must be from -999999999 to 999999999, but was " + year);
    }

    @ParameterizedTest(name = "{0} cannot be {1}")
    @CsvSource({
        "2022-06-11, WORKING_DAY, SATURDAY",
        "2022-06-12, WORKING_DAY, SUNDAY",
        "2022-06-13, WEEKEND, MONDAY",
        "2022-06-17, MAKE_UP_DAY, FRIDAY"
    })
    void a_kind_that_the_day_of_the_week_rules_out_is_refused(String date, DayKind kind, String dayOfWeek) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> day(date, kind))
                .withMessage(date + " is a " + dayOfWeek + ", which no " + kind + " can be");
    }

    @Test
    void a_blank_name_or_source_is_refused() {
        CalendarDay rest = day("2022-06-16", DayKind.REST_DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rest.toBuilder().name(" ").build())
                .withMessage("Name of a calendar day must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rest.toBuilder().source("").build())
                .withMessage("Source of a calendar day must not be blank");
    }

    @Test
    void calendars_are_equal_by_what_they_say() {
        assertThat(NATIONAL.with(LOCAL))
                .isEqualTo(NATIONAL.with(List.of(LOCAL.get(1))).with(List.of(LOCAL.get(0))))
                .hasSameHashCodeAs(NATIONAL.with(LOCAL))
                .isNotEqualTo(NATIONAL)
                .isNotEqualTo(NATIONAL.with(LOCAL).covering(2027))
                .isNotEqualTo(NATIONAL.with(LOCAL).assumingWeekends())
                .isNotEqualTo("2021");
        assertThat(NATIONAL.covering(2021)).isEqualTo(NATIONAL);
        assertThat(WorkingDayCalendar.empty()).hasToString("Working days of no year");
    }
}
