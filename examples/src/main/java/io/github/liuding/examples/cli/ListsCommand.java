package io.github.liuding.examples.cli;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.result.WithFindings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the workbook of a campaign's four lists. */
@Command(
        name = "lists",
        description = "Writes the four lists (四清单) of a campaign as an Excel workbook.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ListsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CAMPAIGN", description = "The campaign file, YAML or JSON.")
    Path campaignFile = Path.of("");

    @Mixin
    JournalOptions journalOptions = new JournalOptions();

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day shown, such as 2021-03-25.")
    LocalDate asOf = LocalDate.EPOCH;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write into.")
    Path out = Path.of("");

    @Option(
            names = "--by-unit",
            description = "Writes a workbook of each unit (一单位一簿), all in one zip, and not one of all.")
    boolean byUnit;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        Campaign campaign = console.take(CampaignFiles.read(campaignFile));
        WithFindings<Journal> read = journalOptions.read();
        // A bad line of a journal costs that line; a bad campaign would put everything in the wrong place.
        Journal journal = console.takeWhatIsGood(read);
        ListsWorkbook written = byUnit
                ? ListsWorkbook.writeByUnit(campaign, journal, asOf, out)
                : ListsWorkbook.write(campaign, journal, asOf, out);
        console.tell(written.findings());
        console.out().println(written.file());
        return read.hasErrors() || written.hasErrors() ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }
}
