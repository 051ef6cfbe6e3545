package io.github.liuding.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.json.JournalLines;
import io.github.liuding.core.result.FindingsException;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.testing.Findings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is done to a file behind its writer's back is found, named and placed; what is good is read. */
class DamageTest {
    /** Entry {@code n} stands on line {@code n + 1}. */
    private static final int ENTRIES = 5;

    @TempDir
    private Path folder;

    private JournalFile file = new JournalFile(Path.of(""));
    private List<String> lines = List.of();

    @BeforeEach
    void write() throws IOException {
        file = JournalFile.of(folder, ENTRIES);
        lines = file.lines();
    }

    private void finds(List<Integer> taken, String... findings) throws IOException {
        file.lines(lines);
        WithFindings<Journal> read = StoredJournals.read(file.path());
        assertThat(Findings.lines(read.findings())).containsExactly(findings);
        assertThat(Entries.ids(read.value().orElseThrow().entries()))
                .isEqualTo(taken.stream().map(number -> "E-" + number).toList());
        assertThat(StoredJournals.verify(file.path()).findings()).isEqualTo(read.findings());
        assertThatExceptionOfType(FindingsException.class)
                .isThrownBy(file::open)
                .satisfies(refused ->
                        assertThat(Findings.lines(refused.findings())).containsExactly(findings));
    }

    private static String changed(String line) {
        assertThat(line).contains("清单已公布");
        return line.replace("清单已公布", "清单未公布");
    }

    @Test
    void a_line_that_was_changed_is_named() throws IOException {
        lines.set(3, changed(lines.get(3)));
        finds(List.of(1, 2, 4, 5), "错误 LINE_CHANGED 日志.jsonl:4 本行与其摘要不符，写入后被改动，未采用");
    }

    @Test
    void the_last_line_that_was_changed_is_named() throws IOException {
        lines.set(5, changed(lines.get(5)));
        finds(List.of(1, 2, 3, 4), "错误 LINE_CHANGED 日志.jsonl:6 本行与其摘要不符，写入后被改动，未采用");
    }

    @Test
    void two_lines_that_were_changed_are_named() throws IOException {
        lines.set(2, changed(lines.get(2)));
        lines.set(3, "整行改写\n");
        finds(
                List.of(1, 4, 5),
                "错误 LINE_CHANGED 日志.jsonl:3 本行与其摘要不符，写入后被改动，未采用",
                "错误 LINE_CHANGED 日志.jsonl:4 本行与其摘要不符，写入后被改动，未采用");
    }

    @Test
    void a_line_that_was_written_anew_with_its_own_digest_shows_in_the_next() throws IOException {
        lines.set(3, sealed(3, lines.get(2), JournalLines.write(Entries.entry(33))));
        finds(List.of(1, 2, 33, 4, 5), "错误 CHAIN_BROKEN 日志.jsonl:5 本行与前一行不衔接，前一行写入后被替换");
    }

    @Test
    void a_line_that_was_removed_is_named_on_the_next() throws IOException {
        lines.remove(3);
        finds(List.of(1, 2, 4, 5), "错误 LINE_MISSING 日志.jsonl:4 本行之前缺少第3条日志");
    }

    @Test
    void lines_that_were_removed_are_named_together() throws IOException {
        lines.remove(1);
        lines.remove(1);
        lines.remove(1);
        finds(List.of(4, 5), "错误 LINE_MISSING 日志.jsonl:2 本行之前缺少第1条至第3条日志");
    }

    @Test
    void a_changed_line_beside_a_removed_one_is_told_from_it() throws IOException {
        lines.set(2, changed(lines.get(2)));
        lines.remove(3);
        finds(
                List.of(1, 4, 5),
                "错误 LINE_CHANGED 日志.jsonl:3 本行与其摘要不符，写入后被改动，未采用",
                "错误 LINE_MISSING 日志.jsonl:4 本行之前缺少第3条日志");
    }

    @Test
    void lines_that_changed_places_are_named_and_taken_where_they_stand() throws IOException {
        Collections.swap(lines, 2, 4);
        finds(
                List.of(1, 4, 3, 2, 5),
                "错误 LINE_MOVED 日志.jsonl:4 第3条日志排在第4条之后，次序被改动",
                "错误 LINE_MOVED 日志.jsonl:5 第2条日志排在第4条之后，次序被改动");
    }

    @Test
    void a_changed_line_does_not_cost_a_line_that_was_moved_its_place() throws IOException {
        lines.set(2, changed(lines.get(2)));
        lines.add(lines.remove(3));
        finds(
                List.of(1, 4, 5, 3),
                "错误 LINE_CHANGED 日志.jsonl:3 本行与其摘要不符，写入后被改动，未采用",
                "错误 LINE_MOVED 日志.jsonl:6 第3条日志排在第5条之后，次序被改动");
    }

    @Test
    void a_line_that_stands_twice_is_named_and_taken_once() throws IOException {
        lines.add(5, lines.get(2));
        finds(List.of(1, 2, 3, 4, 5), "错误 LINE_REPEATED 日志.jsonl:6 第2条日志前面已有，本行未采用");
    }

    @Test
    void a_line_that_was_put_in_is_named() throws IOException {
        lines.add(3, "{\"type\":\"progress\",\"id\":\"E-9\"}\n");
        lines.add(5, "\n");
        finds(
                List.of(1, 2, 3, 4, 5),
                "错误 FOREIGN_LINE 日志.jsonl:4 本行不在摘要链中，系后来插入，未采用",
                "错误 FOREIGN_LINE 日志.jsonl:6 本行不在摘要链中，系后来插入，未采用");
    }

    @Test
    void a_changed_copy_of_a_line_that_was_put_in_is_foreign() throws IOException {
        lines.add(3, changed(lines.get(2)));
        finds(List.of(1, 2, 3, 4, 5), "错误 FOREIGN_LINE 日志.jsonl:4 本行不在摘要链中，系后来插入，未采用");
    }

    @Test
    void what_was_added_by_other_hands_at_the_end_is_foreign() throws IOException {
        lines.add("{\"type\":\"progress\"}\n");
        finds(List.of(1, 2, 3, 4, 5), "错误 FOREIGN_LINE 日志.jsonl:7 本行不在摘要链中，系后来插入，未采用");
    }

    @Test
    void a_header_that_was_changed_is_named() throws IOException {
        lines.set(0, lines.get(0).replace("liuding-journal", "liuding-journey"));
        finds(List.of(1, 2, 3, 4, 5), "错误 HEADER_CHANGED 日志.jsonl:1 首行（格式行）写入后被改动");
    }

    @Test
    void a_header_that_was_removed_is_named() throws IOException {
        lines.remove(0);
        finds(List.of(1, 2, 3, 4, 5), "错误 HEADER_MISSING 日志.jsonl:1 缺少首行（格式行）");
    }

    @Test
    void a_header_of_another_file_shows_in_the_first_line() throws IOException {
        lines.set(0, new String(Header.write(JournalDigest.of("SHA3-256")), StandardCharsets.UTF_8));
        file.lines(lines);
        assertThat(StoredJournals.verify(file.path()).findings()).hasSize(ENTRIES);
    }

    @Test
    void a_digest_that_nobody_has_leaves_the_entries_readable_and_says_so() throws IOException {
        lines.set(0, lines.get(0).replace("SHA-256", "SHA-257"));
        finds(List.of(1, 2, 3, 4, 5), "错误 DIGEST_UNAVAILABLE 日志.jsonl:1 没有“SHA-257”摘要算法，各行均未核验");
    }

    @Test
    void a_later_version_is_not_read() throws IOException {
        lines.set(0, lines.get(0).replace("\"version\":1", "\"version\":2"));
        file.lines(lines);
        WithFindings<Journal> read = StoredJournals.read(file.path());
        assertThat(read.value()).isEmpty();
        assertThat(Findings.lines(read.findings()))
                .containsExactly("错误 UNSUPPORTED_VERSION 日志.jsonl:1 文件格式为第2版，本程序只支持第1版，全部未采用");
    }

    @Test
    void an_entry_that_cannot_be_read_is_named_with_its_column_in_the_file() throws IOException {
        String line = sealed(6, lines.get(5), "{\"type\":\"progress\",\"id\":\"E-6\",\"wo\":1}");
        lines.add(line);
        file.lines(lines);
        WithFindings<Journal> read = StoredJournals.read(file.path());
        int column = line.indexOf("1}") + 2;
        assertThat(Findings.lines(read.findings()))
                .containsExactly("错误 UNKNOWN_KEY 日志.jsonl:7:%s 日志条目没有“wo”这一项，本条未采用".formatted(column));
        assertThat(read.value().orElseThrow().entries()).hasSize(ENTRIES);
        assertThat(StoredJournals.verify(file.path()).findings()).isEmpty();
    }

    @Test
    void an_id_that_a_second_line_uses_is_named_and_the_first_is_taken() throws IOException {
        lines.add(sealed(6, lines.get(5), JournalLines.write(Entries.entry(2))));
        file.lines(lines);
        assertThat(Findings.lines(StoredJournals.read(file.path()).findings()))
                .containsExactly("错误 DUPLICATE_ID 日志.jsonl:7:1 日志编号“E-2”在第3行已有，本条未采用");
    }

    @Test
    void a_cut_between_lines_shows_only_against_the_head_that_was_noted_down() throws IOException {
        JournalHead noted = StoredJournals.verify(file.path()).orElseThrow();
        assertThat(noted).isEqualTo(new JournalHead(5, 5, digestOf(lines.get(5))));
        lines.remove(5);
        file.lines(lines);
        assertThat(StoredJournals.verify(file.path()))
                .isEqualTo(WithFindings.of(new JournalHead(4, 4, digestOf(lines.get(4))), List.of()));
    }

    @Test
    void no_byte_can_be_changed_unseen() throws IOException {
        byte[] bytes = file.bytes();
        Random random = new Random(20_220_301);
        for (int i = 0; i < bytes.length; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= (byte) (1 + random.nextInt(255));
            file.bytes(damaged);
            assertThat(StoredJournals.read(file.path()).findings())
                    .as("byte %d, now %d", i, damaged[i])
                    .isNotEmpty();
        }
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 200).boxed();
    }

    /** What is left of the chain is read whatever was done to the rest, and what was done is found. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void any_damage_to_some_lines_is_found_and_leaves_the_others(int seed) throws IOException {
        Random random = new Random(seed);
        List<String> untouched = List.copyOf(lines.subList(1, lines.size()));
        for (int n = 1 + random.nextInt(3); n > 0 && lines.size() > 1; n--) {
            damage(random);
        }
        if (lines.subList(1, lines.size()).equals(untouched)) {
            return;
        }
        boolean onlyCut = String.join("", untouched).startsWith(String.join("", lines.subList(1, lines.size())));
        file.lines(lines);
        WithFindings<Journal> read = StoredJournals.read(file.path());
        assertThat(read.findings().isEmpty()).isEqualTo(onlyCut);
        List<String> left = lines.stream()
                .filter(untouched::contains)
                .distinct()
                .map(line -> "E-" + (untouched.indexOf(line) + 1))
                .toList();
        assertThat(Entries.ids(read.value().orElseThrow().entries())).isEqualTo(left);
    }

    private void damage(Random random) {
        int at = 1 + random.nextInt(lines.size() - 1);
        switch (random.nextInt(5)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, "外来\n");
            case 2 -> lines.add(at, lines.get(1 + random.nextInt(lines.size() - 1)));
            case 3 -> Collections.swap(lines, at, 1 + random.nextInt(lines.size() - 1));
            default -> {
                StringBuilder line = new StringBuilder(lines.get(at));
                line.setCharAt(random.nextInt(line.length() - 1), '#');
                lines.set(at, line.toString());
            }
        }
    }

    /** A line with a digest that fits it, written after the line before. */
    private static String sealed(int number, String before, String entry) {
        byte[] line = EntryLine.write(
                number,
                0,
                utf8(digestOf(before)),
                utf8(entry),
                JournalDigest.sha256().start());
        return new String(line, StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String digestOf(String line) {
        return line.substring(line.length() - 67, line.length() - 3);
    }
}
