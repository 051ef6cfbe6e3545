package io.github.liuding.testkit;

import static io.github.liuding.testkit.LiudingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.json.FileFindings;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.projection.FourLists;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.task.Determinacy;
import io.github.liuding.core.task.DeterminationFormulas;
import io.github.liuding.core.task.Task;
import io.github.liuding.reporting.ledger.FourListLedger;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LiudingAssertionsTest {
    private static final String FILE = """
            campaign: qinghe-test
            locality: 青禾县
            title: 测试工作
            issuer: 县工作专班
            marking: 示例数据
            units:
              - {id: fagai, name: 县发改局, kind: 政府部门}
            goals:
              - id: G1
                title: 目标一
                tasks:
                  - {id: T-1, title: 任务一, lead: 县发改局, due: 2022年4月底}
                  - {id: T-2, title: 任务二, due: 长期坚持}
            """;

    private static final WithFindings<Campaign> READ = CampaignFiles.parse("test.yaml", FILE);
    private static final WithFindings<Campaign> FAULTY =
            CampaignFiles.parse("test.yaml", FILE.replace("lead: 县发改局", "lead: 县发改居"));

    private final Campaign campaign = READ.orElseThrow();
    private final Task task = campaign.tasks().get(0);
    private final Standing standing = Standing.of(campaign, Journal.empty(), LocalDate.of(2022, 5, 3));

    @Test
    void what_holds_passes() {
        assertThat(READ).hasNoFindings();
        assertThat(FAULTY)
                .hasExactlyFindings("UNKNOWN_UNIT test.yaml:12:37")
                .hasFinding(FileFindings.UNKNOWN_UNIT, "没有名为“县发改居”的单位，相近的有：县发改局");
        assertThat(task)
                .isLedBy("县发改局")
                .hasResponsibleUnits("")
                .hasDeadline("2022年4月底")
                .isDueOn(LocalDate.of(2022, 4, 30))
                .hasDetermination(DeterminationFormulas.SIX, "定任务", Determinacy.DETERMINED)
                .hasDetermination(DeterminationFormulas.SIX, "定标准", Determinacy.OPEN, "标准");
        assertThat(standing).hasNoFindings();
        assertThat(standing)
                .task("T-1")
                .is(TaskState.UNREPORTED)
                .isOverdue()
                .isLit("逾期")
                .hasNoCompletion();
        assertThat(standing).task("T-2").isNotOverdue().isLit("未报告");
        assertThat(FourListLedger.of(FourLists.of(standing)).taskList())
                .column("到期日")
                .containsExactly("2022年4月30日", "长期");
    }

    @Test
    void a_wrong_lead_unit_is_told_with_both() {
        fails(() -> assertThat(task).isLedBy("县商务局"), "Expected task 'T-1' to be led by <县商务局> but was <县发改局>");
    }

    @Test
    void a_wrong_due_day_is_told_with_both() {
        fails(
                () -> assertThat(campaign.tasks().get(1)).isDueOn(LocalDate.of(2022, 4, 30)),
                "Expected task 'T-2' to be due on <2022-04-30> but was <no day>");
    }

    @Test
    void what_is_undetermined_is_listed() {
        fails(() -> assertThat(task).isFullyDeterminedBy(DeterminationFormulas.SIX), """
                Expected task 'T-1' to be fully determined by 六定 but:
                  定目标 部分已定, lacks [本项任务目标]
                  定措施 未定, lacks [措施]
                  定进度 部分已定, lacks [启动日期, 节点]
                  定责任 部分已定, lacks [责任领导, 责任人, 联络员]
                  定标准 未定, lacks [标准]""");
    }

    @Test
    void a_wrong_state_or_lamp_is_told_with_both() {
        fails(
                () -> assertThat(standing).task("T-1").is(TaskState.CLOSED),
                "Expected task 'T-1' to be <已销号> but was <未报告>");
        fails(() -> assertThat(standing).task("T-1").isLit("正常"), "Expected task 'T-1' to be lit <正常> but was <逾期>");
        fails(
                () -> assertThat(standing).task("T-1").isNotOverdue(),
                "Expected task 'T-1' not to be overdue but it was; days left: -3");
        fails(
                () -> assertThat(standing).task("T-2").isOverdue(),
                "Expected task 'T-2' to be overdue but was not; days left: none");
        fails(
                () -> assertThat(standing).task("T-1").isDone("0.5"),
                "Expected task 'T-1' to be done to <0.5> but was <not known>");
    }

    @Test
    void an_unknown_task_is_told_with_the_known_ones() {
        fails(
                () -> assertThat(standing).task("T-9"),
                "Expected the campaign to have a task 'T-9' but it has [T-1, T-2]");
    }

    @Test
    void findings_are_told_whole() {
        fails(
                () -> assertThat(FAULTY).hasNoFindings(),
                "Expected no findings but there are:\n" + "  错误 UNKNOWN_UNIT test.yaml:12:37 没有名为“县发改居”的单位，相近的有：县发改局");
        fails(
                () -> assertThat(READ).hasExactlyFindings("UNKNOWN_UNIT test.yaml:12:37"),
                "Expected the findings\n  UNKNOWN_UNIT test.yaml:12:37\nbut there are:\n  none");
    }

    @Test
    void an_unknown_column_is_told_with_the_known_ones() {
        fails(
                () -> assertThat(FourListLedger.of(FourLists.of(standing)).measureList())
                        .column("亮灯"),
                "Expected table '措施清单' to have a column '亮灯' but it has "
                        + "[序号, 工作目标, 工作任务, 措施序号, 工作措施, 措施责任单位, 措施时限]");
    }

    private static void fails(ThrowingCallable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion)
                .satisfies(error -> org.assertj.core.api.Assertions.assertThat(error.getMessage())
                        .isEqualToNormalizingNewlines(message));
    }
}
