package io.github.liuding.examples.cli;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.json.CampaignFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a campaign as it was read. */
@Command(
        name = "show",
        description = "Shows the whole campaign, resolved.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ShowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CAMPAIGN", description = "The campaign file, YAML or JSON.")
    Path campaignFile = Path.of("");

    @Option(names = "--json", description = "The whole campaign as JSON.")
    boolean json;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        Campaign campaign = console.take(CampaignFiles.read(campaignFile));
        if (json) {
            console.json(campaign);
        } else {
            console.out().print(CampaignText.of(campaign));
        }
        console.out().flush();
        return 0;
    }
}
