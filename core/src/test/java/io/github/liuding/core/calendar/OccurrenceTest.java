package io.github.liuding.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rhythms of the papers are in {@code CadencesOfLocalitiesTest}; here is what goes for all. */
class OccurrenceTest {
    private static final WorkingDayCalendar NATIONAL = WorkingDayCalendar.national();
    private static final Cadence TWICE_A_MONTH = Cadence.find("每月10日、25日").orElseThrow();

    private static DateRange range(String start, String end) {
        return DateRange.ofClosed(LocalDate.parse(start), LocalDate.parse(end));
    }

    private static Occurrence occurrence(String nominal, String effective) {
        return new Occurrence(LocalDate.parse(nominal), LocalDate.parse(effective));
    }

    @Test
    void a_day_goes_where_the_policy_moves_it_and_keeps_its_nominal_day() {
        DateRange september = range("2022-09-01", "2022-09-30");
        assertThat(TWICE_A_MONTH.occurrences(september, NATIONAL, DuePolicy.NEXT_WORKING_DAY))
                .containsExactly(occurrence("2022-09-10", "2022-09-13"), occurrence("2022-09-25", "2022-09-26"))
                .allMatch(Occurrence::moved);
        assertThat(TWICE_A_MONTH.occurrences(september, NATIONAL, DuePolicy.PREVIOUS_WORKING_DAY))
                .containsExactly(occurrence("2022-09-10", "2022-09-09"), occurrence("2022-09-25", "2022-09-23"));
        assertThat(TWICE_A_MONTH.occurrences(september, NATIONAL, DuePolicy.AS_IS))
                .containsExactly(occurrence("2022-09-10", "2022-09-10"), occurrence("2022-09-25", "2022-09-25"))
                .noneMatch(Occurrence::moved);
    }

    @Test
    void the_range_is_that_of_the_nominal_days() {
        assertThat(TWICE_A_MONTH.occurrences(range("2022-09-01", "2022-09-10"), NATIONAL, DuePolicy.NEXT_WORKING_DAY))
                .containsExactly(occurrence("2022-09-10", "2022-09-13"));
        assertThat(TWICE_A_MONTH.occurrences(range("2022-09-11", "2022-09-13"), NATIONAL, DuePolicy.NEXT_WORKING_DAY))
                .isEmpty();
    }

    @Test
    void several_days_may_move_to_one() {
        assertThat(Cadence.find("每日")
                        .orElseThrow()
                        .occurrences(range("2022-06-11", "2022-06-13"), NATIONAL, DuePolicy.NEXT_WORKING_DAY))
                .containsExactly(
                        occurrence("2022-06-11", "2022-06-13"),
                        occurrence("2022-06-12", "2022-06-13"),
                        occurrence("2022-06-13", "2022-06-13"));
    }

    @Test
    void what_is_done_as_needed_never_falls_and_asks_no_calendar() {
        assertThat(Cadence.find("不定期")
                        .orElseThrow()
                        .occurrences(range("2016-01-01", "2016-12-31"), NATIONAL, DuePolicy.NEXT_WORKING_DAY))
                .isEqualTo(List.of());
    }

    @Test
    void a_year_that_is_not_covered_is_refused_unless_days_stay_where_they_are() {
        DateRange year = range("2016-01-01", "2016-12-31");
        assertThat(TWICE_A_MONTH.occurrences(year, NATIONAL, DuePolicy.AS_IS)).hasSize(24);
        assertThatExceptionOfType(CalendarYearNotCoveredException.class)
                .isThrownBy(() -> TWICE_A_MONTH.occurrences(year, NATIONAL, DuePolicy.NEXT_WORKING_DAY))
                .satisfies(refusal -> assertThat(refusal.year()).isEqualTo(2016));
    }

    @Test
    void a_range_of_more_than_a_hundred_years_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWICE_A_MONTH.occurrences(
                        range("2000-01-01", "2100-01-01"), NATIONAL.assumingWeekends(), DuePolicy.AS_IS))
                .withMessage("Range of a cadence must be at most 36525 days long, but was 2000-01-01/2100-01-01");
    }
}
