package io.github.liuding.benchmarks;

import io.github.liuding.core.json.JournalFiles;
import io.github.liuding.core.store.FileJournalStore;
import io.github.liuding.core.store.StoredJournals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One thing done with a journal file in a process of its own: {@code write FILE COUNT} fills it with batches of 10,000
 * entries, {@code read FILE [TIMES]} reads it, {@code verify FILE} verifies it, {@code open FILE} opens it for writing.
 * {@code plain FILE TO} writes its entries without a chain. Each prints how long that took.
 */
public final class JournalOnce {
    private static final int BATCH = 10_000;

    private JournalOnce() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[1]);
        int times = args[0].equals("read") && args.length > 2 ? Integer.parseInt(args[2]) : 1;
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            Object result =
                    switch (args[0]) {
                        case "write" -> write(file, Integer.parseInt(args[2]));
                        case "read" ->
                            StoredJournals.read(file).orElseThrow().entries().size();
                        case "verify" -> StoredJournals.verify(file).orElseThrow();
                        case "open" -> open(file);
                        case "plain" ->
                            Files.writeString(
                                    Path.of(args[2]),
                                    JournalFiles.write(StoredJournals.read(file).orElseThrow()));
                        default -> throw new IllegalArgumentException(args[0]);
                    };
            System.out.println(args[0] + " " + result + ", " + (System.nanoTime() - start) / 1_000_000 + " ms");
        }
    }

    private static long write(Path file, int count) throws IOException {
        try (FileJournalStore store = FileJournalStore.open(file, "青禾县优化办")) {
            for (int first = 0; first < count; first += BATCH) {
                store.appendAll(BigJournal.entries(first, Math.min(BATCH, count - first)));
            }
            return store.head().entries();
        }
    }

    private static long open(Path file) throws IOException {
        try (FileJournalStore store = FileJournalStore.open(file, "青禾县优化办")) {
            return store.head().entries();
        }
    }
}
