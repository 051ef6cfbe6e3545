package io.github.liuding.examples.cli;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.result.WithFindings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a campaign file; the findings are the result. */
@Command(
        name = "check",
        description = "Checks a campaign file and the campaign in it; exit status 1 if there are errors.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The campaign file, YAML or JSON.")
    Path campaignFile = Path.of("");

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Also what is missing on that day, such as liaison officers.")
    @Nullable
    LocalDate asOf;

    @Option(names = "--json", description = "The findings as JSON.")
    boolean json;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        WithFindings<Campaign> checked = CampaignFiles.check(campaignFile, Optional.ofNullable(asOf));
        console.result(checked.findings(), json);
        if (checked.value().isEmpty()) {
            console.err().println("文件还读不成方案，改正以上错误后再查内容是否相符");
            console.err().flush();
        }
        return checked.hasErrors() ? ExitCode.SOFTWARE : ExitCode.OK;
    }
}
