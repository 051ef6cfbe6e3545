package io.github.liuding.benchmarks;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.testkit.sample.GeneratedCounty;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Folding a year of reports into a standing, and going one day on. */
@State(Scope.Benchmark)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class FoldBenchmark {
    /** How many tasks there are; each has 24 reports. */
    @Param("100000")
    public int tasks;

    /** How many reports the next day has. */
    @Param({"1000", "10000"})
    public int more;

    private Campaign campaign;
    private Journal journal;
    private LocalDate last;
    private Standing standing;
    private List<JournalEntry> nextDay;

    /** Makes the journal. */
    @Setup
    public void report() {
        GeneratedCounty county = FoldOnce.county(tasks);
        campaign = county.campaign();
        journal = county.reports();
        last = county.lastDay();
        standing = Standing.of(campaign, journal, last);
        nextDay = nextDay(journal.entries().subList(tasks * (FoldOnce.REPORTS - 1), tasks * FoldOnce.REPORTS));
    }

    /** Some tasks, evenly spread, have reports of the next day like their last ones. */
    private List<JournalEntry> nextDay(List<JournalEntry> lastReports) {
        LocalDate day = last.plusDays(1);
        return IntStream.range(0, more)
                .mapToObj(i -> ((ProgressReported) lastReports.get(i * (tasks / more)))
                        .toBuilder()
                                .id(new EntryId("NEXT-" + i))
                                .on(day)
                                .recordedOn(day)
                                .build())
                .map(JournalEntry.class::cast)
                .toList();
    }

    /** Folds the whole year. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Standing fold() {
        return Standing.of(campaign, journal, last);
    }

    /** Goes one day on. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public Standing advance() {
        return standing.advance(nextDay, last.plusDays(1));
    }
}
