package io.github.liuding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.result.WithFindings;
import io.github.liuding.reporting.bulletin.BulletinKind;
import io.github.liuding.reporting.bulletin.OfferedName;
import io.github.liuding.reporting.bulletin.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on bulletins shows every kind and every name that templates may use. */
class BulletinsDocTest {
    private static final String PAGE = "docs/bulletins.md";
    private static final String BEGIN = "<!-- names begin -->\n";
    private static final String END = "<!-- names end -->";

    @Test
    void the_words_of_a_place_are_read_without_findings() throws IOException {
        WithFindings<Wording> read = Wording.parse("place.yaml", Markdown.block(PAGE, "yaml"));

        assertThat(read.findings()).isEmpty();
    }

    @Test
    void every_kind_is_in_the_table() throws IOException {
        String page = Files.readString(Repository.path(PAGE));

        assertThat(Arrays.stream(BulletinKind.values())
                        .map(kind -> "| `%s` | %s | %s |"
                                .formatted(kind.id(), kind.word(), kind.format().word())))
                .allSatisfy(row -> assertThat(page).contains(row));
    }

    @Test
    void every_name_is_in_the_tables_as_the_kinds_offer_it() throws IOException {
        Path file = Repository.path(PAGE);
        String page = Files.readString(file);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, page.substring(0, begin) + names() + page.substring(end));
        }

        assertThat(page.substring(begin, end)).isEqualTo(names());
    }

    /** Kinds that offer the same names share a table; rows that several names have are listed once. */
    private static String names() {
        Map<List<OfferedName>, List<BulletinKind>> byNames = new LinkedHashMap<>();
        for (BulletinKind kind : BulletinKind.values()) {
            byNames.computeIfAbsent(kind.names(), first -> new ArrayList<>()).add(kind);
        }
        StringBuilder text = new StringBuilder();
        Map<List<OfferedName>, List<String>> rows = new LinkedHashMap<>();
        byNames.forEach((names, kinds) -> {
            text.append("### ")
                    .append(kinds.stream().map(BulletinKind::word).collect(Collectors.joining("、")))
                    .append("\n\n");
            table(text, names, rows);
        });
        List<List<OfferedName>> done = new ArrayList<>();
        while (done.size() < rows.size()) {
            List<OfferedName> next = List.copyOf(rows.keySet()).get(done.size());
            done.add(next);
            text.append("### Rows of ")
                    .append(rows.getOrDefault(next, List.of()).stream()
                            .distinct()
                            .map("`%s`"::formatted)
                            .collect(Collectors.joining(", ")))
                    .append("\n\n");
            table(text, next, rows);
        }
        return text.toString();
    }

    private static void table(StringBuilder text, List<OfferedName> names, Map<List<OfferedName>, List<String>> rows) {
        text.append("| name | type | what it is |\n|---|---|---|\n");
        for (OfferedName name : names) {
            text.append("| `%s` | %s | %s |\n".formatted(name.name(), name.type(), name.meaning()));
            if (!name.rows().isEmpty()) {
                rows.computeIfAbsent(name.rows(), first -> new ArrayList<>()).add(name.name());
            }
        }
        text.append('\n');
    }
}
