package io.github.liuding.core.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({"推行一日办结, “推行一日办结”", "推行“一窗一日”, “推行‘一窗一日’”", "“一窗一日”, “‘一窗一日’”"})
    void quotation_marks_within_others_are_single(String text, String quoted) {
        assertThat(Words.quoted(text)).isEqualTo(quoted);
    }
}
