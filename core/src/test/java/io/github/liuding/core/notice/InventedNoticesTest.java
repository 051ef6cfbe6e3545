package io.github.liuding.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.result.WithFindings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Notices in as many styles, invented with their facts before the reader was run on them. */
class InventedNoticesTest {
    static List<String> notices() {
        return List.of(
                "01-provincial-division",
                "02-own-lines",
                "03-division-of-departments",
                "04-tab-table",
                "05-leading-group",
                "06-command-centre",
                "07-first-unit-leads",
                "08-articles",
                "09-wrapped-lines",
                "10-no-tails",
                "11-bars",
                "12-joint-conference",
                "13-measures-below",
                "14-mixed-brackets",
                "15-decimals",
                "16-roster-in-one-line",
                "17-members-and-duties",
                "18-two-row-head",
                "19-tasks-by-name",
                "20-prose-duties",
                "21-task-forces",
                "22-no-roster-lines",
                "23-spaced-columns",
                "24-heading-tails",
                "25-wide-space-table",
                "26-list-of-lists",
                "27-names-below-roles",
                "28-posts-in-brackets",
                "29-posts-only",
                "30-matrix-and-roster-table",
                "31-odd-tails",
                "32-groups-of-an-activity",
                "33-adjusted-group",
                "34-table-of-task-forces",
                "35-division-with-times",
                "36-annexed-roster-commas",
                "37-rectification-records",
                "38-township-plan",
                "39-posts-of-a-province",
                "40-groups-in-one-paragraph",
                "41-cells-down",
                "42-labels-as-sentences",
                "43-tab-roster",
                "44-bullets-and-wrapped-roster",
                "45-page-with-marks",
                "46-inspection-groups",
                "47-minutes-of-a-meeting",
                "48-plan-with-steps",
                "49-three-years",
                "50-flood-command",
                "51-chains-and-leaders",
                "52-office-of-a-bureau",
                "53-list-with-measures",
                "54-party-roster",
                "55-provincial-measures",
                "56-lines-broken-anywhere",
                "57-table-with-persons",
                "58-tails-of-many-kinds",
                "59-company-group",
                "60-paper-of-2008",
                "61-command-with-teams",
                "62-prose-setup",
                "63-health-committee",
                "64-groups-as-list",
                "65-roster-with-units-first",
                "66-table-two-annexes",
                "67-notice-with-contacts",
                "68-common-plan",
                "69-common-group",
                "70-common-list",
                "71-common-table",
                "72-several-bodies",
                "73-office-roster",
                "74-bureau-division",
                "75-appeal-with-groups",
                "76-mixed-office-plan",
                "77-city-task-forces");
    }

    private static CampaignDraft read(String notice) {
        return NoticeReader.read(notice + ".txt", Facts.text("invented/" + notice + ".txt"));
    }

    @Test
    void what_the_notices_say_is_found_and_nothing_else() {
        Score score = new Score();
        notices().forEach(notice -> score.add(notice, Facts.table("invented/" + notice + ".facts"), read(notice)));

        System.out.println(score);
        assertThat(score.faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("notices")
    void every_character_of_a_task_is_accounted_for(String notice) {
        Accounts.check(Facts.text("invented/" + notice + ".txt"), read(notice));
    }

    @ParameterizedTest
    @MethodSource("notices")
    void the_draft_is_a_campaign_file(String notice) {
        CampaignDraft draft = read(notice);

        WithFindings<Campaign> read = CampaignFiles.parse(notice + ".yaml", draft.toYaml());

        assertThat(read.value()).as("findings %s", read.findings()).isPresent();
        assertThat(read.value().orElseThrow().tasks()).hasSameSizeAs(draft.tasks());
        assertThat(read.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::toString)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("notices")
    void the_same_text_gives_the_same_draft(String notice) {
        assertThat(read(notice)).isEqualTo(read(notice));
        assertThat(read(notice).toYaml()).isEqualTo(read(notice).toYaml());
    }
}
