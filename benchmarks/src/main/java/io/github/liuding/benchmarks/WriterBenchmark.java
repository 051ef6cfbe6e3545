package io.github.liuding.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
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
import org.openjdk.jmh.annotations.Warmup;

/** Writes the same rows with Liuding, with POI by hand and with fastexcel; one workbook, or small ones after each other. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(value = 2, jvmArgs = "-Xmx2g")
public class WriterBenchmark {
    /** How many rows. */
    @Param("100000")
    public int count;

    private List<LedgerRow> rows = List.of();

    /** Makes the rows, which is not measured. */
    @Setup
    public void makeRows() {
        rows = Workload.rowsInMemory(count);
    }

    /** Liuding at its own level of compression. */
    @Benchmark
    public void liuding() throws IOException {
        LiudingLedger.write(rows, 4, OutputStream.nullOutputStream());
    }

    /** SXSSF by hand. */
    @Benchmark
    public void sxssf() throws IOException {
        PoiLedger.writeStreaming(rows, count, OutputStream.nullOutputStream());
    }

    /** POI in memory. */
    @Benchmark
    public void xssf() throws IOException {
        PoiLedger.writeInMemory(rows, count, OutputStream.nullOutputStream());
    }

    /** Fastexcel at its own level of compression. */
    @Benchmark
    public void fastexcel() throws IOException {
        FastexcelLedger.write(rows, count, 4, OutputStream.nullOutputStream());
    }
}
