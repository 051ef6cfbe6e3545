package io.github.liuding.reporting.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowHeightTest {
    private static final RowHeight SIZE_12 = RowHeight.of(12 * RowHeight.POINT);

    @ParameterizedTest
    @CsvSource({"0, 60", "1, 411", "2, 761", "10, 3564", "23, 8120"})
    void a_row_is_as_high_as_its_lines_and_the_padding(int lines, int twips) {
        assertThat(SIZE_12.forLines(lines)).isEqualTo(twips);
    }

    @Test
    void a_text_is_as_high_as_its_lines_in_the_column() {
        assertThat(SIZE_12.forText("六定任务", 4 * 240)).isEqualTo(SIZE_12.forLines(1));
        assertThat(SIZE_12.forText("六定任务", 4 * 240 - 1)).isEqualTo(SIZE_12.forLines(2));
        assertThat(SIZE_12.forText("六定\n\n任务", 4 * 240)).isEqualTo(SIZE_12.forLines(3));
        assertThat(SIZE_12.forText("", 1)).isEqualTo(SIZE_12.forLines(1));
    }

    @ParameterizedTest
    @CsvSource({"240, 1000", "210, 1142", "200, 1142", "220, 1066", "280, 842", "320, 727", "1, 16000"})
    void an_em_is_rounded_up_to_whole_pixels(int fontSize, int lineWidth) {
        assertThat(RowHeight.of(fontSize).breaker(240).width()).isEqualTo(lineWidth);
    }

    @Test
    void spacing_and_padding_may_be_chosen() {
        assertThat(new RowHeight(200, 1000, 0).forLines(3)).isEqualTo(600);
        assertThat(new RowHeight(200, 1500, 100).forLines(1)).isEqualTo(400);
        assertThat(RowHeight.of(200)).isEqualTo(new RowHeight(200, 1460, 60));
    }

    @ParameterizedTest
    @CsvSource({"256, 50", "2560, 1040", "65280, 27990", "2147483647, 922746819"})
    void a_column_has_its_digits_less_the_padding(int columnWidth, int usable) {
        assertThat(RowHeight.usableWidth(columnWidth)).isEqualTo(usable);
    }

    @Test
    void the_largest_numbers_do_not_overflow() {
        assertThat(new RowHeight(8190, 10_000, 8190).forLines(Integer.MAX_VALUE))
                .isEqualTo(Integer.MAX_VALUE);
        assertThat(RowHeight.of(1).breaker(Integer.MAX_VALUE).width()).isEqualTo(Integer.MAX_VALUE);
        assertThat(RowHeight.of(8190).breaker(1).width()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 8191})
    void a_font_size_out_of_range_is_refused(int fontSize) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RowHeight.of(fontSize))
                .withMessageContaining("Font size")
                .withMessageContaining(String.valueOf(fontSize));
    }

    @Test
    void other_numbers_out_of_range_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RowHeight(240, 0, 60));
        assertThatIllegalArgumentException().isThrownBy(() -> new RowHeight(240, 10_001, 60));
        assertThatIllegalArgumentException().isThrownBy(() -> new RowHeight(240, 1460, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new RowHeight(240, 1460, 8191));
        assertThatIllegalArgumentException().isThrownBy(() -> SIZE_12.forLines(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> SIZE_12.forText("一", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> SIZE_12.breaker(0));
        assertThatIllegalArgumentException().isThrownBy(() -> RowHeight.usableWidth(255));
    }
}
