package io.github.liuding.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.tyme.holiday.LegalHoliday;
import com.tyme.lunar.LunarDay;
import com.tyme.solar.SolarDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped calendar, held against the notices' figures and against an independent library. */
class NationalCalendarTest {
    private static final WorkingDayCalendar NATIONAL = WorkingDayCalendar.national();

    private static Stream<LocalDate> everyDay() {
        return LocalDate.of(2021, 1, 1).datesUntil(LocalDate.of(2027, 1, 1));
    }

    private static SolarDay solar(LocalDate day) {
        return SolarDay.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    @Test
    void every_day_is_a_working_day_or_none_as_an_independent_library_has_it() {
        assertThat(everyDay()).hasSize(2191).allSatisfy(day -> {
            LegalHoliday holiday = solar(day).getLegalHoliday();
            boolean working = holiday == null ? !NaiveCalendar.isWeekend(day) : holiday.isWork();
            assertThat(NATIONAL.isWorkingDay(day)).as(day.toString()).isEqualTo(working);
        });
    }

    /** The rules of 2013 (国务院令第644号), and from 2025 those of 2024 (国务院令第795号). */
    private static boolean isStatutory(LocalDate day) {
        boolean newRules = day.getYear() >= 2025;
        LunarDay lunar = solar(day).getLunarDay();
        String lunarDay = lunar.getMonth() + "-" + lunar.getDay();
        LunarDay tomorrow = lunar.next(1);
        boolean newYearsEve = tomorrow.getMonth() == 1 && tomorrow.getDay() == 1;
        boolean qingming = solar(day).getTermDay().getName().equals("清明")
                && solar(day).getTermDay().getDayIndex() == 0;
        return List.of("01-01", "05-01", "10-01", "10-02", "10-03")
                        .contains(day.toString().substring(5))
                || List.of("1-1", "1-2", "1-3", "5-5", "8-15").contains(lunarDay)
                || qingming
                || (newRules && (newYearsEve || day.toString().endsWith("05-02")));
    }

    @Test
    void statutory_days_are_those_of_the_rules_in_force_and_all_others_are_swapped() {
        assertThat(everyDay()).allSatisfy(day -> {
            DayKind kind = NATIONAL.day(day).kind();
            assertThat(kind == DayKind.STATUTORY_HOLIDAY).as(day.toString()).isEqualTo(isStatutory(day));
        });
    }

    @ParameterizedTest(name = "{0}: {1} working days, {2} statutory, {3} swapped, {4} made up, by {5}")
    @CsvSource({
        "2021, 250, 11, 20, 7, 国办发明电〔2020〕27号",
        "2022, 249, 11, 21, 7, 国办发明电〔2021〕11号",
        "2023, 249, 11, 15, 7, 国办发明电〔2022〕16号",
        "2024, 251, 11, 17, 8, 国办发明电〔2023〕7号",
        "2025, 248, 13, 15, 5, 国办发明电〔2024〕12号",
        "2026, 248, 13, 20, 6, 国办发明电〔2025〕7号"
    })
    void a_year_has_so_many_days_of_each_kind(
            int year, int working, long statutory, long swapped, long madeUp, String source) {
        DateRange range = DateRange.ofClosed(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        assertThat(NATIONAL.count(range)).isEqualTo(working).isEqualTo(NaiveCalendar.count(NATIONAL, range));
        Map<DayKind, Long> kinds = everyDay()
                .filter(range::contains)
                .collect(Collectors.groupingBy(day -> NATIONAL.day(day).kind(), Collectors.counting()));
        assertThat(kinds)
                .containsEntry(DayKind.STATUTORY_HOLIDAY, statutory)
                .containsEntry(DayKind.REST_DAY, swapped)
                .containsEntry(DayKind.MAKE_UP_DAY, madeUp);
        assertThat(everyDay()
                        .filter(range::contains)
                        .filter(day -> !day.equals(LocalDate.of(2022, 12, 31)))
                        .flatMap(day -> NATIONAL.day(day).source().stream()))
                .containsOnly(source);
    }

    @ParameterizedTest(name = "{0} is {1}, {2}")
    @CsvSource({
        "2022-01-28, 工作日, ''",
        "2022-01-29, 调休上班, 春节",
        "2022-01-31, 调休, 春节",
        "2022-02-01, 法定节假日, 春节",
        "2022-02-05, 调休, 春节",
        "2022-02-12, 双休日, ''",
        "2023-09-29, 法定节假日, 中秋节、国庆节",
        "2023-09-30, 调休, 中秋节、国庆节",
        "2023-10-01, 法定节假日, 中秋节、国庆节",
        "2024-02-09, 工作日, ''",
        "2024-05-02, 调休, 劳动节",
        "2025-01-28, 法定节假日, 春节",
        "2025-05-02, 法定节假日, 劳动节",
        "2025-10-06, 法定节假日, 国庆节、中秋节",
        "2026-02-16, 法定节假日, 春节"
    })
    void a_day_tells_its_kind_and_the_printed_name_of_its_holiday(LocalDate date, String kind, String name) {
        CalendarDay day = NATIONAL.day(date);
        assertThat(day.date()).isEqualTo(date);
        assertThat(day.kind().word()).isEqualTo(kind);
        assertThat(day.name()).isEqualTo(Optional.of(name).filter(text -> !text.isEmpty()));
        assertThat(day.source().isPresent()).isEqualTo(day.name().isPresent());
        assertThat(day.assumed()).isFalse();
    }

    @Test
    void a_day_of_december_may_come_from_the_notice_of_the_next_year() {
        assertThat(NATIONAL.day(LocalDate.of(2022, 12, 31)))
                .isEqualTo(CalendarDay.builder()
                        .date(LocalDate.of(2022, 12, 31))
                        .kind(DayKind.REST_DAY)
                        .name("元旦")
                        .source("国办发明电〔2022〕16号")
                        .build());
    }

    @Test
    void it_covers_2021_to_2026() {
        assertThat(NATIONAL.coveredYears()).containsExactly(2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(NATIONAL).hasToString("Working days of 2021 to 2026").isSameAs(WorkingDayCalendar.national());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {2020, 2027, -1, 999_999_999})
    void other_years_are_not_covered(int year) {
        assertThat(NATIONAL.covers(year)).isFalse();
        assertThat(NATIONAL.covers(LocalDate.of(year, 6, 1))).isFalse();
        assertThat(NATIONAL.isAssumed(LocalDate.of(year, 6, 1))).isFalse();
    }
}
