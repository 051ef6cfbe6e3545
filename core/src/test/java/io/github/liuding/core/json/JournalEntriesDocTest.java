package io.github.liuding.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.liuding.core.accountability.AccountabilityFindings;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.standing.StandingFindings;
import io.github.liuding.core.supervision.SupervisionFindings;
import io.github.liuding.core.testing.EntrySamples;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/journal-entries.md says of the kinds of entry what their classes say. */
class JournalEntriesDocTest {
    /** The key with which an item of a cell begins. */
    private static final Pattern KEY = Pattern.compile("(?:^|; )`([A-Za-z]+)`");

    private static final List<String> PAGE = page();

    /** A row of the table of kinds. */
    record Row(String type, Set<String> needed, Set<String> optional) {}

    private static List<String> page() {
        try {
            return Files.readAllLines(Path.of("..", "docs", "journal-entries.md"));
        } catch (IOException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
    }

    private static List<Row> rows() {
        return PAGE.stream()
                .map(line -> line.split(" \\| |^\\| | \\|$"))
                .filter(cells -> cells.length == 5 && cells[1].startsWith("`"))
                .map(cells -> new Row(cells[1].replace("`", ""), keys(cells[3]), keys(cells[4])))
                .toList();
    }

    private static Set<String> keys(String cell) {
        Set<String> keys = new LinkedHashSet<>();
        KEY.matcher(cell).results().forEach(match -> keys.add(match.group(1)));
        return keys;
    }

    /** The keys that every entry has: the rows of the first table. */
    private static Set<String> common() {
        Set<String> keys = new LinkedHashSet<>();
        PAGE.stream()
                .filter(line -> line.matches("\\| `\\w+` \\| (yes|no) \\| .*"))
                .forEach(line -> keys.add(line.substring(3, line.indexOf('`', 3))));
        return keys;
    }

    private static List<Class<?>> kinds() {
        return Arrays.stream(Objects.requireNonNull(JournalEntry.class.getAnnotation(JsonSubTypes.class))
                        .value())
                .<Class<?>>map(JsonSubTypes.Type::value)
                .toList();
    }

    private static String type(Class<?> kind) {
        return Objects.requireNonNull(kind.getAnnotation(JsonTypeName.class)).value();
    }

    @Test
    void the_kinds_stand_in_their_order() {
        assertThat(rows())
                .extracting(Row::type)
                .containsExactlyElementsOf(
                        kinds().stream().map(JournalEntriesDocTest::type).toList());
    }

    @Test
    void each_kind_has_the_keys_of_its_class() {
        assertThat(common()).containsExactly("id", "on", "recordedOn", "by", "officer", "attachments", "note");
        List<Row> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            assertThat(Stream.of(common(), row.needed(), row.optional()).flatMap(Set::stream))
                    .as(row.type())
                    .containsExactlyInAnyOrder(
                            Objects.requireNonNull(kinds().get(i).getAnnotation(JsonPropertyOrder.class))
                                    .value());
        }
    }

    /** A judgement needs one of two keys, so that each of them is optional. */
    @Test
    void the_needed_keys_are_those_without_which_a_line_is_left_out() throws JsonProcessingException {
        List<JournalEntry> minimal = EntrySamples.minimal();
        List<Row> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            ObjectNode whole = (ObjectNode) LiudingJson.mapper().readTree(write(minimal.get(i)));
            Set<String> needed = new LinkedHashSet<>();
            whole.fieldNames().forEachRemaining(key -> {
                ObjectNode without = whole.deepCopy();
                without.remove(key);
                if (!JournalFiles.parse("日志.jsonl", without.toString())
                        .findings()
                        .isEmpty()) {
                    needed.add(key);
                }
            });
            needed.removeAll(List.of("type", "id", "on", "recordedOn", "by"));
            if (rows.get(i).type().equals("close-out-judged")) {
                needed.remove("grade");
            }
            assertThat(rows.get(i).needed()).as(rows.get(i).type()).isEqualTo(needed);
        }
    }

    @Test
    void there_is_a_line_of_each_kind_and_it_is_read() {
        List<String> lines =
                PAGE.stream().filter(line -> line.startsWith("{\"type\"")).toList();
        assertThat(JournalFiles.parse("日志.jsonl", String.join("\n", lines)).findings())
                .isEmpty();
        Journal journal =
                JournalFiles.parse("日志.jsonl", String.join("\n", lines)).orElseThrow();
        assertThat(journal.entries().stream()
                        .<Class<?>>map(entry -> entry.getClass().getSuperclass())
                        .toList())
                .isEqualTo(kinds());
        assertThat(JournalFiles.write(journal).lines()).hasSameSizeAs(lines);
    }

    private static String write(JournalEntry entry) {
        return JournalFiles.write(new Journal(List.of(entry)));
    }

    @ParameterizedTest
    @ValueSource(classes = {StandingFindings.class, SupervisionFindings.class, AccountabilityFindings.class})
    void every_code_that_can_be_told_of_an_entry_is_on_the_page(Class<?> codes) {
        assertThat(Arrays.stream(codes.getFields()).map(Field::getName))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(PAGE).anyMatch(line -> line.startsWith("| `" + code + "` |")));
    }
}
