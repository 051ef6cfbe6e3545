package io.github.liuding.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.testing.ChildJvm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that writes is killed at random points, again and again, and what it acknowledged is there. */
class CrashTest {
    private static final int FILES = 4;

    /** Starting processes takes most of the time: 24 of them are killed, with {@code -Dsoak=true} two hundred. */
    private static final int KILLS_PER_FILE = Boolean.getBoolean("soak") ? 50 : 6;

    private static final int BATCH = 3;

    /** A process that writes until it is killed, in small pieces, and prints the ids that each call has stored. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) throws IOException {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
            try (FileJournalStore store = FileJournalStore.open(
                    Path.of(arguments[0]), "子进程", JournalDigest.sha256(), path -> inPieces(TailFile.open(path)))) {
                while (true) {
                    int next = (int) store.head().number() + 1;
                    int last = lastOfCall(next);
                    store.appendAll(Entries.entries(next, last));
                    out.println(next + " " + last);
                }
            }
        }

        /** Every fourth call or so stores several. */
        static int lastOfCall(int first) {
            return first % 4 == 0 ? first + BATCH - 1 : first;
        }

        private static TailFile inPieces(TailFile file) {
            return new TailFile() {
                @Override
                public long size() throws IOException {
                    return file.size();
                }

                @Override
                public void write(byte[] bytes, long at) throws IOException {
                    for (int from = 0; from < bytes.length; from += 40) {
                        file.write(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + 40)), at + from);
                        LockSupport.parkNanos(20_000);
                    }
                }

                @Override
                public void cut(long at) throws IOException {
                    file.cut(at);
                }

                @Override
                public void force() throws IOException {
                    file.force();
                }

                @Override
                public void close() throws IOException {
                    file.close();
                }
            };
        }
    }

    @TempDir
    private Path folder;

    @Test
    void a_writer_killed_again_and_again_loses_nothing_that_it_has_acknowledged() {
        List<Integer> torn = IntStream.range(0, FILES)
                .parallel()
                .mapToObj(file -> {
                    try {
                        return killAgainAndAgain(folder.resolve("日志%s.jsonl".formatted(file)), new Random(file));
                    } catch (IOException | InterruptedException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
        // Else the test would not have met what it is about.
        assertThat(torn.stream().mapToInt(Integer::intValue).sum()).isPositive();
    }

    /** Gives how many torn ends the killed writers left. */
    private static int killAgainAndAgain(Path file, Random random) throws IOException, InterruptedException {
        int acknowledged = 0;
        Set<Long> torn = new HashSet<>();
        for (int kill = 0; kill < KILLS_PER_FILE; kill++) {
            acknowledged = Math.max(acknowledged, killOnce(file, random));
            if (!Files.exists(file)) {
                assertThat(acknowledged).isZero();
                continue;
            }
            WithFindings<Journal> read = StoredJournals.read(file);
            assertThat(read.findings()).extracting(Finding::code).isSubsetOf(StoreFindings.TORN_TAIL);
            List<JournalEntry> there = read.value().orElseThrow().entries();
            assertThat(there.size()).isGreaterThanOrEqualTo(acknowledged);
            assertThat(there).isEqualTo(Entries.entries(1, there.size()));
            assertThat(isEndOfCall(there.size())).isTrue();
            if (!read.findings().isEmpty()) {
                torn.add(Files.size(file));
            }
        }
        try (FileJournalStore store = FileJournalStore.open(file, JournalFile.HOLDER)) {
            store.append(Entries.entry((int) store.head().number() + 1));
        }
        assertThat(StoredJournals.verify(file).findings()).isEmpty();
        assertThat(setAside(file)).isGreaterThanOrEqualTo(torn.size());
        return torn.size();
    }

    private static long setAside(Path file) throws IOException {
        String torn = file.getFileName() + ".torn-";
        try (Stream<Path> files = Files.list(file.toAbsolutePath().getParent())) {
            return files.filter(path -> path.getFileName().toString().startsWith(torn))
                    .count();
        }
    }

    /** Whether calls as the writer makes them can have stored so many entries. */
    private static boolean isEndOfCall(int entries) {
        int stored = 0;
        while (stored < entries) {
            stored = Writer.lastOfCall(stored + 1);
        }
        return stored == entries;
    }

    private static int killOnce(Path file, Random random) throws IOException, InterruptedException {
        Process writer = ChildJvm.start(Writer.class, file.toString());
        int acknowledged = 0;
        try (BufferedReader printed = writer.inputReader(StandardCharsets.US_ASCII)) {
            int calls = random.nextInt(12);
            for (int call = 0; call < calls; call++) {
                acknowledged = last(printed.readLine());
            }
            LockSupport.parkNanos(random.nextInt(2_000_000));
            // Through the handle, because the process itself would close what is still to be read.
            writer.toHandle().destroyForcibly();
            for (String line = printed.readLine(); line != null; line = printed.readLine()) {
                acknowledged = last(line);
            }
        }
        return acknowledged;
    }

    private static int last(@Nullable String printed) {
        return Integer.parseInt(Objects.requireNonNull(printed).substring(printed.indexOf(' ') + 1));
    }
}
