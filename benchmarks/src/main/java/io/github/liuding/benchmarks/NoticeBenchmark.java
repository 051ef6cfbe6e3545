package io.github.liuding.benchmarks;

import io.github.liuding.core.notice.CampaignDraft;
import io.github.liuding.core.notice.NoticeReader;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading an invented notice of so many tasks in a warm JVM; {@link NoticeOnce} tells how many bytes that is. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class NoticeBenchmark {
    /** How many tasks the notice has. */
    @Param({"1000", "4000", "16000"})
    public int tasks;

    private String text = "";

    /** Writes the notice. */
    @Setup
    public void write() {
        text = NoticeOnce.notice(tasks);
    }

    /** Reads it. */
    @Benchmark
    public CampaignDraft read() {
        return NoticeReader.read(text);
    }
}
