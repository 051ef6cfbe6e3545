package io.github.liuding.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes one ledger and ends, to be measured as a whole process: {@code WriteOnce WRITER ROWS FILE}. */
public final class WriteOnce {
    private WriteOnce() {}

    /** Runs one of {@code liuding}, {@code sxssf}, {@code xssf}, {@code fastexcel}. */
    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[1]);
        Iterable<LedgerRow> rows = Workload.rows(count);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[2])), 1 << 16)) {
            switch (args[0]) {
                case "liuding" -> LiudingLedger.write(rows, 4, out);
                case "sxssf" -> PoiLedger.writeStreaming(rows, count, out);
                case "xssf" -> PoiLedger.writeInMemory(rows, count, out);
                case "fastexcel" -> FastexcelLedger.write(rows, count, 4, out);
                default ->
                    throw new IllegalArgumentException(
                            "Writer must be one of liuding, sxssf, xssf, fastexcel, but was '%s'".formatted(args[0]));
            }
        }
    }
}
