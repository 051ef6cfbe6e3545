package io.github.liuding.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.json.JournalFiles;
import io.github.liuding.core.json.JournalLines;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingsException;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.testing.Findings;
import io.github.liuding.core.testing.Qinghe;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileJournalStoreTest {
    @TempDir
    private Path folder;

    @Test
    void a_file_reads_as_its_format_says() throws Exception {
        JournalFile file = new JournalFile(folder.resolve("日志.jsonl"));
        JournalEntry first = Qinghe.fullReport();
        List<JournalEntry> batch = List.of(Qinghe.fullRequest(), Qinghe.returned());
        try (FileJournalStore store = file.open()) {
            store.append(first);
            store.appendAll(batch);
        }
        String header = sealed("{\"format\":\"liuding-journal\",\"version\":1,\"algorithm\":\"SHA-256\"");
        String one = sealed(open(1, 0, header, first));
        String two = sealed(open(2, 1, one, batch.get(0)));
        String three = sealed(open(3, 0, two, batch.get(1)));
        assertThat(Files.readString(file.path())).isEqualTo(header + one + two + three);
    }

    private static String open(int number, int more, String before, JournalEntry entry) {
        String json = JournalLines.write(entry);
        String digest = before.substring(before.length() - 67, before.length() - 3);
        return "{\"number\":%s,\"more\":%s,\"previous\":\"%s\",\"length\":%s,\"entry\":%s"
                .formatted(number, more, digest, json.getBytes(StandardCharsets.UTF_8).length, json);
    }

    private static String sealed(String line) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
        return line + ",\"digest\":\"" + HexFormat.of().formatHex(digest) + "\"}\n";
    }

    @Test
    void a_new_store_makes_its_file_and_the_file_of_its_lock() throws IOException {
        JournalFile file = new JournalFile(folder.resolve("日志.jsonl"));
        try (FileJournalStore store = file.open()) {
            assertThat(store.findings()).isEmpty();
            assertThat(store.head().entries()).isZero();
            assertThat(folder.resolve("日志.jsonl.lock")).hasContent("县优化办 台账机");
            assertThat(StoredJournals.read(file.path())).isEqualTo(WithFindings.of(Journal.empty(), List.of()));
        }
        assertThat(folder.resolve("日志.jsonl.lock")).isEmptyFile();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("日志.jsonl", "日志.jsonl.lock");
        }
    }

    @Test
    void a_file_with_nothing_in_it_is_taken_for_a_new_one() throws IOException {
        Path file = Files.createFile(folder.resolve("日志.jsonl"));
        FileJournalStore.open(file, "县优化办").close();
        assertThat(file).content().startsWith("{\"format\":\"liuding-journal\"").hasLineCount(1);
    }

    @Test
    void the_head_goes_along_with_what_is_added() throws IOException {
        JournalFile file = JournalFile.of(folder, 2);
        JournalHead before = StoredJournals.verify(file.path()).orElseThrow();
        try (FileJournalStore store = file.open()) {
            assertThat(store.head()).isEqualTo(before);
            store.append(Entries.entry(3));
            assertThat(store.head())
                    .isEqualTo(StoredJournals.verify(file.path()).orElseThrow());
            assertThat(store.head()).hasToString("3 " + store.head().digest());
        }
    }

    @Test
    void the_same_entries_give_the_same_bytes() throws IOException {
        byte[] one =
                JournalFile.of(Files.createDirectory(folder.resolve("1")), 3).bytes();
        byte[] other =
                JournalFile.of(Files.createDirectory(folder.resolve("2")), 3).bytes();
        assertThat(one).isEqualTo(other);
    }

    @Test
    void sm3_of_a_provider_that_is_not_installed_chains_a_file() throws IOException {
        JournalDigest sm3 = JournalDigest.of("SM3", new BouncyCastleProvider());
        JournalFile file = new JournalFile(folder.resolve("日志.jsonl"));
        try (FileJournalStore store = FileJournalStore.open(file.path(), "县优化办", sm3)) {
            store.appendAll(Entries.entries(1, 3));
        }
        assertThat(file.lines().get(0)).contains("\"algorithm\":\"SM3\"");
        assertThat(StoredJournals.read(file.path(), sm3))
                .isEqualTo(WithFindings.of(new Journal(Entries.entries(1, 3)), List.of()));
        assertThat(StoredJournals.verify(file.path(), sm3).findings()).isEmpty();

        String unverified = "错误 DIGEST_UNAVAILABLE 日志.jsonl:1 没有“SM3”摘要算法，各行均未核验";
        WithFindings<Journal> read = StoredJournals.read(file.path());
        assertThat(Findings.lines(read.findings())).containsExactly(unverified);
        assertThat(read.value()).contains(new Journal(Entries.entries(1, 3)));
        assertThatExceptionOfType(FindingsException.class).isThrownBy(file::open);

        file.lines(file.lines().stream().map(line -> line.replace("第2次", "第8次")).toList());
        assertThat(Findings.lines(StoredJournals.verify(file.path(), sm3).findings()))
                .containsExactly("错误 LINE_CHANGED 日志.jsonl:3 本行与其摘要不符，写入后被改动，未采用");
    }

    @Test
    void a_file_keeps_the_digest_with_which_it_was_made() throws IOException {
        Path file = folder.resolve("日志.jsonl");
        FileJournalStore.open(file, "县优化办", JournalDigest.of("SHA-512/256")).close();
        try (FileJournalStore store = FileJournalStore.open(file, "县优化办")) {
            store.append(Entries.entry(1));
        }
        assertThat(StoredJournals.read(file).orElseThrow().entries()).hasSize(1);
        assertThat(file).content().contains("\"algorithm\":\"SHA-512/256\"");
    }

    @Test
    void a_digest_that_is_unknown_or_too_short_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JournalDigest.of("SM9"))
                .withMessage("No installed provider has the digest 'SM9'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JournalDigest.of("SM9", new BouncyCastleProvider()))
                .withMessage("Provider 'BC' does not have the digest 'SM9'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JournalDigest.of("MD5"))
                .withMessage("A digest must have at least 256 bits, but 'MD5' has not");
    }

    @Test
    void the_file_of_a_store_is_told_where_plain_journals_are_read() throws IOException {
        Path file = folder.resolve("日志.jsonl");
        FileJournalStore.open(file, "县优化办").close();

        assertThat(JournalFiles.read(file).findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "错误 MALFORMED 日志.jsonl:1:1 本文件是带摘要链的日志（由 note 或 FileJournalStore 写成），须用 StoredJournals 读取");
        assertThat(StoredJournals.read(file).orElseThrow().entries()).isEmpty();
    }

    @Test
    void a_plain_journal_is_read_but_neither_verified_nor_written_to() throws IOException {
        String plain = JournalFiles.write(Qinghe.journal());
        JournalFile file = new JournalFile(Files.writeString(folder.resolve("日志.jsonl"), plain));
        assertThat(StoredJournals.read(file.path())).isEqualTo(WithFindings.of(Qinghe.journal(), List.of()));
        String noChain = "错误 NO_CHAIN 日志.jsonl:1 文件没有摘要链，无法核验或续写";
        assertThat(Findings.lines(StoredJournals.verify(file.path()).findings()))
                .containsExactly(noChain);
        assertThatExceptionOfType(FindingsException.class)
                .isThrownBy(file::open)
                .satisfies(refused ->
                        assertThat(Findings.lines(refused.findings())).containsExactly(noChain));
        assertThat(Files.readString(file.path())).isEqualTo(plain);
    }

    @Test
    void a_file_that_is_not_there_or_is_a_folder_is_the_callers_mistake() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> StoredJournals.read(folder.resolve("无.jsonl")));
        assertThatExceptionOfType(FileSystemException.class).isThrownBy(() -> StoredJournals.verify(folder));
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> FileJournalStore.open(folder.resolve("无").resolve("日志.jsonl"), "县优化办"));
    }

    @Test
    void half_a_character_is_refused_and_nothing_is_written() throws IOException {
        JournalFile file = JournalFile.of(folder, 1);
        byte[] before = file.bytes();
        ProgressReported half = Qinghe.fullReport().toBuilder().note("\ud842").build();
        try (FileJournalStore store = file.open()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.appendAll(List.of(Entries.entry(2), half)))
                    .withMessage("Texts of an entry must be whole characters, but 'E-0001' holds half of one");
            assertThat(file.bytes()).isEqualTo(before);
            store.append(Entries.entry(2));
        }
        assertThat(StoredJournals.read(file.path()).orElseThrow().entries()).isEqualTo(Entries.entries(1, 2));
    }

    @Test
    void an_entry_longer_than_a_line_may_be_is_refused_and_nothing_is_written() throws IOException {
        JournalFile file = JournalFile.of(folder, 1);
        byte[] before = file.bytes();
        int rest = JournalLines.write(longReport(0)).getBytes(StandardCharsets.UTF_8).length;
        try (FileJournalStore store = file.open()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.appendAll(List.of(Entries.entry(2), longReport((1 << 24) - rest + 1))))
                    .withMessage("An entry must have at most 16777216 bytes, but 'E-0001' has 16777217");
            assertThat(file.bytes()).isEqualTo(before);
            store.append(longReport((1 << 24) - rest));
        }
        assertThat(StoredJournals.read(file.path()).orElseThrow().entries()).hasSize(2);
    }

    private static JournalEntry longReport(int more) {
        return Qinghe.fullReport().toBuilder().text("a".repeat(more + 1)).build();
    }

    @Test
    void lines_longer_than_what_is_read_at_once_are_read() throws IOException {
        JournalFile file = new JournalFile(folder.resolve("日志.jsonl"));
        List<JournalEntry> entries = List.of(
                Entries.entry(1),
                Qinghe.fullReport().toBuilder().text("长".repeat(1_500_000)).build(),
                Entries.entry(2));
        try (FileJournalStore store = file.open()) {
            store.appendAll(entries);
        }
        assertThat(StoredJournals.read(file.path())).isEqualTo(WithFindings.of(new Journal(entries), List.of()));
    }

    @Test
    void many_blocks_of_lines_are_read_in_their_order() throws IOException {
        JournalFile file = new JournalFile(folder.resolve("日志.jsonl"));
        List<JournalEntry> entries = Entries.entries(1, 12_000);
        try (FileJournalStore store = file.open()) {
            store.appendAll(entries);
        }
        assertThat(Files.size(file.path())).isGreaterThan(3 << 20);
        assertThat(StoredJournals.read(file.path()).orElseThrow().entries()).isEqualTo(entries);
    }
}
