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

/** Writes small workbooks one after the other, as a server does that is asked for them, with Liuding and its peers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class SmallWriterBenchmark {
    /** How many rows. */
    @Param({"30", "1000"})
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
