package io.github.liuding.examples;

import io.github.liuding.core.accountability.Proposals;
import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.assessment.AssessmentHistory;
import io.github.liuding.core.assessment.ScoreSheet;
import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.store.StoredJournals;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** The code of the page on assessment: who stands where (排名), and why (得分说明). */
public final class RankAndExplain {
    private RankAndExplain() {}

    /** Reads the campaign file named first and the journal named second. */
    public static void main(String[] args) throws IOException {
        // README begins
        Campaign campaign = CampaignFiles.read(Path.of(args[0])).orElseThrow();
        Journal journal = StoredJournals.read(Path.of(args[1])).orElseThrow();

        Assessment june = Assessment.of(campaign, journal, Period.parse("2022-06"));
        june.ranking("乡镇和开发区")
                .placings()
                .forEach(one ->
                        System.out.println(one.place() + " " + one.contender().name() + " " + one.total()));

        ScoreSheet sheet = june.sheet("县市场监管局").orElseThrow();
        sheet.lines().forEach(line -> System.out.println(line.name() + "：" + line.formula() + " " + line.entries()));
        // README ends
    }

    /** What follows from period after period by a day. */
    public static Proposals proposals(Campaign campaign, Journal journal, LocalDate asOf) {
        // README begins
        Standing standing = Standing.of(campaign, journal, asOf);
        AssessmentHistory history = AssessmentHistory.of(campaign, journal, asOf);
        return Proposals.of(standing, history);
        // README ends
    }
}
