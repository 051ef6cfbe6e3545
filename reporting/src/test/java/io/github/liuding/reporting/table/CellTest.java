package io.github.liuding.reporting.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({"2021-04-30, 2021年4月30日", "2021-12-01, 2021年12月1日", "2026-01-09, 2026年1月9日", "2024-02-29, 2024年2月29日"})
    void a_day_has_no_zeros_in_front(LocalDate day, String text) {
        assertThat(new Cell.Day(day).text()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "0.355, 35.5%, 1",
        "0.35, 35%, 0",
        "0.350, 35%, 0",
        "0.3500000, 35%, 0",
        "0.3333, 33.33%, 2",
        "0.8750, 87.5%, 1",
        "0, 0%, 0",
        "0.000, 0%, 0",
        "1, 100%, 0",
        "1.0, 100%, 0",
        "0.1, 10%, 0",
        "0.001, 0.1%, 1",
        "0.0001, 0.01%, 2",
        "12, 1200%, 0",
        "-0.05, -5%, 0",
        "1E+1, 1000%, 0",
        "0.12345, 12.345%, 2"
    })
    void a_percentage_is_shown_as_exactly_as_it_is_known(BigDecimal fraction, String text, int decimals) {
        Cell.Percent percent = new Cell.Percent(fraction);
        assertThat(percent.text()).isEqualTo(text);
        assertThat(percent.decimals()).isEqualTo(decimals);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"-5, 逾期5天", "-1, 逾期1天", "0, 0天", "1, 1天", "365, 365天", "-1000, 逾期1000天"})
    void days_left_turn_into_days_overdue(long days, String text) {
        assertThat(new Cell.DaysLeft(days).text()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1E+3, 1000", "0.50, 0.50", "-7, -7", "1E-7, 0.0000001", "22657, 22657"})
    void a_figure_is_written_without_an_exponent(BigDecimal value, String text) {
        assertThat(new Cell.Figure(value).text()).isEqualTo(text);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", "=1+1", "第一行\n第二行", " 两边有空格 "})
    void a_text_is_shown_as_it_is(String text) {
        assertThat(new Cell.Text(text).text()).isEqualTo(text);
        assertThat(new Cell.Missing(text).text()).isEqualTo(text);
    }

    @Test
    void a_lamp_is_read_by_its_word() {
        assertThat(new Cell.Light(new Lamp(LampColour.YELLOW, "临期")).text()).isEqualTo("临期");
    }
}
