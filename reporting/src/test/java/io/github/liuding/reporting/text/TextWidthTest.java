package io.github.liuding.reporting.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.CharBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextWidthTest {
    @ParameterizedTest(name = "{1} is 1000")
    @ValueSource(
            ints = {
                '一', '龥', '〇', '々', 'あ', 'ア', '한', '，', '。', '（', '》', '　', 'Ａ', '０', '￥', '“', '”', '‘', '’', '…', '—',
                '·', '①', '⑴', 'Ⅻ', '×', '°', '±', '℃', '㎡', '→', '★', 'α', 'Ж', 'é', 'ā', 0xE000, 0xFFFD, 0x20000,
                0x2A6DF, 0x30000, 0x3FFFD, 0x100000,
            })
    void a_wide_or_ambiguous_character_is_an_em(int codePoint) {
        assertThat(TextWidth.of(codePoint)).isEqualTo(1000);
    }

    @ParameterizedTest
    @CsvSource({"0, 640", "9, 640", "i, 500", "l, 500", "a, 620", "m, 980", "w, 840", "A, 720", "I, 500", "M, 980"})
    void a_latin_character_has_its_own_width(char character, int width) {
        assertThat(TextWidth.of(character)).isEqualTo(width);
    }

    @Test
    void no_printable_ascii_is_narrower_than_half_an_em() {
        for (int c = ' '; c <= '~'; c++) {
            assertThat(TextWidth.of(c)).as("%c", c).isBetween(500, 1060);
        }
    }

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(
            strings = {
                "0000", "0009", "000A", "000D", "001F", "007F", "009F", "0300", "036F", "200B", "200D", "2060", "20DD",
                "302A", "3099", "FE00", "FE0F", "FEFF", "E0001", "E0100", "E01EF"
            })
    void what_has_no_glyph_has_no_width(String hex) {
        int width = TextWidth.of(Integer.parseInt(hex, 16));

        assertThat(width).isEqualTo(hex.equals("0009") ? 2000 : 0);
    }

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(strings = {"231A", "2705", "2B50", "1F004", "1F1E8", "1F3FB", "1F600", "1FAF8"})
    void an_emoji_is_wider_than_an_em(String hex) {
        assertThat(TextWidth.of(Integer.parseInt(hex, 16))).isEqualTo(1400);
    }

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(strings = {"00A0", "FF61", "FF71", "FFDC", "FFE8"})
    void a_half_width_form_is_half_an_em(String hex) {
        assertThat(TextWidth.of(Integer.parseInt(hex, 16))).isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xD800, 0xDBFF, 0xDC00, 0xDFFF})
    void a_lone_surrogate_is_an_em(int surrogate) {
        assertThat(TextWidth.of(surrogate)).isEqualTo(1000);
        assertThat(TextWidth.of("一" + (char) surrogate + "一")).isEqualTo(3000);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0x110000, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void what_is_no_code_point_is_refused(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextWidth.of(number))
                .withMessageContaining(String.valueOf(number));
    }

    @Test
    void every_code_point_has_a_width() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            assertThat(TextWidth.of(c)).isBetween(0, 2000);
        }
    }

    @Test
    void a_text_is_as_wide_as_its_characters_together() {
        assertThat(TextWidth.of("")).isZero();
        assertThat(TextWidth.of("“一网通办”")).isEqualTo(6000);
        assertThat(TextWidth.of("2021年A4")).isEqualTo(4 * 640 + 1000 + 720 + 640);
        assertThat(TextWidth.of("𠀀e\u0301\n")).isEqualTo(1620);
        assertThat(TextWidth.of(CharBuffer.wrap("六定"))).isEqualTo(2000);
    }

    @Test
    void a_text_too_wide_for_an_int_is_the_largest_int() {
        assertThat(TextWidth.of("一".repeat(2_200_000))).isEqualTo(Integer.MAX_VALUE);
    }
}
