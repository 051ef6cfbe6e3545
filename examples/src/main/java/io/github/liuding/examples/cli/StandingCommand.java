package io.github.liuding.examples.cli;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.standing.Standing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how everything stands on a day. */
@Command(
        name = "standing",
        description = "Shows how tasks, cases, appeals and inspections stand on a day (工作状态).",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class StandingCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CAMPAIGN", description = "The campaign file, YAML or JSON.")
    Path campaignFile = Path.of("");

    @Mixin
    JournalOptions journalOptions = new JournalOptions();

    @Mixin
    CalendarOptions calendarOptions = new CalendarOptions();

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day shown, such as 2021-03-25.")
    LocalDate asOf = LocalDate.EPOCH;

    @Option(names = "--json", description = "All of it as JSON.")
    boolean json;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        Campaign campaign = console.take(CampaignFiles.read(campaignFile));
        WithFindings<Journal> read = journalOptions.read();
        Journal journal = console.takeWhatIsGood(read);
        Standing standing = Standing.of(campaign, journal, asOf, calendarOptions.read(console));
        Optional<LocalDate> knownBy = Optional.ofNullable(journalOptions.knownBy);
        if (json) {
            console.json(StandingJson.of(standing, knownBy));
        } else {
            console.out().print(StandingText.of(standing, knownBy));
        }
        console.out().flush();
        console.tell(standing.findings());
        return read.hasErrors() || WithFindings.none(standing.findings()).hasErrors() ? ExitCode.SOFTWARE : ExitCode.OK;
    }
}
