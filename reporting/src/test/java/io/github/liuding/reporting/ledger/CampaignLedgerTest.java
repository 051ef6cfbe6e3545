package io.github.liuding.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.projection.FourLists;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.task.Aspect;
import io.github.liuding.core.task.Determination;
import io.github.liuding.core.task.DeterminationFormula;
import io.github.liuding.core.task.Schedule;
import io.github.liuding.core.task.Task;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.PrintProfile;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.table.TableText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampaignLedgerTest {
    private static String golden(String file) throws IOException {
        try (InputStream text = CampaignLedgerTest.class.getResourceAsStream("/golden/" + file)) {
            return new String(Objects.requireNonNull(text, file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> headings(ReportTable<?> table) {
        return table.columns().stream().map(Column::heading).toList();
    }

    private static ReportTable<?> table(Campaign campaign, String name) {
        return CampaignLedger.of(Standing.of(campaign, QingheCampaign.journal(), QingheCampaign.AS_OF)).stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "0, task-list.txt",
        "1, responsibility-list.txt",
        "2, measure-list.txt",
        "3, result-list.txt",
        "4, breakdown.txt",
        "5, unit-summary.txt",
        "6, wall-chart.txt"
    })
    void a_ledger_is_as_it_was_read_and_found_right(int index, String file) throws IOException {
        ReportTable<?> table = CampaignLedger.of(QingheCampaign.standing()).get(index);
        assertThat(TableText.of(table)).isEqualTo(golden(file));
    }

    @Test
    void the_lists_the_breakdown_the_sums_and_the_chart_come_in_their_order() {
        assertThat(CampaignLedger.of(QingheForces.standing()))
                .extracting(ReportTable::name)
                .containsExactly("任务清单", "责任清单", "措施清单", "结果清单", "责任分解表", "单位汇总表", "机构汇总表", "挂图作战表");
    }

    @Test
    void without_bodies_or_days_there_is_no_table_of_them() {
        Campaign campaign = QingheCampaign.campaign();
        Campaign dateless = campaign.toBuilder()
                .tasks(campaign.tasks().stream()
                        .map(task -> task.toBuilder().schedule(Schedule.open()).build())
                        .toList())
                .build();
        assertThat(CampaignLedger.of(Standing.of(dateless, Journal.empty(), QingheCampaign.AS_OF)))
                .extracting(ReportTable::name)
                .containsExactly("任务清单", "责任清单", "措施清单", "结果清单", "责任分解表", "单位汇总表");
    }

    @Test
    void all_lie_on_a3_but_the_breakdown_on_a4() {
        assertThat(CampaignLedger.of(QingheCampaign.standing()))
                .extracting(ReportTable::print)
                .containsExactly(
                        PrintProfile.A3_LANDSCAPE,
                        PrintProfile.A3_LANDSCAPE,
                        PrintProfile.A3_LANDSCAPE,
                        PrintProfile.A3_LANDSCAPE,
                        PrintProfile.A4_LANDSCAPE,
                        PrintProfile.A3_LANDSCAPE,
                        PrintProfile.A3_LANDSCAPE);
    }

    @Test
    void cooperating_units_have_a_column_where_there_are_any() {
        Campaign with = QingheCampaign.campaign();
        Campaign without = with.toBuilder()
                .tasks(with.tasks().stream()
                        .filter(task -> task.responsibility().cooperatingUnits().isEmpty())
                        .toList())
                .build();
        assertThat(headings(table(with, "责任清单")))
                .containsExactly("序号", "工作目标", "工作任务", "牵头单位", "责任单位", "配合单位", "责任领导", "责任人", "联络员", "六定待定事项");
        assertThat(headings(table(without, "责任清单")))
                .containsExactly("序号", "工作目标", "工作任务", "牵头单位", "责任单位", "责任领导", "责任人", "联络员", "六定待定事项");
    }

    @Test
    void what_is_to_be_determined_is_said_in_the_words_of_the_local_formula() {
        DeterminationFormula four = DeterminationFormula.builder()
                .name("四定")
                .determinations(List.of(
                        new Determination("定任务", Aspect.ASSIGNMENT),
                        new Determination("定领导", Aspect.LEADER),
                        new Determination("定时限", Aspect.DEADLINE),
                        new Determination("定奖惩", Aspect.LOCAL)))
                .build();
        Campaign campaign = QingheCampaign.campaign().toBuilder().formula(four).build();
        ReportTable<?> table = table(campaign, "责任清单");
        assertThat(headings(table)).last().isEqualTo("四定待定事项");
        assertThat(TableText.of(table).lines().filter(line -> line.contains("兑现惠企政策")))
                .singleElement()
                .asString()
                .endsWith("| 定领导：未定；定时限：未定；定奖惩：未定");
    }

    @Test
    void a_deadline_within_days_of_an_event_is_listed_in_its_words_and_has_no_day_yet() {
        Campaign campaign = QingheCampaign.campaign();
        Campaign within = campaign.toBuilder()
                .tasks(campaign.tasks().stream()
                        .map(task -> task.assignment().title().equals("兑现惠企政策")
                                ? task.toBuilder()
                                        .schedule(Schedule.builder()
                                                .deadline(Deadline.parse("公示期满后10个工作日内"))
                                                .build())
                                        .build()
                                : task)
                        .toList())
                .build();
        assertThat(TableText.of(table(within, "任务清单")).lines().filter(line -> line.contains("兑现惠企政策")))
                .singleElement()
                .asString()
                .contains("| 未定 | 公示期满后10个工作日内 | 未起算 | 未起算 |");
        assertThat(TableText.of(table(within, "责任清单")).lines().filter(line -> line.contains("兑现惠企政策")))
                .singleElement()
                .asString()
                .doesNotContain("完成时限");
    }

    @Test
    void a_campaign_that_is_real_and_has_no_numbered_paper_has_no_marking_and_no_basis() {
        Campaign campaign = Campaign.builder()
                .id(QingheCampaign.campaign().id())
                .locality("青禾县")
                .title("青禾县优化营商环境工作方案")
                .issuer("青禾县人民政府")
                .units(QingheCampaign.campaign().units())
                .goals(QingheCampaign.campaign().goals())
                .tasks(QingheCampaign.campaign().tasks())
                .build();
        ReportTable<?> table = table(campaign, "责任分解表");
        assertThat(table.marking()).isEmpty();
        assertThat(table.notes()).isEmpty();
        assertThat(table.issuer()).contains("发文机关：青禾县人民政府");
        assertThat(table.title()).contains("青禾县优化营商环境工作方案责任分解表");
        assertThat(table.asOf()).contains("截至2026年3月31日");
    }

    @Test
    void nothing_reported_is_never_shown_as_nothing_done() {
        Standing standing = Standing.of(QingheCampaign.campaign(), Journal.empty(), QingheCampaign.AS_OF);
        FourListLedger ledger = FourListLedger.of(FourLists.of(standing));
        assertThat(TableText.of(ledger.resultList()).lines().filter(line -> line.matches("\\d+ \\| .*")))
                .hasSize(10)
                .allSatisfy(line -> assertThat(line)
                        .contains("| 未报告 | 未报告 | 未报告 | 未报告 | 未报告 | 未报告 | 未报告 |")
                        .doesNotContain("0%"));
    }

    @Test
    void a_campaign_without_tasks_has_lists_without_rows() {
        Campaign empty =
                QingheCampaign.campaign().toBuilder().tasks(List.<Task>of()).build();
        assertThat(CampaignLedger.of(Standing.of(empty, Journal.empty(), QingheCampaign.AS_OF)))
                .hasSize(6)
                .allSatisfy(table -> assertThat(table.rows()).isEmpty());
    }
}
