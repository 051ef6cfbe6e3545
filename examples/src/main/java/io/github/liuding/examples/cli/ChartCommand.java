package io.github.liuding.examples.cli;

import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.reporting.chart.OrganizationChart;
import io.github.liuding.reporting.chart.SvgWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws the organization chart of a campaign. */
@Command(
        name = "chart",
        description = "Draws the organization chart (组织机构图) for one page A3.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ChartCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The campaign file, YAML or JSON.")
    Path campaignFile = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "SVG", description = "The SVG file to write.")
    Path out = Path.of("");

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        SvgWriter.write(OrganizationChart.of(console.take(CampaignFiles.read(campaignFile))), out);
        console.out().println(out);
        return ExitCode.OK;
    }
}
