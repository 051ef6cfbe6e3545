package io.github.liuding.examples.variants;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.examples.Localities;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;

/** The page about local variants shows the class that runs, and names every check. */
class ProvingAVariantDocTest {
    private static final String BEGINS = "// Quick start begins\n";
    private static final String ENDS = "// Quick start ends";
    private static final String MUTANTS_BEGIN = "    // Mutants begin\n";
    private static final String MUTANTS_END = "    // Mutants end";

    @Test
    void the_quick_start_is_the_test_that_runs() throws IOException {
        String source = Files.readString(root().resolve("examples/src/test/java")
                .resolve(QingheVariantTest.class.getName().replace('.', '/') + ".java"));
        String shown = source.substring(source.indexOf(BEGINS) + BEGINS.length(), source.indexOf(ENDS));

        assertThat(shown.lines().filter(line -> !line.isBlank())).hasSizeLessThanOrEqualTo(25);
        assertThat(page()).contains("```java\n" + shown + "```\n");
    }

    @Test
    void the_tables_name_every_check_in_its_order() throws IOException {
        List<String> lines = new ArrayList<>();
        new QingheVariantTest()
                .the_variant_is_sound()
                .map(DynamicContainer.class::cast)
                .filter(group -> !group.getDisplayName().startsWith("the declared deviations"))
                .forEach(group -> {
                    lines.add("| **%s** |".formatted(group.getDisplayName()));
                    group.getChildren().forEach(check -> lines.add("| %s |".formatted(check.getDisplayName())));
                });

        assertThat(page().lines().filter(line -> line.matches("\\| (\\*\\*)?[^|`]*\\([^|()]*\\)(\\*\\*)? \\|")))
                .containsExactlyElementsOf(lines);
    }

    @Test
    void the_faults_are_tried_as_the_page_shows_and_come_to_what_it_prints() throws IOException {
        String source = Files.readString(root().resolve("examples/src/test/java")
                .resolve(QingheMutantsTest.class.getName().replace('.', '/') + ".java"));
        String shown =
                source.substring(source.indexOf(MUTANTS_BEGIN) + MUTANTS_BEGIN.length(), source.indexOf(MUTANTS_END));
        List<String> outcomes = QingheMutantsTest.outcomes();
        List<String> printed = page().lines().filter(outcomes::contains).toList();

        assertThat(page()).contains("```java\n" + shown.stripTrailing().stripIndent() + "\n```\n");
        assertThat(printed).hasSizeGreaterThan(4);
        assertThat(page())
                .contains("```text\n" + String.join("\n", printed) + "\n```\n")
                .contains("%s of the %s are told"
                        .formatted(
                                outcomes.stream()
                                        .filter(line -> line.endsWith("- told"))
                                        .count(),
                                outcomes.size()));
    }

    private static String page() throws IOException {
        return Files.readString(root().resolve("docs/proving-a-variant.md"));
    }

    /** Five folders above the campaigns of the examples. */
    private static Path root() {
        return Localities.file("qinghe").resolve("../../../../../..").normalize();
    }
}
