package io.github.liuding.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes or reads one ledger and ends, to be measured as a whole process: {@code ReadOnce write WRITER FILE ROWS}, or
 * {@code ReadOnce READER FILE [TIMES]}.
 */
public final class ReadOnce {
    private ReadOnce() {}

    /** Writes by {@code liuding}, {@code sxssf} or {@code shared}; reads by {@code liuding} or {@code poi}. */
    public static void main(String[] args) throws IOException {
        if (args[0].equals("write")) {
            write(args[1], Integer.parseInt(args[3]), Path.of(args[2]));
            return;
        }
        int times = args.length > 2 ? Integer.parseInt(args[2]) : 1;
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            long sum = args[0].equals("poi") ? ReadLedgers.poi(Path.of(args[1])) : ReadLedgers.liuding(Path.of(args[1]));
            System.out.printf("%s %,d ms, sum %d%n", args[0], (System.nanoTime() - start) / 1_000_000, sum);
        }
    }

    static void write(String writer, int count, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            switch (writer) {
                case "liuding" -> LiudingLedger.write(Workload.rows(count), 4, out);
                case "sxssf" -> PoiLedger.writeStreaming(Workload.rows(count), count, out);
                case "shared" -> PoiLedger.writeShared(Workload.rows(count), count, out);
                default ->
                    throw new IllegalArgumentException(
                            "Writer must be one of liuding, sxssf, shared, but was '%s'".formatted(writer));
            }
        }
    }
}
