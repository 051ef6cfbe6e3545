package io.github.liuding.benchmarks;

import io.github.liuding.reporting.paper.OfficialDocument;
import io.github.liuding.reporting.word.WordWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
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

/** Writes the same circular as a Word document with Liuding, with XWPF by hand and with poi-tl. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgs = "-Xmx1g")
public class PaperBenchmark {
    /** How many rows the table has. */
    @Param("50")
    public int count;

    private List<PaperWorkload.Row> rows = List.of();
    private OfficialDocument paper = PaperWorkload.paper(0);
    private Optional<PoiTlPaper> template = Optional.empty();
    private final WordWriter writer = WordWriter.standard();

    /** Makes the rows, which is not measured. */
    @Setup
    public void make() throws IOException {
        rows = PaperWorkload.rows(count);
        paper = PaperWorkload.paper(count);
        template = Optional.of(new PoiTlPaper(PoiTlPaper.template()));
    }

    /** Liuding. */
    @Benchmark
    public void liuding() throws IOException {
        writer.write(paper, OutputStream.nullOutputStream());
    }

    /** XWPF by hand. */
    @Benchmark
    public void xwpf() throws IOException {
        PoiPaper.write(rows, OutputStream.nullOutputStream());
    }

    /** poi-tl. */
    @Benchmark
    public void poiTl() throws IOException {
        template.orElseThrow().write(rows, OutputStream.nullOutputStream());
    }
}
