package io.github.liuding.reporting.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterTest {
    @ParameterizedTest
    @CsvSource({
        "组长, 3, 组　长",
        "组长, 5, 组　　　长",
        "副组长, 3, 副组长",
        "副组长, 4, 副 组 长",
        "副组长, 5, 副　组　长",
        "常务副组长, 5, 常务副组长",
        "成员, 4, 成　　员",
        "办公室主任, 6, 办公室主任　"
    })
    void a_word_is_set_to_a_width_by_spaces_between_its_characters(String word, int width, String set) {
        assertThat(Roster.widened(word, width)).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource({"组长, 7", "副组长, 8", "常务副组长, 8", "召集人, 5"})
    void the_width_is_met_whatever_the_word(String word, int width) {
        String set = Roster.widened(word, width);

        assertThat(2 * width).isEqualTo(set.chars().map(c -> c == ' ' ? 1 : 2).sum());
        assertThat(set.replace("　", "").replace(" ", "")).isEqualTo(word);
    }
}
