package io.github.liuding.reporting.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text; a failure names the seed that made it. */
class LineBreakerPropertyTest {
    private static final String[] PIECES = {
        "一", "网", "办", "，", "。", "、", "（", "）", "《", "》", "“", "”", "…", "—", "·", "～", "￥", "％", "①", "×", "　", "a",
        "W", "A4", "2021", ".", ",", "%", "-", "/", "(", ")", "\"", " ", "  ", "\t", "\n", "\r\n", "\r", "\u0301",
        "\u200B", "\u200D", "\u2060", "\uFE0F", "\u00A0", "𠀀", "😀", "\uD83D", "\uDE00", "é", "ش",
    };

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20261122})
    void lines_joined_give_back_the_text(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            String text = text(random);
            LineBreaker breaker = LineBreaker.of(1 + random.nextInt(20_000));

            List<String> lines = breaker.lines(text);

            assertThat(String.join("", lines)).isEqualTo(text.replaceAll("[\r\n]", ""));
            assertThat(breaker.count(text)).isEqualTo(lines.size());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void no_line_is_wider_than_the_width_but_for_one_character_or_a_hanging_space(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            String text = text(random);
            LineBreaker breaker = LineBreaker.of(1 + random.nextInt(8000));

            for (String line : breaker.lines(text)) {
                if (visible(line) > 1) {
                    String held = line.replaceFirst(" (\\P{C}\\p{M}|\\p{M}|\\p{Cf})*$", "");
                    assertThat(TextWidth.of(held))
                            .as("'%s' of '%s'", line, text)
                            .isLessThanOrEqualTo(breaker.width());
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void a_wider_line_never_needs_more_lines(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String text = text(random);
            int before = Integer.MAX_VALUE;
            for (int width = 1; width < 16_000; width += 1 + random.nextInt(200)) {
                int count = LineBreaker.of(width).count(text);
                if (count > before) {
                    fail("'%s' takes %d lines at %d, but %d before".formatted(text, count, width, before));
                }
                before = count;
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {31, 32, 33, 34, 35})
    void a_line_starts_and_ends_as_it_may_where_every_character_is_plain(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder("定");
            for (int k = random.nextInt(100); k >= 0; k--) {
                // After each mark a character, so that a line of 4 ems always has somewhere to end.
                text.append(random.nextInt(4) == 0 ? "，。、）》…".charAt(random.nextInt(6)) : '任')
                        .append('务');
                if (random.nextInt(4) == 0) {
                    text.append("（《【￥".charAt(random.nextInt(4))).append('事');
                }
            }

            for (String line : LineBreaker.of(4000 + random.nextInt(9000)).lines(text.toString())) {
                assertThat(line).doesNotMatch("^[，。、）》…].*").doesNotMatch(".*[（《【￥]$");
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {41, 42, 43, 44, 45})
    void the_width_of_two_texts_is_the_sum_of_theirs(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            String left = text(random) + "一";
            String right = text(random);

            assertThat(TextWidth.of(left + right)).isEqualTo(TextWidth.of(left) + TextWidth.of(right));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {51, 52, 53, 54, 55})
    void any_utf_16_is_laid_out(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            char[] units = new char[random.nextInt(200)];
            for (int k = 0; k < units.length; k++) {
                units[k] = (char) (random.nextInt(4) == 0 ? 0xD800 + random.nextInt(0x800) : random.nextInt(0x10000));
            }
            String text = new String(units);
            LineBreaker breaker = LineBreaker.of(1 + random.nextInt(20_000));

            List<String> lines = breaker.lines(text);

            assertThat(TextWidth.of(text)).isBetween(0, 2000 * units.length);
            assertThat(breaker.count(text)).isEqualTo(lines.size()).isBetween(1, Math.max(1, 2 * units.length + 1));
            assertThat(String.join("", lines)).isEqualTo(text.replaceAll("[\r\n]", ""));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** How many characters of a text have a width. */
    private static long visible(String text) {
        return text.codePoints().filter(c -> TextWidth.of(c) > 0).count();
    }
}
