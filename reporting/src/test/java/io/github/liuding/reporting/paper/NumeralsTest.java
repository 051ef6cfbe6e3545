package io.github.liuding.reporting.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
    @ParameterizedTest
    @CsvSource({
        "1, 一",
        "9, 九",
        "10, 十",
        "11, 十一",
        "20, 二十",
        "21, 二十一",
        "99, 九十九",
        "100, 一百",
        "105, 一百零五",
        "110, 一百一十",
        "111, 一百一十一",
        "120, 一百二十",
        "999, 九百九十九"
    })
    void numbers_are_written_as_they_are_said(int number, String chinese) {
        assertThat(Numerals.chinese(number)).isEqualTo(chinese);
    }

    @Test
    void a_level_starts_again_below_each_heading_of_a_higher_one() {
        Numerals numerals = new Numerals();

        assertThat(numerals.next(1)).isEqualTo("一、");
        assertThat(numerals.next(2)).isEqualTo("（一）");
        assertThat(numerals.next(3)).isEqualTo("1.");
        assertThat(numerals.next(4)).isEqualTo("（1）");
        assertThat(numerals.next(4)).isEqualTo("（2）");
        assertThat(numerals.next(3)).isEqualTo("2.");
        assertThat(numerals.next(4)).isEqualTo("（1）");
        assertThat(numerals.next(2)).isEqualTo("（二）");
        assertThat(numerals.next(3)).isEqualTo("1.");
        assertThat(numerals.next(1)).isEqualTo("二、");
        assertThat(numerals.next(2)).isEqualTo("（一）");
    }
}
