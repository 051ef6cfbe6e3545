package io.github.liuding.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.result.FindingsException;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.testing.Findings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a crash leaves behind is recognised and set aside; what has been acknowledged is there. */
class TornTailTest {
    private static final String TORN = "提示 TORN_TAIL 日志.jsonl:%s 从本行起未写完（正在写入或写入时中断），未采用";

    @TempDir
    private Path folder;

    @Test
    void a_last_line_cut_anywhere_is_noted_by_readers_and_set_aside_by_the_next_writer() throws IOException {
        JournalFile file = JournalFile.of(folder, 3);
        byte[] whole = file.bytes();
        int lastLine = String.join("", file.lines().subList(0, 3)).getBytes(StandardCharsets.UTF_8).length;
        for (int cut = lastLine + 1; cut < whole.length; cut++) {
            file.bytes(Arrays.copyOf(whole, cut));

            WithFindings<Journal> read = StoredJournals.read(file.path());
            assertThat(Findings.lines(read.findings())).containsExactly(TORN.formatted(4));
            assertThat(read.value().orElseThrow().entries()).isEqualTo(Entries.entries(1, 2));

            Path aside = folder.resolve("日志.jsonl.torn-3");
            try (FileJournalStore store = file.open()) {
                assertThat(Findings.lines(store.findings()))
                        .containsExactly("警告 TAIL_SET_ASIDE 日志.jsonl:4 从本行起未写完（写入时中断），已移存到“日志.jsonl.torn-3”");
                store.append(Entries.entry(33));
            }
            assertThat(Files.readAllBytes(aside)).isEqualTo(Arrays.copyOfRange(whole, lastLine, cut));
            Files.delete(aside);
            assertThat(StoredJournals.read(file.path()))
                    .isEqualTo(WithFindings.of(
                            new Journal(List.of(Entries.entry(1), Entries.entry(2), Entries.entry(33))), List.of()));
        }
    }

    @Test
    void a_batch_cut_anywhere_counts_as_not_written() throws IOException {
        JournalFile file = JournalFile.of(folder, 2);
        int before = file.bytes().length;
        try (FileJournalStore store = file.open()) {
            store.appendAll(Entries.entries(3, 5));
        }
        byte[] whole = file.bytes();
        for (int cut = before + 1; cut < whole.length; cut += 7) {
            file.bytes(Arrays.copyOf(whole, cut));
            WithFindings<Journal> read = StoredJournals.read(file.path());
            assertThat(Findings.lines(read.findings())).containsExactly(TORN.formatted(4));
            assertThat(read.value().orElseThrow().entries()).isEqualTo(Entries.entries(1, 2));
            assertThat(StoredJournals.verify(file.path()).orElseThrow().entries())
                    .isEqualTo(2);
        }
        try (FileJournalStore store = file.open()) {
            assertThat(store.head().number()).isEqualTo(2);
            store.appendAll(Entries.entries(3, 5));
        }
        assertThat(file.bytes()).isEqualTo(whole);
    }

    @Test
    void what_was_set_aside_earlier_is_never_overwritten() throws IOException {
        JournalFile file = JournalFile.of(folder, 1);
        byte[] whole = file.bytes();
        for (String torn : List.of("{\"nu", "{\"number\":2", "\0\0\0")) {
            file.bytes(whole);
            Files.writeString(file.path(), torn, StandardOpenOption.APPEND);
            file.open().close();
            assertThat(file.bytes()).isEqualTo(whole);
        }
        assertThat(folder.resolve("日志.jsonl.torn-2")).hasContent("{\"nu");
        assertThat(folder.resolve("日志.jsonl.torn-2-2")).hasContent("{\"number\":2");
        assertThat(folder.resolve("日志.jsonl.torn-2-3")).hasContent("\0\0\0");
    }

    @Test
    void a_disk_that_is_full_takes_nothing_and_later_goes_on() throws IOException {
        JournalFile file = JournalFile.of(folder, 1);
        byte[] before = file.bytes();
        List<JournalEntry> many = Entries.entries(2, 9);
        try (FileJournalStore store = FileJournalStore.open(
                file.path(), "县优化办", JournalDigest.sha256(), path -> new FailingDisk(path, 1000, true))) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> store.appendAll(many))
                    .withMessage("No space left on device");
            assertThat(file.bytes()).isEqualTo(before);
            assertThat(store.head().number()).isEqualTo(1);
        }
        try (FileJournalStore store = file.open()) {
            assertThat(store.findings()).isEmpty();
            store.appendAll(many);
        }
        assertThat(StoredJournals.read(file.path()).orElseThrow().entries()).isEqualTo(Entries.entries(1, 9));
    }

    @Test
    void a_store_whose_disk_failed_takes_nothing_more() throws IOException {
        JournalFile file = JournalFile.of(folder, 1);
        try (FileJournalStore store = FileJournalStore.open(
                file.path(), "县优化办", JournalDigest.sha256(), path -> new FailingDisk(path, 100, false))) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> store.append(Entries.entry(2)))
                    .withMessage("No space left on device");
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> store.append(Entries.entry(3)))
                    .withMessage("An earlier call failed, and the end of the file is not known; open it again");
        }
        try (FileJournalStore store = file.open()) {
            assertThat(store.findings()).hasSize(1);
            store.append(Entries.entry(2));
        }
        assertThat(StoredJournals.read(file.path()).orElseThrow().entries()).isEqualTo(Entries.entries(1, 2));
    }

    @Test
    void a_file_that_somebody_else_has_written_to_is_left_alone() throws IOException {
        JournalFile file = JournalFile.of(folder, 1);
        try (FileJournalStore store = file.open()) {
            Files.writeString(file.path(), "外来\n", StandardOpenOption.APPEND);
            byte[] found = file.bytes();
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> store.append(Entries.entry(2)))
                    .withMessage("The file has %s bytes and not %s; somebody else has written to it"
                            .formatted(found.length, found.length - 7));
            assertThat(file.bytes()).isEqualTo(found);
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    /** The disk fails after any number of bytes, the power goes, and any part of what was not forced is lost. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void after_a_loss_of_power_everything_acknowledged_is_there_and_calls_are_whole(int seed) throws IOException {
        Random random = new Random(seed);
        JournalFile file = JournalFile.of(folder, random.nextInt(3));
        int first = StoredJournals.read(file.path()).orElseThrow().entries().size() + 1;
        List<Integer> callEnds = new ArrayList<>(List.of(first - 1));
        int acknowledged = first - 1;
        FailingDisk[] disk = new FailingDisk[1];
        try (FileJournalStore store = FileJournalStore.open(file.path(), "县优化办", JournalDigest.sha256(), path -> {
            disk[0] = new FailingDisk(path, random.nextInt(8000), false);
            return disk[0];
        })) {
            while (true) {
                int next = callEnds.get(callEnds.size() - 1) + 1 + random.nextInt(4);
                callEnds.add(next);
                store.appendAll(Entries.entries(acknowledged + 1, next));
                acknowledged = next;
            }
        } catch (IOException full) {
            assertThat(full).hasMessage("No space left on device");
        }
        disk[0].losePower(file.path(), random);

        WithFindings<Journal> read = StoredJournals.read(file.path());
        assertThat(read.hasErrors()).isFalse();
        int there = read.value().orElseThrow().entries().size();
        assertThat(there).isGreaterThanOrEqualTo(acknowledged);
        assertThat(callEnds).contains(there);
        assertThat(read.value().orElseThrow().entries()).isEqualTo(Entries.entries(1, there));
        try (FileJournalStore store = file.open()) {
            store.append(Entries.entry(there + 1));
        }
        assertThat(StoredJournals.read(file.path()))
                .isEqualTo(WithFindings.of(new Journal(Entries.entries(1, there + 1)), List.of()));
    }

    /** A writer that dies between writing and forcing leaves lines that only the system's memory has. */
    @Test
    void opening_puts_on_the_disk_what_a_writer_left_behind() throws IOException {
        JournalFile file = JournalFile.of(folder, 2);
        int[] forced = new int[1];
        FileJournalStore.open(
                        file.path(),
                        "县优化办",
                        JournalDigest.sha256(),
                        path -> new FailingDisk(path, Long.MAX_VALUE, true) {
                            @Override
                            public void force() throws IOException {
                                forced[0]++;
                                super.force();
                            }
                        })
                .close();
        assertThat(forced[0]).isEqualTo(1);
    }

    @Test
    void what_could_not_be_forced_is_not_left_for_the_next_writer() throws IOException {
        JournalFile file = JournalFile.of(folder, 2);
        boolean[] broken = new boolean[1];
        try (FileJournalStore store = FileJournalStore.open(
                file.path(), "县优化办", JournalDigest.sha256(), path -> new FailingDisk(path, Long.MAX_VALUE, true) {
                    @Override
                    public void force() throws IOException {
                        if (broken[0]) {
                            throw new IOException("Input/output error");
                        }
                        super.force();
                    }
                })) {
            broken[0] = true;
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> store.append(Entries.entry(3)))
                    .withMessage("Input/output error");
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> store.append(Entries.entry(3)))
                    .withMessage("An earlier call failed, and the end of the file is not known; open it again");
        }
        assertThat(StoredJournals.read(file.path()).orElseThrow().entries()).isEqualTo(Entries.entries(1, 2));
    }

    @Test
    void nothing_is_left_beside_a_file_that_is_refused() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.jsonl"), "{}\n");
        assertThatExceptionOfType(FindingsException.class).isThrownBy(() -> FileJournalStore.open(plain, "县优化办"));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> FileJournalStore.open(folder, "县优化办"));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(plain);
        }
        assertThat(folder.resolveSibling(folder.getFileName() + ".lock")).doesNotExist();
    }
}
