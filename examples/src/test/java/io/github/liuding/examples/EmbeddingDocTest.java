package io.github.liuding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.reporting.doctor.DoctorFindings;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on embedding shows the quick starts as they are; those are run as modules of their own. */
class EmbeddingDocTest {
    private static final String PAGE = "docs/embedding.md";
    private static final String SPRING =
            "quickstarts/spring-boot-3/src/main/java/io/github/liuding/quickstarts/spring/";

    private static final Pattern SHOWN =
            Pattern.compile("^// README begins\\n(.*?)\\n// README ends$", Pattern.MULTILINE | Pattern.DOTALL);

    /** A line with nothing on it but brackets, an annotation or a comment. */
    private static final Pattern UNCOUNTED = Pattern.compile("[\\])};\\s]*|@\\w+(\\(.*\\))?|/\\*\\*.*\\*/|//.*");

    private static List<String> shown() throws IOException {
        return List.of(
                snippet("quickstarts/jdbc/src/main/java/io/github/liuding/quickstarts/jdbc/JdbcJournalStore.java"),
                type("quickstarts/jdbc/src/test/java/io/github/liuding/quickstarts/jdbc/H2JournalStoreTest.java"),
                snippet(SPRING + "QuickStartApplication.java"),
                snippet(SPRING + "ListsController.java"),
                snippet(SPRING + "FormController.java"));
    }

    private static String snippet(String file) throws IOException {
        Matcher shown = SHOWN.matcher(Files.readString(Repository.path(file)));
        assertThat(shown.find()).as(file).isTrue();
        return shown.group(1) + "\n";
    }

    private static String type(String file) throws IOException {
        String source = Files.readString(Repository.path(file));
        return source.substring(source.indexOf("\nclass ") + 1);
    }

    @Test
    void the_page_shows_the_code_that_is_run() throws IOException {
        assertThat(Markdown.all(PAGE, "java")).startsWith(shown().toArray(String[]::new));
    }

    @Test
    void the_page_shows_the_properties_of_the_application() throws IOException {
        assertThat(Markdown.all(PAGE, "properties"))
                .containsExactly(Files.readString(
                        Repository.path("quickstarts/spring-boot-3/src/main/resources/application.properties")));
    }

    @Test
    void each_class_of_a_quick_start_takes_at_most_forty_lines() throws IOException {
        for (String code : shown()) {
            assertThat(code.lines()
                            .map(String::strip)
                            .filter(line -> !UNCOUNTED.matcher(line).matches()))
                    .as(code)
                    .hasSizeBetween(5, 40);
        }
    }

    @Test
    void every_code_of_the_doctor_is_explained() throws IOException, IllegalAccessException {
        String page = Files.readString(Repository.path(PAGE));
        for (Field code : DoctorFindings.class.getFields()) {
            assertThat(page).contains("| `" + code.get(null) + "` |");
        }
    }

    @Test
    void the_bill_of_materials_has_every_published_module() throws IOException {
        String bom = Files.readString(Repository.path("bom", "pom.xml"));
        assertThat(Pattern.compile("<artifactId>liuding-(\\w+)</artifactId>\\s*<version>\\$\\{project.version}")
                        .matcher(bom)
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyElementsOf(Repository.PUBLISHED);
    }

    @Test
    void modules_outside_the_parent_have_its_version() throws IOException {
        String parent = version(Repository.path("pom.xml"));
        for (String module : List.of("bom", "quickstarts/spring-boot-3", "quickstarts/spring-boot-4")) {
            Path pom = Repository.path(module, "pom.xml");
            assertThat(version(pom)).as(module).isEqualTo(parent);
            assertThat(Stream.of(Files.readString(pom))
                            .flatMap(text -> Pattern.compile("<liuding.version>(.*)</liuding.version>")
                                    .matcher(text)
                                    .results())
                            .map(found -> found.group(1)))
                    .allMatch(parent::equals);
        }
    }

    private static String version(Path pom) throws IOException {
        Matcher version = Pattern.compile("^  <version>(.*)</version>$", Pattern.MULTILINE)
                .matcher(Files.readString(pom));
        assertThat(version.find()).as(pom.toString()).isTrue();
        return version.group(1);
    }
}
