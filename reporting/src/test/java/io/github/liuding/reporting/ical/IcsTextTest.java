package io.github.liuding.reporting.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import io.github.liuding.core.agenda.Agenda;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts come back as they went in. */
class IcsTextTest {
    private static final String[] PIECES = {
        "县",
        "报送",
        "营商环境",
        "（",
        "“",
        "、",
        ",",
        ";",
        ":",
        "\\",
        "\\n",
        "\\,",
        "\"",
        "^n",
        "=",
        "\n",
        " ",
        "\t",
        "a",
        "é",
        "e\u0301",
        "𠀀",
        "😀",
        "👨‍👩‍👧",
        "\u00A0",
        "BEGIN:VEVENT",
        "%",
        "\uFEFF",
        "\uFFFE"
    };

    @Test
    void a_long_chinese_title_comes_back_whole() {
        String title = "推进“一网通办”,扩面;提质:增效\\第二批\n😀".repeat(10);

        assertThat(title.codePointCount(0, title.length())).isGreaterThan(200);
        assertThat(back(title)).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",",
                ";",
                "\\",
                "\n",
                "\\n",
                "\\\n",
                "a,b;c:d",
                "\"县\"",
                " 前后 ",
                "\t",
                "\\\\,",
                "X=1",
                "END:VEVENT\nX:1",
                "\n\n",
                "a^nb",
                "^'"
            })
    void marks_of_the_format_are_characters_like_any_other(String part) {
        assertThat(back("县" + part + "局")).isEqualTo("县" + part + "局");
        assertThat(back(part + "局" + part)).isEqualTo(part + "局" + part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
    void every_line_end_is_one_line_feed(String end) {
        assertThat(back("县" + end + "局")).isEqualTo("县\n局");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001B", "\u007F", "\u009F", "\uD83D", "\uDE00"})
    void what_cannot_stand_there_is_seen_to_be_missing(String character) {
        assertThat(back("县" + character + "局")).isEqualTo("县\uFFFD局");
    }

    @Test
    void a_category_with_a_comma_is_one_category() {
        VEvent event = ReadBack.event(Samples.of(Samples.item("a").category("调度,通报;督查\\")));

        assertThat(event.getCategories().get(0).getValues()).containsExactly("调度,通报;督查\\");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20261122})
    void any_texts_come_back_and_no_line_is_too_long(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            String title = text(random);
            String details = text(random);
            String category = text(random);
            String marking = text(random);
            String name = text(random);
            Agenda agenda = Samples.agenda()
                    .name(name)
                    .marking(marking)
                    .addItem(Samples.item(text(random))
                            .title(title)
                            .details(details)
                            .category(category)
                            .addReminder(1)
                            .build())
                    .build();
            String written = IcsWriter.text(agenda);
            VEvent event = ReadBack.event(agenda);

            assertThat(ReadBack.text(event.getSummary())).isEqualTo("【" + marking + "】" + title);
            assertThat(ReadBack.text(event.getDescription())).isEqualTo(details);
            assertThat(event.getCategories().get(0).getValues()).containsExactly(category);
            assertThat(ReadBack.calendar(written)
                            .getExperimentalProperty("X-WR-CALNAME")
                            .getValue())
                    .isEqualTo(escaped(name + "（" + marking + "）"));
            assertThat(written).endsWith("END:VCALENDAR\r\n").doesNotContain("\uFFFD");
            assertThat(written.split("\r\n", -1))
                    .allSatisfy(line ->
                            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                    .allSatisfy(line -> assertThat(line).doesNotContain("\r", "\n"));
        }
    }

    /** biweekly hands out the value of an unknown property as it stands in the file. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(",", "\\,")
                .replace(";", "\\;")
                .replace("\n", "\\n");
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("定");
        for (int i = random.nextInt(80); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static String back(String title) {
        return ReadBack.text(
                ReadBack.event(Samples.of(Samples.item("a").title(title))).getSummary());
    }
}
