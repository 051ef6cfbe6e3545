package io.github.liuding.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.accountability.Proposals;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.action.AccountabilityTaken;
import io.github.liuding.core.journal.action.ErrorTolerated;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.task.TaskId;
import io.github.liuding.reporting.table.TableText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ProposalLedgerTest {
    private static final UnitId OFFICE = new UnitId("county-office");
    private static final UnitId REFORM = new UnitId("fagai-ju");

    private static Standing standing() {
        return Standing.of(
                QingheCampaign.campaign(),
                QingheCampaign.journal().appendAll(List.of(reminded(), tolerated())),
                QingheCampaign.AS_OF);
    }

    private static AccountabilityTaken reminded() {
        return AccountabilityTaken.builder()
                .id(new EntryId("E-20"))
                .on(LocalDate.of(2026, 3, 12))
                .recordedOn(LocalDate.of(2026, 3, 12))
                .by(OFFICE)
                .addUnit(REFORM)
                .means("提醒")
                .grounds("诉求台账逾期")
                .build();
    }

    private static ErrorTolerated tolerated() {
        return ErrorTolerated.builder()
                .id(new EntryId("E-21"))
                .on(LocalDate.of(2026, 3, 25))
                .recordedOn(LocalDate.of(2026, 3, 25))
                .by(OFFICE)
                .addUnit(REFORM)
                .addConditions("程序合规", "未谋私利")
                .decidedBy("县委常委会")
                .task(new TaskId("QH-03"))
                .build();
    }

    @Test
    void the_table_is_as_it_was_read_and_found_right() throws IOException {
        try (InputStream golden = ProposalLedgerTest.class.getResourceAsStream("/golden/proposals.txt")) {
            assertThat(TableText.of(ProposalLedger.of(Proposals.of(standing()))))
                    .isEqualTo(new String(
                            Objects.requireNonNull(golden, "proposals").readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void it_says_on_every_page_that_it_concludes_nothing_and_goes_out_in_nobodys_name() {
        var table = ProposalLedger.of(Proposals.of(standing()));
        assertThat(table.marking()).contains("示例数据　供研究，不作为结论");
        assertThat(table.issuer()).isEmpty();
        assertThat(table.title()).contains("青禾县优化营商环境工作责任追究建议");
    }

    @Test
    void a_marking_that_leaves_no_room_stands_alone() {
        String long100 = "示".repeat(Campaign.LONGEST_MARKING);
        Standing standing = Standing.of(
                QingheCampaign.campaign().toBuilder().marking(long100).build(),
                QingheCampaign.journal(),
                QingheCampaign.AS_OF);
        assertThat(ProposalLedger.of(Proposals.of(standing)).marking()).contains(long100);
    }

    @Test
    void it_is_no_sheet_of_the_workbook() {
        assertThat(CampaignLedger.of(standing()))
                .noneMatch(table -> table.name().equals("责任追究建议"));
    }
}
