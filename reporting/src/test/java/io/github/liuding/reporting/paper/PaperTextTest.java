package io.github.liuding.reporting.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample papers as text, against files that a person has read. */
class PaperTextTest {
    static Stream<String> names() {
        return SamplePapers.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void text(String name) throws IOException {
        compare(name + ".txt", PaperText.of(paper(name)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void markdown(String name) throws IOException {
        compare(name + ".md", PaperMarkdown.of(paper(name)));
    }

    private static OfficialDocument paper(String name) {
        return SamplePapers.all().getOrDefault(name, SamplePapers.bare());
    }

    private static void compare(String file, String text) throws IOException {
        Path made = Path.of("target", "golden", "papers", file);
        Files.createDirectories(made.getParent());
        Files.writeString(made, text, StandardCharsets.UTF_8);
        assertThat(Path.of("src", "test", "resources", "papers", file))
                .as("read %s before it is taken over", made)
                .content(StandardCharsets.UTF_8)
                .isEqualTo(text);
    }
}
