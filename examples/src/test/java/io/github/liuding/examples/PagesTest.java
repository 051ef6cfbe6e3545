package io.github.liuding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages name is there: types, tests, files. */
class PagesTest {
    private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w+)`");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+Test)\\.(\\w+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    @Test
    void every_type_of_the_glossary_is_public() throws IOException {
        Set<String> types = new HashSet<>();
        for (String module : Repository.PUBLISHED) {
            Files.readAllLines(Repository.path("docs", "api", module + ".txt")).stream()
                    .filter(line -> line.startsWith("public "))
                    .map(line -> line.replaceFirst("^[^.]* (?=\\w+\\.)", "").replaceFirst("[<( ].*", ""))
                    .forEach(line -> types.add(line.substring(line.lastIndexOf('.') + 1)));
        }
        List<String> named = found("docs/glossary.md", TYPE).stream()
                .map(match -> match.group(1))
                .toList();

        assertThat(named).hasSizeGreaterThan(80);
        assertThat(types).containsAll(named);
    }

    @Test
    void every_test_that_the_page_on_security_names_is_there() throws IOException {
        List<MatchResult> named = found("docs/security.md", TEST);
        assertThat(named).hasSizeGreaterThan(25);
        for (MatchResult test : named) {
            assertThat(sources(test.group(1) + ".java"))
                    .as(test.group())
                    .anyMatch(source -> Pattern.compile("\\b" + test.group(2) + "\\b")
                            .matcher(source)
                            .find());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/embedding.md", "docs/security.md", "docs/upgrading.md", "docs/glossary.md"})
    void every_file_that_a_page_leads_to_is_there(String page) throws IOException {
        for (MatchResult link : found(page, LINK)) {
            assertThat(Repository.path("docs").resolve(link.group(1)).normalize())
                    .exists();
        }
        assertThat(Files.readString(Repository.path("README.md"))).contains("(" + page + ")");
        assertThat(Files.readString(Repository.path("README.zh-CN.md"))).contains("(" + page + ")");
    }

    private static List<MatchResult> found(String page, Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(Repository.path(page)))
                .results()
                .toList();
    }

    /** The tests of that name; two modules may each have one. */
    private static List<String> sources(String name) throws IOException {
        List<String> sources = new ArrayList<>();
        for (String module : List.of("core", "reporting", "testkit", "examples")) {
            try (Stream<Path> files = Files.walk(Repository.path(module, "src", "test", "java"))) {
                for (Path file : files.filter(path -> path.endsWith(name)).toList()) {
                    sources.add(Files.readString(file));
                }
            }
        }
        return sources;
    }
}
