package io.github.liuding.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.result.WithFindings;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFileTest {
    private static final String TEXT = """
            plain: 共{a}项，{b}项
            quoted: "共{a}项，{b}项"
            block: |
              第一行
              共{a}项，{b}项
            folded: >-
              共{a}项，
              {b}项
            """;

    @ParameterizedTest
    @CsvSource({"plain, 1:14", "quoted, 2:16", "block, 5:9", "folded, 8:3"})
    void a_character_within_a_text_has_its_own_place(String key, String place) {
        SourceFile file = SourceFile.parse("t.yaml", TEXT).orElseThrow();
        SourceNode.Mapping root = (SourceNode.Mapping) file.root();
        SourceNode.Member member = Objects.requireNonNull(root.members().get(key));
        SourceNode.Scalar text = (SourceNode.Scalar) member.value();

        assertThat(file.place(text, text.text().indexOf("{b"))).hasToString("t.yaml:" + place);
        assertThat(file.place(member)).hasToString("t.yaml:" + text.line() + ":1");
    }

    @Test
    void an_escaped_character_is_placed_at_the_beginning_of_its_text() {
        SourceFile file =
                SourceFile.parse("t.yaml", "a: \"\\x7Ba}\"\nb: 共{b}项\n").orElseThrow();
        SourceNode.Mapping root = (SourceNode.Mapping) file.root();
        SourceNode.Member member = Objects.requireNonNull(root.members().get("a"));
        SourceNode.Scalar text = (SourceNode.Scalar) member.value();

        assertThat(text.text()).isEqualTo("{a}");
        assertThat(file.place(text, 0)).isEqualTo(file.place(text));
        assertThat(file.place(text, 2)).hasToString("t.yaml:1:10");
    }

    @ParameterizedTest
    @CsvSource({"'a: [', MALFORMED", "'a: 1\na: 2', DUPLICATE_KEY", "'', MISSING_VALUE"})
    void what_breaks_the_rules_of_yaml_is_told(String text, String code) {
        WithFindings<SourceFile> read = SourceFile.parse("t.yaml", text);

        assertThat(read.findings())
                .extracting(finding -> finding.code().value())
                .containsExactly(code);
        assertThat(read.hasErrors()).isTrue();
    }
}
