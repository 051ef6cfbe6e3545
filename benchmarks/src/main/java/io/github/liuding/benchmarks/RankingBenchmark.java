package io.github.liuding.benchmarks;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.assessment.Ranking;
import io.github.liuding.core.scoring.ScoringScheme;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Scoring and ranking the units of a year. */
@State(Scope.Benchmark)
@Fork(value = 1, jvmArgs = "-Xmx6g")
public class RankingBenchmark {
    /** How many units there are. */
    @Param("3000")
    public int units;

    /** How many criteria the scheme has. */
    @Param("40")
    public int criteria;

    private List<Assessment> months;
    private ScoringScheme changed;

    /** Gathers the figures. */
    @Setup
    public void gather() {
        months = YearOfScores.months(units, criteria);
        changed = YearOfScores.changed(months.get(0).scheme());
    }

    /** Twelve months scored and ranked by a changed scheme, from figures gathered before. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public List<Ranking> scoreAndRank() {
        return months.stream()
                .map(month -> month.with(changed).ranking(YearOfScores.GROUP))
                .toList();
    }

    /** The same with the figures gathered anew from the standings, months side by side as a history has them. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public List<Ranking> gatherScoreAndRank() {
        return months.parallelStream()
                .map(month ->
                        Assessment.of(changed, month.standing(), month.period()).ranking(YearOfScores.GROUP))
                .toList();
    }
}
