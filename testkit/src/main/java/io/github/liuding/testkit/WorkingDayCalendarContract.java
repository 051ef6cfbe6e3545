package io.github.liuding.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.liuding.core.calendar.CalendarYearNotCoveredException;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.calendar.WorkingDayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the working days of every place do (工作日历约定), as tests for JUnit 5. A test class extends this one and gives its
 * calendar: the shipped one with days of its own laid over it, or one of its own.
 */
public abstract class WorkingDayCalendarContract {
    /** A year of 365 days has at most 261 weekdays; fewer than these would be a fortnight of work too few. */
    private static final int FEWEST = 235;

    private static final int MOST = 262;

    /** For the test class of a calendar. */
    protected WorkingDayCalendarContract() {}

    /** The calendar. */
    protected abstract WorkingDayCalendar calendar();

    private Stream<DateRange> years() {
        return calendar().coveredYears().stream()
                .map(year -> DateRange.ofClosed(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    private static Stream<LocalDate> days(DateRange range) {
        return range.start().datesUntil(range.endInclusive().plusDays(1));
    }

    /** Nobody is told weekends for holidays. */
    @Test
    public void a_year_that_is_not_covered_is_refused_by_its_number() {
        int unknown =
                calendar().coveredYears().stream().mapToInt(year -> year).max().orElse(2021) + 50;
        assertThatExceptionOfType(CalendarYearNotCoveredException.class)
                .isThrownBy(() -> calendar().isWorkingDay(LocalDate.of(unknown, 7, 1)))
                .satisfies(refusal -> assertThat(refusal.year()).isEqualTo(unknown));
    }

    /** There are years, and each has about fifty weeks of five days. */
    @Test
    public void every_year_has_a_years_work() {
        assertThat(years())
                .isNotEmpty()
                .allSatisfy(year -> assertThat(calendar().count(year))
                        .as("working days of %s", year)
                        .isBetween((long) FEWEST, (long) MOST));
    }

    /** Otherwise nobody could check it. */
    @Test
    public void a_day_that_is_not_as_its_weekday_names_its_source() {
        assertThat(years().flatMap(WorkingDayCalendarContract::days)
                        .map(calendar()::day)
                        .filter(day -> calendar().isWorkingDay(day.date()) == isWeekend(day.date()))
                        .filter(day -> day.source().isEmpty()))
                .as("days without a source")
                .isEmpty();
    }

    /** Counting at once and one by one. */
    @Test
    public void days_counted_at_once_are_those_counted_one_by_one() {
        assertThat(years())
                .allSatisfy(year -> assertThat(calendar().count(year))
                        .isEqualTo(days(year).filter(calendar()::isWorkingDay).count()));
    }

    /** Where both ends are covered. */
    @Test
    public void so_many_days_on_and_so_many_back_is_where_one_was() {
        assertThat(years()).allSatisfy(year -> {
            List<LocalDate> working =
                    days(year).filter(calendar()::isWorkingDay).toList();
            for (int i = 0; i + 20 < working.size(); i += 7) {
                LocalDate later = calendar().plus(working.get(i), 20);
                assertThat(later).isEqualTo(working.get(i + 20));
                assertThat(calendar().minus(later, 20)).isEqualTo(working.get(i));
                assertThat(calendar().between(working.get(i), later)).isEqualTo(20);
            }
        });
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
