package io.github.liuding.reporting.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLinesTest {
    @Test
    void a_line_of_75_octets_stays_whole() {
        assertThat(ContentLines.folded("a".repeat(75) + "\r\n")).isEqualTo("a".repeat(75) + "\r\n");
        assertThat(ContentLines.folded("县".repeat(25) + "\r\n")).isEqualTo("县".repeat(25) + "\r\n");
    }

    @Test
    void a_longer_one_goes_on_after_a_space_that_counts() {
        assertThat(ContentLines.folded("a".repeat(150) + "\r\n"))
                .isEqualTo("a".repeat(75) + "\r\n " + "a".repeat(74) + "\r\n a\r\n");
    }

    @Test
    void a_character_is_never_cut() {
        assertThat(ContentLines.folded("a" + "县".repeat(25))).isEqualTo("a" + "县".repeat(24) + "\r\n " + "县");
        assertThat(ContentLines.folded("a".repeat(72) + "😀b")).isEqualTo("a".repeat(72) + "\r\n 😀b");
        assertThat(ContentLines.folded("a".repeat(74) + "éb")).isEqualTo("a".repeat(74) + "\r\n éb");
    }

    @Test
    void every_line_is_counted_by_itself() {
        assertThat(ContentLines.folded("a".repeat(70) + "\r\n" + "b".repeat(70) + "\r\n"))
                .isEqualTo("a".repeat(70) + "\r\n" + "b".repeat(70) + "\r\n");
    }

    @Test
    void nothing_is_nothing() {
        assertThat(ContentLines.folded("")).isEmpty();
    }

    @ParameterizedTest(name = "{0} before the characters")
    @ValueSource(ints = {0, 1, 2, 3, 70, 71, 72, 73, 74, 75, 76})
    void wherever_the_characters_begin_no_line_is_too_long_and_nothing_is_lost(int before) {
        for (String character : List.of("x", "é", "县", "😀", "\t", " ")) {
            String line = "a".repeat(before) + character.repeat(200);
            String folded = ContentLines.folded(line);

            assertThat(folded.split("\r\n"))
                    .allSatisfy(part -> assertThat(octets(part)).isLessThanOrEqualTo(75));
            assertThat(folded.replace("\r\n ", "")).isEqualTo(line);
        }
    }

    private static int octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
