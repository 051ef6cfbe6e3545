package io.github.liuding.examples.cli;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.assessment.AssessmentHistory;
import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.regime.AssessmentScheme;
import io.github.liuding.core.result.FindingsException;
import io.github.liuding.core.result.WithFindings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
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

    /**
     * The assessments that a command asks for.
     *
     * @param now that of the period
     * @param earlier those of the periods before it, the last first; none where the campaign had not begun by then
     */
    record Assessed(Assessment now, List<Assessment> earlier) {
        /** That of the period before, to be compared with whatever is wrong with it. */
        Optional<Assessment> before() {
            return earlier.stream().findFirst().map(Assessment::provisional);
        }

        /** What is wrong with the period before, told in one sentence: its own ranking tells the rest. */
        Optional<String> trouble() {
            return before().filter(Assessment::hasErrors)
                    .map(one -> "注意 %s的数据有错误，与该期的比较仅供参考：请另查该期"
                            .formatted(one.period().words()));
        }
    }

    Assessed assess(Console console, Path campaignFile) throws IOException {
        Campaign campaign = console.take(CampaignFiles.read(campaignFile));
        if (campaign.regime().assessment().flatMap(AssessmentScheme::scoring).isEmpty()) {
            throw new IOException("“%s”没有写明考核计分办法：请在文件的 assessment 下写 scoring".formatted(campaign.title()));
        }
        WithFindings<Journal> read = journalOptions.read();
        Journal journal = read.value().orElseThrow(() -> new FindingsException(read.findings()));
        if (!campaign.hasBegunBy(period.to())) {
            throw new IOException("%s在方案印发（%s）之前，不能考核"
                    .formatted(period.words(), campaign.paperDay().orElseThrow()));
        }
        Assessment now = Assessment.of(campaign, journal, period).withReading(read.findings());
        List<Assessment> earlier = AssessmentHistory.before(now.scheme(), campaign, journal, period).stream()
                .map(one -> one.withReading(read.findings()))
                .toList();
        return new Assessed(now, earlier);
    }
}
