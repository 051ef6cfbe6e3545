package io.github.liuding.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2022-05, 2022-05-01, 2022-05-31, 2022-04, 2021-05, 2022年5月",
        "2024-02, 2024-02-01, 2024-02-29, 2024-01, 2023-02, 2024年2月",
        "2022-Q1, 2022-01-01, 2022-03-31, 2021-Q4, 2021-Q1, 2022年第一季度",
        "2022-Q4, 2022-10-01, 2022-12-31, 2022-Q3, 2021-Q4, 2022年第四季度",
        "2022, 2022-01-01, 2022-12-31, 2021, 2021, 2022年"
    })
    void knows_its_days_and_neighbours(
            String text, LocalDate from, LocalDate to, String previous, String yearBefore, String words) {
        Period period = Period.parse(text);

        assertThat(period).hasToString(text);
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
        assertThat(period.previous()).hasToString(previous);
        assertThat(period.previous().next()).isEqualTo(period);
        assertThat(period.aYearBefore()).hasToString(yearBefore);
        assertThat(period.words()).isEqualTo(words);
        assertThat(Period.of(period.kind(), to)).isEqualTo(period);
    }

    @Test
    void is_made_of_shorter_ones() {
        assertThat(Period.parse("2022-Q2").parts(PeriodKind.MONTH))
                .extracting(Period::toString)
                .containsExactly("2022-04", "2022-05", "2022-06");
        assertThat(Period.parse("2022").parts(PeriodKind.QUARTER)).hasSize(4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse("2022-05").parts(PeriodKind.YEAR))
                .withMessage("A MONTH is not made of parts as long as a YEAR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2022-5", "2022-13", "2022-00", "2022-Q5", "22", "0000", "2022年5月"})
    void refuses_what_is_no_period(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(text))
                .withMessage("Period must be like '2022-05', '2022-Q2' or '2022', but was '%s'", text);
    }
}
