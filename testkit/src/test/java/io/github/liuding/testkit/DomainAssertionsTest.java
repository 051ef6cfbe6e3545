package io.github.liuding.testkit;

import static io.github.liuding.testkit.LiudingAssertions.assertThat;
import static io.github.liuding.testkit.LiudingAssertions.assertThatWorkbook;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.assessment.ScoreSheet;
import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.check.CampaignFindings;
import io.github.liuding.core.document.DocumentNumber;
import io.github.liuding.core.journal.action.ScoreGiven;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Place;
import io.github.liuding.core.result.Severity;
import io.github.liuding.reporting.excel.ExcelWriter;
import io.github.liuding.reporting.excel.ReportWorkbook;
import io.github.liuding.reporting.ledger.CampaignLedger;
import io.github.liuding.reporting.paper.Block;
import io.github.liuding.reporting.paper.OfficialDocument;
import io.github.liuding.reporting.paper.PaperHead;
import io.github.liuding.reporting.paper.Signature;
import io.github.liuding.reporting.paper.Span;
import io.github.liuding.testkit.sample.SampleCounty;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DomainAssertionsTest {
    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

    private final SampleCounty county = SampleCounty.create();
    private final Campaign campaign = county.campaign();

    private static void fails(ThrowingCallable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion)
                .satisfies(error -> org.assertj.core.api.Assertions.assertThat(error.getMessage())
                        .isEqualToNormalizingNewlines(message));
    }

    @Test
    void a_campaign_is_told_by_its_units_tasks_and_bodies() {
        assertThat(campaign)
                .hasNoFindings()
                .hasUnits("县发改局", "县市场监管局", "县行政审批服务局", "县住建局", "县税务局", "县经开区", "青陌镇", "云穗镇", "禾畔乡")
                .hasTasks("QH-01", "QH-02", "QH-03", "QH-04", "QH-05", "QH-06");
        assertThat(campaign).task("QH-01").isLedBy("县市场监管局");
        fails(() -> assertThat(campaign).hasTasks("QH-01"), """
                Expected campaign 'qinghe-sample' to have the tasks
                  [QH-01]
                but it has
                  [QH-01, QH-02, QH-03, QH-04, QH-05, QH-06]""");
        fails(
                () -> assertThat(campaign).task("QH-9"),
                "Expected campaign 'qinghe-sample' to have a task 'QH-9' but it has"
                        + " [QH-01, QH-02, QH-03, QH-04, QH-05, QH-06]");
        fails(
                () -> assertThat(campaign).body("联席会议"),
                "Expected campaign 'qinghe-sample' to have a body '联席会议' but it has"
                        + " [青禾县优化营商环境工作领导小组, 领导小组办公室, 市场准入工作专班, 项目服务工作专班, 跟踪督导组]");
    }

    @Test
    void what_is_wrong_with_a_campaign_is_listed() {
        Campaign faulty = county.changed(changed -> changed.paper(Optional.empty())
                        .counts(campaign.counts().subList(0, 1))
                        .phases(campaign.phases().subList(0, 1))
                        .tasks(campaign.tasks().subList(5, 6))
                        .commitments(List.of())
                        .addPhase(campaign.phases().get(2)))
                .campaign();
        fails(() -> assertThat(faulty).hasNoFindings(), """
                Expected nothing to be wrong with campaign 'qinghe-sample' but there is:
                  警告 PHASE_GAP /phases/1 “总结评估阶段”自2022-10-01起，与此前阶段（至2022-05-04）之间有空档""");
    }

    @Test
    void a_body_is_told_by_who_heads_it_and_what_it_watches() {
        assertThat(campaign)
                .body("跟踪督导组")
                .isHeadedBy("县政府督查室主任")
                .watches("市场准入工作专班、项目服务工作专班", "青陌镇、云穗镇、禾畔乡")
                .reportsTo("领导小组")
                .hasBodies();
        assertThat(campaign).body("市场准入工作专班").isLedBy("县市场监管局");
        assertThat(campaign).body("领导小组办公室").hasMembers("县发改局、县市场监管局、县行政审批服务局");
        fails(
                () -> assertThat(campaign).body("跟踪督导组").isHeadedBy(),
                "Expected body '跟踪督导组' to be headed by <[]> but was <[县政府督查室主任]>");
        fails(
                () -> assertThat(campaign).body("跟踪督导组").reportsTo("县政府"),
                "Expected body '跟踪督导组' to report to <县政府> but was <领导小组>");
    }

    @Test
    void a_finding_is_told_whole_and_by_its_parts() {
        Finding finding =
                Finding.warning(CampaignFindings.PHASE_GAP, "阶段有空档", "There is a gap", Place.inFile("a.yaml", 3, 5));
        assertThat(finding)
                .hasCode(CampaignFindings.PHASE_GAP)
                .hasSeverity(Severity.WARNING)
                .isAt("a.yaml:3:5")
                .says("阶段有空档");
        fails(() -> assertThat(finding).isAt("a.yaml:4:5"), """
                Expected the finding
                  警告 PHASE_GAP a.yaml:3:5 阶段有空档
                to be at <a.yaml:4:5> but was <a.yaml:3:5>""");
        fails(() -> assertThat(finding).hasSeverity(Severity.ERROR), """
                Expected the finding
                  警告 PHASE_GAP a.yaml:3:5 阶段有空档
                to be of severity <错误> but was <警告>""");
    }

    @Test
    void a_score_sheet_is_told_by_its_lines() {
        LocalDate end = LocalDate.of(2022, 6, 30);
        ScoreSheet sheet = Assessment.of(
                        campaign,
                        county.entered(id -> ScoreGiven.builder()
                                        .id(id)
                                        .on(end)
                                        .recordedOn(end)
                                        .by(new UnitId("fagai-ju"))
                                        .addUnit(new UnitId("zhujian-ju"))
                                        .item("企业评议")
                                        .value(new BigDecimal("92.50"))
                                        .grounds("第三方评议")
                                        .build())
                                .journal(),
                        Period.parse("2022-06"))
                .sheet("县住建局")
                .orElseThrow();
        assertThat(sheet).hasTotal("92.5").hasPoints("企业评议", "92.5").hasGrade("优秀");
        fails(
                () -> assertThat(sheet).hasTotal("90"),
                "Expected the sheet of '县住建局' for 2022-06 to come to <90> but was <92.50>");
        fails(
                () -> assertThat(sheet).hasPoints("企业评议", "37"),
                "Expected the sheet of '县住建局' for 2022-06 to have for '企业评议' <37> but was <92.50>");
        fails(
                () -> assertThat(sheet).hasPoints("改革创新", "5"),
                "Expected the sheet of '县住建局' for 2022-06 to have a line '改革创新' but it has [任务按期完成, 企业评议]");
        fails(
                () -> assertThat(sheet).hasGrade("合格"),
                "Expected the sheet of '县住建局' for 2022-06 to be graded <合格> but was <优秀>");
        fails(
                () -> assertThat(sheet).hasNoTotal(),
                "Expected the sheet of '县住建局' for 2022-06 to have no total but it comes to <92.50>");
    }

    @Test
    void a_workbook_is_told_by_its_sheets_and_cells() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExcelWriter.standard()
                .write(
                        new ReportWorkbook(
                                "清单",
                                "县优化办",
                                DAY,
                                CampaignLedger.of(county.standing(DAY)).subList(0, 2)),
                        out);
        byte[] workbook = out.toByteArray();
        assertThatWorkbook(workbook).isSound().hasSheets("任务清单", "责任清单");
        assertThatWorkbook(workbook).cell("任务清单", "A1").isEqualTo("青禾县优化营商环境工作任务清单");
        fails(() -> assertThatWorkbook(workbook).hasSheets("任务清单"), """
                Expected a workbook with the sheets
                  [任务清单]
                but it has
                  [任务清单, 责任清单]""");
        fails(
                () -> assertThatWorkbook(workbook).cell("措施清单", "A1"),
                "Expected a workbook with a sheet '措施清单' but it has [任务清单, 责任清单]");
        fails(() -> assertThatWorkbook("无".getBytes(StandardCharsets.UTF_8)).isSound(), """
                Expected a sound workbook but:
                  错误 NOT_A_ZIP 文件不是压缩包或已损坏，任何软件都打不开""");
    }

    @Test
    void a_paper_is_told_by_its_head() {
        OfficialDocument paper = OfficialDocument.builder()
                .head(PaperHead.builder("青禾县人民政府办公室", "文件")
                        .number(new DocumentNumber("青政办发", 2022, 9))
                        .build())
                .addTitleLines("青禾县人民政府办公室", "关于印发方案的通知")
                .recipients("各乡镇人民政府")
                .addBody(new Block.Paragraph(List.of(Span.of("请认真抓好落实。"))))
                .signature(Signature.sealed("青禾县人民政府办公室", LocalDate.of(2022, 4, 20)))
                .build();
        assertThat(paper)
                .hasTitle("青禾县人民政府办公室关于印发方案的通知")
                .hasNumber("青政办发〔2022〕9号")
                .isAddressedTo("各乡镇人民政府")
                .meetsGb9704();
        fails(
                () -> assertThat(paper).hasNumber("青政发〔2022〕9号"),
                "Expected the number of the paper to be <青政发〔2022〕9号> but was <青政办发〔2022〕9号>");
        OfficialDocument faulty = paper.toBuilder()
                .body(List.of(new Block.Paragraph(List.of(Span.of("请压实责任,认真抓好落实。")))))
                .build();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(faulty).meetsGb9704())
                .withMessageStartingWith("Expected paper '青禾县人民政府办公室关于印发方案的通知' to meet GB/T 9704 but:")
                .withMessageContaining("PUNCTUATION");
    }
}
