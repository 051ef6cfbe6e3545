package io.github.liuding.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Reads the same workbook with Liuding and with POI's handler for events. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 7)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class ReaderBenchmark {
    /** How many rows. */
    @Param("100000")
    public int count;

    /** Whose file is read: texts in the cells by {@code liuding} and {@code sxssf}, shared by {@code shared}. */
    @Param({"sxssf", "shared"})
    public String file;

    private Path workbook = Path.of("");

    /** Writes the workbook, which is not measured. */
    @Setup
    public void write() throws IOException {
        workbook = Files.createTempFile("ledger", ".xlsx");
        ReadOnce.write(file, count, workbook);
    }

    /** Removes the workbook. */
    @TearDown
    public void delete() throws IOException {
        Files.delete(workbook);
    }

    /** Typed cells by Liuding. */
    @Benchmark
    public long liuding() throws IOException {
        return ReadLedgers.liuding(workbook);
    }

    /** Formatted texts by POI. */
    @Benchmark
    public long poi() throws IOException {
        return ReadLedgers.poi(workbook);
    }
}
