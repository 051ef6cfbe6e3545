package io.github.liuding.benchmarks;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.result.WithFindings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Loading and checking a campaign file in a warm JVM. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LoadBenchmark {
    /** From the root of the project. */
    @Param("examples/src/main/resources/campaigns/pinglu.yaml")
    public String file = "";

    /** Reads the file. */
    @Benchmark
    public WithFindings<Campaign> read() throws IOException {
        return CampaignFiles.read(Path.of(file));
    }

    /** Reads the file and checks the campaign. */
    @Benchmark
    public WithFindings<Campaign> check() throws IOException {
        return CampaignFiles.check(Path.of(file), Optional.empty());
    }
}
