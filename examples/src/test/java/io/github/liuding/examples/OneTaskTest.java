package io.github.liuding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The worked example of the documentation is the code that runs, and what it prints. */
class OneTaskTest {
    private static final String PAGE = "docs/worked-example.md";

    @Test
    void the_page_shows_the_code_that_runs_and_what_it_prints() throws IOException {
        assertThat(Markdown.block(PAGE, "java"))
                .isEqualTo(Snippets.of(OneTask.class).get(0));
        assertThat(Markdown.block(PAGE, "text")).isEqualTo(printed());
    }

    private static String printed() throws IOException {
        String campaigns = Repository.path("examples", "src", "main", "resources", "campaigns")
                .toString();
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            OneTask.main(new String[] {campaigns + "/qinghe.yaml", campaigns + "/qinghe-one-task.jsonl", "QH-07"});
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
