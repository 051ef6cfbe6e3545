package io.github.liuding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The page about the year shows the code that runs, and what it prints. */
class AYearDocTest {
    private static final String PAGE = "docs/a-year-in-qinghe.md";

    @Test
    void the_page_shows_the_code_that_runs_and_what_it_prints() throws IOException {
        assertThat(Markdown.block(PAGE, "java"))
                .isEqualTo(Snippets.of(AYear.class).get(0));
        assertThat(Markdown.block(PAGE, "text")).isEqualTo(printed());
    }

    private static String printed() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            AYear.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
