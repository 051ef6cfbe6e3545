package io.github.liuding.examples;

import static io.github.liuding.testkit.LiudingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.json.JournalFiles;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.standing.Standing;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The campaign and the journal that the READMEs show are ones that can be read. */
class ReadmeTest {
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void the_campaign_and_its_journal_are_read_without_findings(String readme) throws IOException {
        WithFindings<Campaign> campaign = CampaignFiles.parse("campaign.yaml", Markdown.block(readme, "yaml"));
        WithFindings<Journal> journal = JournalFiles.parse("journal.jsonl", Markdown.block(readme, "json"));

        assertThat(campaign).hasNoFindings();
        assertThat(journal).hasNoFindings();
        assertThat(Standing.of(campaign.orElseThrow(), journal.orElseThrow(), LocalDate.of(2022, 6, 25)))
                .hasNoFindings();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void the_fault_is_told_as_shown(String readme) throws IOException {
        String faulty = Markdown.block(readme, "yaml").replace("lead: 县发改局", "lead: 县发改居");

        assertThat(CampaignFiles.parse("campaign.yaml", faulty).findings())
                .map(finding -> finding + "\n")
                .containsExactly(Markdown.after(readme, "yaml"));
    }
}
