package io.github.liuding.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayPeriodTest {
    private static final WorkingDayCalendar NATIONAL = WorkingDayCalendar.national();

    @ParameterizedTest(name = "{1} {2} after {0} is {3}")
    @CsvSource({
        "2022-01-28, 1, WORKING_DAYS, 2022-01-29",
        "2022-01-28, 5, WORKING_DAYS, 2022-02-09",
        "2022-01-28, 10, WORKING_DAYS, 2022-02-16",
        "2022-01-28, 5, DAYS, 2022-02-02",
        "2022-01-31, 30, DAYS, 2022-03-02",
        "2016-05-06, 30, DAYS, 2016-06-05"
    })
    void the_day_of_the_event_is_not_counted(LocalDate event, int number, DayCount count, LocalDate last) {
        assertThat(new DayPeriod(number, count).after(event, NATIONAL)).isEqualTo(last);
    }

    @Test
    void working_days_of_a_year_that_is_not_covered_are_refused() {
        assertThatExceptionOfType(CalendarYearNotCoveredException.class)
                .isThrownBy(() -> new DayPeriod(5, DayCount.WORKING_DAYS).after(LocalDate.of(2016, 5, 6), NATIONAL))
                .satisfies(refusal -> assertThat(refusal.year()).isEqualTo(2016));
    }

    @Test
    void days_beyond_the_end_of_time_are_refused() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> new DayPeriod(1, DayCount.DAYS).after(LocalDate.MAX, NATIONAL));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {0, -5})
    void a_period_of_less_than_a_day_is_refused(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DayPeriod(number, DayCount.DAYS))
                .withMessage("Period must be at least 1 day long, but was " + number);
    }

    @Test
    void it_is_printed_in_chinese() {
        assertThat(new DayPeriod(10, DayCount.WORKING_DAYS)).hasToString("10个工作日");
        assertThat(new DayPeriod(30, DayCount.DAYS)).hasToString("30日");
    }

    @ParameterizedTest(name = "{0}: next {1}, previous {2}")
    @CsvSource({
        "2022-09-10, 2022-09-13, 2022-09-09",
        "2022-04-24, 2022-04-24, 2022-04-24",
        "2022-10-01, 2022-10-08, 2022-09-30",
        "2022-06-15, 2022-06-15, 2022-06-15"
    })
    void a_policy_moves_a_day_that_is_no_working_day(LocalDate day, LocalDate next, LocalDate previous) {
        assertThat(DuePolicy.AS_IS.apply(day, NATIONAL)).isEqualTo(day);
        assertThat(DuePolicy.NEXT_WORKING_DAY.apply(day, NATIONAL)).isEqualTo(next);
        assertThat(DuePolicy.PREVIOUS_WORKING_DAY.apply(day, NATIONAL)).isEqualTo(previous);
    }

    @Test
    void only_a_policy_that_moves_days_needs_the_calendar() {
        LocalDate day = LocalDate.of(2016, 5, 15);
        assertThat(DuePolicy.AS_IS.apply(day, WorkingDayCalendar.empty())).isEqualTo(day);
        for (DuePolicy policy : new DuePolicy[] {DuePolicy.NEXT_WORKING_DAY, DuePolicy.PREVIOUS_WORKING_DAY}) {
            assertThatExceptionOfType(CalendarYearNotCoveredException.class)
                    .isThrownBy(() -> policy.apply(day, NATIONAL))
                    .satisfies(refusal -> assertThat(refusal.year()).isEqualTo(2016));
        }
        assertThat(DuePolicy.values()).extracting(DuePolicy::word).containsExactly("不顺延", "顺延", "提前");
    }
}
