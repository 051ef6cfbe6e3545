package io.github.liuding.reporting.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {
    @Test
    void an_empty_text_takes_a_line() {
        LineBreaker breaker = LineBreaker.of(1000);

        assertThat(breaker.count("")).isEqualTo(1);
        assertThat(breaker.lines("")).containsExactly("");
    }

    @Test
    void a_text_as_wide_as_the_line_takes_one() {
        LineBreaker breaker = LineBreaker.of(4000);

        assertThat(breaker.count("重点任务")).isEqualTo(1);
        assertThat(breaker.lines("重点任务一")).containsExactly("重点任务", "一");
        assertThat(LineBreaker.of(3999).lines("重点任务")).containsExactly("重点任", "务");
    }

    static Stream<Arguments> texts_with_line_breaks() {
        return Stream.of(
                arguments("一\n二", List.of("一", "二")),
                arguments("一\r\n二", List.of("一", "二")),
                arguments("一\r二", List.of("一", "二")),
                arguments("一\n\r二", List.of("一", "", "二")),
                arguments("\n一\n\n二\n", List.of("", "一", "", "二", "")),
                arguments("\r\n", List.of("", "")),
                arguments("一二三四\n五", List.of("一二三四", "五")),
                arguments("一二三四五\r\n六", List.of("一二三四", "五", "六")),
                arguments("一二三四\u0301\n五", List.of("一二三四\u0301", "五")));
    }

    @ParameterizedTest
    @MethodSource("texts_with_line_breaks")
    void a_line_break_ends_a_line(String text, List<String> lines) {
        assertBroken(4, text, lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "，", "。", "、", "；", "：", "？", "！", "）", "》", "」", "』", "】", "〕", "］", "｝", "”", "’", "％", "…", "—", "·",
                "～", ",", ".", ";", ":", "?", "!", ")", "]", "}", "%", "~", "-", "/", "　", "々", "ー", "℃"
            })
    void a_closing_mark_never_starts_a_line(String mark) {
        assertBroken(4, "一二三四" + mark, List.of("一二三", "四" + mark));
        assertBroken(
                5,
                "一二三四 " + (mark.equals("”") || mark.equals("’") ? "a" : "四") + mark,
                List.of("一二三四 ", (mark.equals("”") || mark.equals("’") ? "a" : "四") + mark));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（", "《", "「", "『", "【", "〔", "［", "｛", "“", "‘", "￥", "＄", "(", "[", "{", "$", "№", "+"})
    void an_opening_mark_never_ends_a_line(String mark) {
        String lineEnd = mark.equals("“") || mark.equals("‘") ? "一二" : "一二三";

        assertBroken(4, "一二三" + mark + "四", List.of(lineEnd, "一二三".substring(lineEnd.length()) + mark + "四"));
    }

    static Stream<Arguments> texts_with_words() {
        return Stream.of(
                arguments("一二三A4纸", List.of("一二三", "A4纸")),
                arguments("一二2021年", List.of("一二", "2021年")),
                arguments("一二3.5%是", List.of("一二", "3.5%是")),
                arguments("一二1,200元", List.of("一二", "1,200", "元")),
                arguments("一二三5-7日", List.of("一二三", "5-7日")),
                arguments("一二km/h等", List.of("一二", "km/h等")),
                arguments("一二f(x)的", List.of("一二", "f(x)的")),
                arguments("一×××县", List.of("一×××", "县")),
                arguments("一二三①②", List.of("一二三", "①②")),
                arguments("ab cd ef", List.of("ab cd ", "ef")),
                arguments("一\u00A0a\u00A0b二", List.of("一\u00A0a\u00A0b", "二")),
                arguments("一二三，A4", List.of("一二", "三，A4")),
                arguments("一二A4（三", List.of("一二", "A4（三")),
                arguments("一二三四\u2060五", List.of("一二三", "四\u2060五")),
                arguments("ab\u200Bcdefg", List.of("ab\u200B", "cdefg")));
    }

    @ParameterizedTest
    @MethodSource("texts_with_words")
    void a_word_or_number_is_kept_whole(String text, List<String> lines) {
        assertBroken(4, text, lines);
    }

    static Stream<Arguments> texts_with_words_too_wide() {
        return Stream.of(
                arguments("0123456789", List.of("012345", "6789")),
                arguments("一0123456789", List.of("一", "012345", "6789")),
                arguments("gov-online-cn", List.of("gov-", "online", "-cn")),
                arguments("a/b/cdefgh", List.of("a/", "b/", "cdefgh")),
                arguments("“一二三四”", List.of("“一二三", "四”")),
                arguments("，，，，，，", List.of("，，，，", "，，")),
                arguments("（（（（（（", List.of("（（（（", "（（")));
    }

    @ParameterizedTest
    @MethodSource("texts_with_words_too_wide")
    void a_word_wider_than_the_line_is_torn(String text, List<String> lines) {
        assertBroken(4, text, lines);
    }

    @Test
    void quotes_stay_with_both_neighbours() {
        assertBroken(5, "一二三四“五六”七八", List.of("一二三", "四“五", "六”七八"));
    }

    @Test
    void one_space_hangs_and_further_ones_take_room() {
        assertBroken(4, "一二三四 五", List.of("一二三四 ", "五"));
        assertBroken(4, "一二三四 ", List.of("一二三四 "));
        assertBroken(4, "一二三四   五", List.of("一二三四 ", "  五"));
        assertBroken(4, "  一二三四", List.of("  一二三", "四"));
    }

    @Test
    void a_line_with_a_path_is_broken_at_the_space_before_it() {
        assertBroken(6, "一 二三a/b四五", List.of("一 ", "二三a/b四五"));
        assertBroken(6, "一 二三a.b四五", List.of("一 二三a.b", "四五"));
        assertBroken(6, "一 二三四五 六/七", List.of("一 二三四五 ", "六/七"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一", "W", "𠀀", "😀", "\uD800", "e\u0301", "一\uFE00", "한"})
    void a_character_wider_than_the_line_has_it_to_itself(String character) {
        assertThat(LineBreaker.of(1).lines(character.repeat(3))).containsExactly(character, character, character);
    }

    @Test
    void what_has_no_width_does_not_take_a_line() {
        assertThat(LineBreaker.of(1).count("\u200B\u0301\uFEFF")).isEqualTo(1);
        assertThat(LineBreaker.of(1).lines("\u200B一\u0301")).containsExactly("\u200B一\u0301");
    }

    @Test
    void the_widest_line_never_breaks_by_itself() {
        assertThat(LineBreaker.of(Integer.MAX_VALUE).count("任务 ".repeat(100_000)))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void a_line_without_width_is_refused(int width) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineBreaker.of(width))
                .withMessageContaining(String.valueOf(width));
    }

    @Test
    void a_breaker_knows_its_width() {
        assertThat(LineBreaker.of(12_345).width()).isEqualTo(12_345);
    }

    private static void assertBroken(int ems, String text, List<String> lines) {
        LineBreaker breaker = LineBreaker.of(ems * 1000);
        assertThat(breaker.lines(text)).isEqualTo(lines);
        assertThat(breaker.count(text)).isEqualTo(lines.size());
    }
}
