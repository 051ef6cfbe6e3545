package io.github.liuding.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {
    private static FindingBuilder valid() {
        return Finding.builder()
                .code(new FindingCode("UNKNOWN_UNIT"))
                .severity(Severity.ERROR)
                .message("没有名为“区发改居”的单位")
                .english("There is no unit named '区发改居'")
                .place(Place.inFile("lists.yaml", 12, 9));
    }

    @Test
    void reads_as_severity_code_place_and_sentence() {
        assertThat(valid().build()).hasToString("错误 UNKNOWN_UNIT lists.yaml:12:9 没有名为“区发改居”的单位");
    }

    @ParameterizedTest(name = "{0} reads as {1}")
    @CsvSource({"ERROR, 错误", "WARNING, 警告", "NOTE, 提示"})
    void each_severity_has_its_word(Severity severity, String word) {
        assertThat(valid().severity(severity).build())
                .hasToString(word + " UNKNOWN_UNIT lists.yaml:12:9 没有名为“区发改居”的单位");
    }

    @Test
    void reads_without_a_gap_where_it_has_no_place() {
        assertThat(valid().place(Optional.empty()).build()).hasToString("错误 UNKNOWN_UNIT 没有名为“区发改居”的单位");
    }

    @Test
    void a_blank_message_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> valid().message(" ").build())
                .withMessage("Message of a finding must not be blank");
    }

    @Test
    void a_blank_english_message_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> valid().english("").build())
                .withMessage("English message of a finding must not be blank");
    }

    @Test
    void error_and_warning_say_their_severity() {
        FindingCode code = new FindingCode("UNKNOWN_UNIT");
        assertThat(Finding.error(code, "错", "wrong", Place.at("/a")).severity()).isEqualTo(Severity.ERROR);
        assertThat(Finding.warning(code, "疑", "doubtful", Place.at("/a")).severity())
                .isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"A", "UNKNOWN_UNIT", "NOT_UTF8", "A1_2"})
    void a_code_is_capital_words_joined_by_underscores(String code) {
        assertThat(new FindingCode(code)).hasToString(code);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", "unknown", "UNKNOWN-UNIT", "_A", "A_", "A__B", "1A", "单位"})
    void a_code_of_another_form_is_refused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FindingCode(code))
                .withMessage("Finding code must be capital words joined by '_', such as 'UNKNOWN_UNIT', but was '"
                        + code + "'");
    }

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(Place.inFile("campaign.yaml", 12, 5), "campaign.yaml:12:5"),
                Arguments.of(Place.atLine("journal.jsonl", 3), "journal.jsonl:3"),
                Arguments.of(Place.inSheet("任务清单", "F37"), "任务清单!F37"),
                Arguments.of(
                        Place.inSheet("任务清单", "F37").toBuilder().file("清单.xlsx").build(), "清单.xlsx:任务清单!F37"),
                Arguments.of(Place.at("/goals/0"), "/goals/0"),
                Arguments.of(
                        Place.atLine("journal.jsonl", 3).toBuilder()
                                .pointer("/task")
                                .build(),
                        "journal.jsonl:3"),
                Arguments.of(Place.builder().build(), ""));
    }

    @ParameterizedTest(name = "[{1}]")
    @MethodSource("places")
    void a_place_reads_in_short(Place place, String text) {
        assertThat(place).hasToString(text);
    }
}
