package io.github.liuding.reporting.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource({
        "甲, '', 甲",
        "甲 乙, '', 甲和乙",
        "甲 乙 丙, '', 甲、乙和丙",
        "甲 乙 丙, 、, 甲、乙、丙",
        "甲 乙 丙, 2, 甲、乙等",
        "甲 乙 丙, 1, 甲等",
        "甲 乙 丙, 3, 甲、乙和丙",
        "甲 乙, 9, 甲和乙"
    })
    void names_are_joined_as_a_sentence_has_them(String names, String format, String printed) {
        assertThat(Figures.print(Arrays.asList(names.split(" ")), format)).isEqualTo(printed);
    }

    @Test
    void parts_with_a_mark_of_their_own_are_joined_by_it() {
        assertThat(Figures.joined(List.of("甲升1位", "乙降2位"), "；", false)).isEqualTo("甲升1位；乙降2位");
        assertThat(Figures.joined(List.of("甲升1位", "乙降2位"), "；", true)).isEqualTo("甲升1位；乙降2位");
        assertThat(Figures.joined(List.of("甲", "乙"), "、", true)).isEqualTo("甲、乙等");
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT, 12, '', 12",
        "NUMBER, 87.50, '', 87.50",
        "NUMBER, 87.55, 1, 87.6",
        "SHARE, 0.583, '', 58.3%",
        "SHARE, 0.16666667, '', 16.67%",
        "SHARE, 0.5, 1, 50.0%",
        "SHARE, 1, '', 100%",
        "SHARE, 0, '', 0%",
        "POINTS, 0.083333, '', 8.33个百分点",
        "POINTS, 0.083333, change, 提高8.33个百分点",
        "POINTS, -0.02, change, 下降2个百分点",
        "POINTS, 0.00001, change, 持平",
        "GROWTH, 0.125, change, 增长12.5%",
        "GROWTH, -0.03, change, 下降3%",
        "GROWTH, 0, change, 持平",
        "GROWTH, -0.03, '', -3%"
    })
    void per_cent_percentage_points_and_growth_are_told_apart(
            ValueType type, BigDecimal number, String format, String printed) {
        assertThat(type.takes(format)).isTrue();
        assertThat(Figures.print(type, number, format)).isEqualTo(printed);
    }

    @Test
    void days_have_no_zero_in_front() {
        assertThat(Figures.print(LocalDate.of(2022, 6, 5), "")).isEqualTo("2022年6月5日");
        assertThat(Figures.print(LocalDate.of(2022, 6, 5), "short")).isEqualTo("6月5日");
        assertThat(Figures.print(LocalDate.of(2022, 6, 5), "short", LocalDate.of(2022, 12, 31)))
                .isEqualTo("6月5日");
        assertThat(Figures.print(LocalDate.of(2022, 6, 5), "short", LocalDate.of(2023, 1, 1)))
                .isEqualTo("2022年6月5日");
    }

    @Test
    void quotation_marks_within_others_are_single() {
        assertThat(Figures.print("推行“拿地即开工”", "quoted")).isEqualTo("“推行‘拿地即开工’”");
        assertThat(Figures.print("已经完成。", "clause")).isEqualTo("已经完成");
        assertThat(Figures.print("两行\n文字", "")).isEqualTo("两行文字");
    }
}
