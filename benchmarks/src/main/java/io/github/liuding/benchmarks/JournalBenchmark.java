package io.github.liuding.benchmarks;

import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.store.FileJournalStore;
import io.github.liuding.core.store.StoredJournals;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Appending to a journal file and reading it, in the folder for temporary files. */
public class JournalBenchmark {
    private static final int BATCH = 10_000;

    /** A file that grows. */
    @State(Scope.Thread)
    public static class Growing {
        private Path folder = Path.of("");
        private FileJournalStore store;
        private FileChannel bare;
        private int number;

        /** Makes the files. */
        @Setup(Level.Iteration)
        public void open() throws IOException {
            folder = Files.createTempDirectory("journal");
            store = FileJournalStore.open(folder.resolve("journal.jsonl"), "青禾县优化办");
            bare = FileChannel.open(
                    folder.resolve("bare"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }

        /** Removes the files. */
        @TearDown(Level.Iteration)
        public void close() throws IOException {
            store.close();
            bare.close();
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    /** What is added by a call, made before the clock starts. */
    @State(Scope.Thread)
    public static class Batch {
        private List<JournalEntry> entries = List.of();
        private int next;

        /** Makes the next one. */
        @Setup(Level.Invocation)
        public void make() {
            entries = BigJournal.entries(next, BATCH);
            next += BATCH;
        }
    }

    /** A file that is there. */
    @State(Scope.Benchmark)
    public static class Written {
        /** How many entries it has. */
        @Param("1000000")
        public int entries;

        private Path file = Path.of("");

        /** Writes it. */
        @Setup
        public void write() throws IOException {
            file = Files.createTempFile("journal", ".jsonl");
            try (FileJournalStore store = FileJournalStore.open(file, "青禾县优化办")) {
                for (int first = 0; first < entries; first += BATCH) {
                    store.appendAll(BigJournal.entries(first, Math.min(BATCH, entries - first)));
                }
            }
        }

        /** Removes it. */
        @TearDown
        public void remove() throws IOException {
            Files.delete(file);
            Files.delete(file.resolveSibling(file.getFileName() + ".lock"));
        }
    }

    /** Adds an entry, which is on the disk when that returns. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    public void appendOne(Growing growing) throws IOException {
        growing.store.append(BigJournal.entry(growing.number++));
    }

    /** What the disk itself takes: 500 bytes added and forced. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    public void bareForce(Growing growing) throws IOException {
        growing.bare.write(ByteBuffer.allocate(500), growing.bare.size());
        growing.bare.force(false);
    }

    /** Adds entries by the ten thousand; counted by entries. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OperationsPerInvocation(BATCH)
    public void appendBatch(Growing growing, Batch batch) throws IOException {
        growing.store.appendAll(batch.entries);
    }

    /** Reads the file, every line verified. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public WithFindings<Journal> read(Written written) throws IOException {
        return StoredJournals.read(written.file);
    }
}
