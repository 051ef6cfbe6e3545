package io.github.liuding.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.testing.ChildJvm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One writes at a time, and a second one is told who it is. */
class WriterLockTest {
    /** A process that opens a file, says whether it could, and holds it until its input ends. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws IOException {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            try (FileJournalStore store = FileJournalStore.open(Path.of(arguments[0]), "县发改局 李四")) {
                out.println("open " + store.head().number());
                while (System.in.read() >= 0) {}
            } catch (JournalLockedException locked) {
                out.println("held by " + locked.holder().orElse("nobody known"));
            }
        }
    }

    @TempDir
    private Path folder;

    private static String firstLine(Process process) throws IOException {
        return new BufferedReader(process.inputReader(StandardCharsets.UTF_8)).readLine();
    }

    @Test
    void a_second_writer_in_the_same_process_is_told_who_holds_the_file() throws IOException {
        JournalFile file = JournalFile.of(folder, 1);
        try (FileJournalStore store = file.open()) {
            assertThatExceptionOfType(JournalLockedException.class)
                    .isThrownBy(() -> FileJournalStore.open(file.path(), "县发改局"))
                    .withMessage("The journal '%s' is open for writing by '县优化办 台账机'"
                            .formatted(file.path().toRealPath()))
                    .satisfies(locked -> assertThat(locked.holder()).contains("县优化办 台账机"));
            store.append(Entries.entry(2));
        }
        file.open().close();
    }

    @Test
    void a_writer_in_another_process_is_named_and_readers_do_not_wait_for_it() throws Exception {
        JournalFile file = JournalFile.of(folder, 2);
        Process other = ChildJvm.start(Holder.class, file.path().toString());
        try {
            assertThat(firstLine(other)).isEqualTo("open 2");
            assertThatExceptionOfType(JournalLockedException.class)
                    .isThrownBy(file::open)
                    .satisfies(locked -> assertThat(locked.holder()).contains("县发改局 李四"));
            assertThat(StoredJournals.read(file.path()).orElseThrow().entries()).isEqualTo(Entries.entries(1, 2));
            other.getOutputStream().close();
            assertThat(other.waitFor()).isZero();
            file.open().close();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void a_writer_that_was_killed_holds_nothing() throws Exception {
        JournalFile file = JournalFile.of(folder, 2);
        Process other = ChildJvm.start(Holder.class, file.path().toString());
        assertThat(firstLine(other)).isEqualTo("open 2");
        other.destroyForcibly().waitFor();
        file.open().close();
    }

    /** Some systems drop a lock when the process that has it closes the file once more. */
    @Test
    void neither_a_reader_nor_a_refused_writer_in_the_same_process_lets_another_process_in() throws Exception {
        JournalFile file = JournalFile.of(folder, 2);
        try (FileJournalStore store = file.open()) {
            assertThatExceptionOfType(JournalLockedException.class).isThrownBy(file::open);
            store.read().orElseThrow();
            StoredJournals.verify(file.path()).orElseThrow();
            Process other = ChildJvm.start(Holder.class, file.path().toString());
            try {
                assertThat(firstLine(other)).isEqualTo("held by 县优化办 台账机");
                assertThat(other.waitFor()).isZero();
            } finally {
                other.destroyForcibly();
            }
        }
    }

    @Test
    void another_name_for_the_same_file_does_not_help() throws IOException {
        JournalFile file = JournalFile.of(folder, 1);
        Path link = Files.createSymbolicLink(folder.resolve("别名.jsonl"), file.path());
        try (FileJournalStore store = file.open()) {
            assertThatExceptionOfType(JournalLockedException.class)
                    .isThrownBy(() -> FileJournalStore.open(link, "县发改局"));
            assertThat(store.head().number()).isEqualTo(1);
        }
    }

    @Test
    void a_holder_is_one_line() {
        Path file = folder.resolve("日志.jsonl");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileJournalStore.open(file, " "))
                .withMessage("Holder of a journal must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileJournalStore.open(file, "县发改局\n李四"))
                .withMessage("Holder of a journal must be one line, but was '县发改局\n李四'");
        assertThat(file).doesNotExist();
    }
}
