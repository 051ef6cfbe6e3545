package io.github.liuding.examples.cli;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.regime.AssessmentScheme;
import io.github.liuding.core.result.WithFindings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which period a command assesses, by which journal. */
final class AssessmentOptions {
    @Mixin
    JournalOptions journalOptions = new JournalOptions();

    @Option(
            names = "--period",
            required = true,
            paramLabel = "PERIOD",
            converter = PeriodConverter.class,
            description = "The month, quarter or year assessed: 2022-05, 2022-Q2 or 2022.")
    Period period = new Period(PeriodKind.MONTH, YearMonth.from(LocalDate.EPOCH));

    @Option(names = "--json", description = "All of it as JSON.")
    boolean json;

    private boolean damaged;

    /** The assessment of the period, and that of the one before it. */
    record Both(Assessment now, Assessment before) {}

    Both assess(Console console, Path campaignFile) throws IOException {
        Campaign campaign = console.take(CampaignFiles.read(campaignFile));
        if (campaign.regime().assessment().flatMap(AssessmentScheme::scoring).isEmpty()) {
            throw new IOException("“%s”没有写明考核计分办法：请在文件的 assessment 下写 scoring".formatted(campaign.title()));
        }
        WithFindings<Journal> read = journalOptions.read();
        damaged = read.hasErrors();
        Journal journal = console.takeWhatIsGood(read);
        return new Both(Assessment.of(campaign, journal, period), Assessment.of(campaign, journal, period.previous()));
    }

    /** Whether the journal has lines that could not be read. */
    boolean isDamaged() {
        return damaged;
    }
}
