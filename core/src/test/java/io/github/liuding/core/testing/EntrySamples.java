package io.github.liuding.core.testing;

import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.document.DocumentNumber;
import io.github.liuding.core.journal.Attachment;
import io.github.liuding.core.journal.CloseOutGrade;
import io.github.liuding.core.journal.CloseOutJudged;
import io.github.liuding.core.journal.CloseOutRequested;
import io.github.liuding.core.journal.DeadlineExtended;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.IndicatorMeasured;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.MilestoneReached;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.journal.Reopened;
import io.github.liuding.core.journal.ResultDelivered;
import io.github.liuding.core.journal.Suspended;
import io.github.liuding.core.journal.Voided;
import io.github.liuding.core.journal.action.AccountabilityTaken;
import io.github.liuding.core.journal.action.CircularIssued;
import io.github.liuding.core.journal.action.Commended;
import io.github.liuding.core.journal.action.ErrorTolerated;
import io.github.liuding.core.journal.action.MeetingHeld;
import io.github.liuding.core.journal.action.ScoreGiven;
import io.github.liuding.core.journal.action.SpecialReportGiven;
import io.github.liuding.core.journal.action.TalkHeld;
import io.github.liuding.core.journal.appeal.AppealContacted;
import io.github.liuding.core.journal.appeal.AppealDifficulty;
import io.github.liuding.core.journal.appeal.AppealId;
import io.github.liuding.core.journal.appeal.AppealOutcome;
import io.github.liuding.core.journal.appeal.AppealReceived;
import io.github.liuding.core.journal.appeal.AppealRouted;
import io.github.liuding.core.journal.appeal.AppealRoutes;
import io.github.liuding.core.journal.appeal.AppealSettled;
import io.github.liuding.core.journal.supervision.CaseAnswered;
import io.github.liuding.core.journal.supervision.CaseEscalated;
import io.github.liuding.core.journal.supervision.CaseId;
import io.github.liuding.core.journal.supervision.CaseNode;
import io.github.liuding.core.journal.supervision.CaseOpened;
import io.github.liuding.core.journal.supervision.CaseReturned;
import io.github.liuding.core.journal.supervision.CaseSettled;
import io.github.liuding.core.journal.supervision.InspectionFedBack;
import io.github.liuding.core.journal.supervision.InspectionHeld;
import io.github.liuding.core.journal.supervision.InspectionId;
import io.github.liuding.core.journal.supervision.InspectionProblem;
import io.github.liuding.core.journal.supervision.ProblemRectified;
import io.github.liuding.core.lamp.Outlook;
import io.github.liuding.core.organization.Officer;
import io.github.liuding.core.regime.CaseWeight;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An entry of every kind, once with all that it may say and once with no more than it must. */
public final class EntrySamples {
    private static final LocalDate DAY = LocalDate.of(2022, 4, 6);
    private static final CaseId CASE = new CaseId("DB-2022-007");
    private static final AppealId APPEAL = new AppealId("SQ-2022-031");
    private static final InspectionId INSPECTION = new InspectionId("DC-2022-1");

    private int count;

    private EntrySamples() {}

    /** All that each kind may say, in the order in which {@link JournalEntry} names the kinds. */
    public static List<JournalEntry> full() {
        EntrySamples samples = new EntrySamples();
        List<JournalEntry> entries = new ArrayList<>();
        samples.fullTasks(entries);
        samples.fullSupervision(entries);
        samples.fullUnits(entries);
        entries.add(Voided.builder()
                .from(samples.whole())
                .entry(new EntryId("E-0001"))
                .reason("重复登记")
                .build());
        return entries;
    }

    /** No more than each kind must say, in the same order. */
    public static List<JournalEntry> minimal() {
        EntrySamples samples = new EntrySamples();
        List<JournalEntry> entries = new ArrayList<>();
        samples.minimalTasks(entries);
        samples.minimalSupervision(entries);
        samples.minimalUnits(entries);
        entries.add(Voided.builder()
                .from(samples.bare())
                .entry(new EntryId("E-0001"))
                .reason("重复登记")
                .build());
        return entries;
    }

    /** What every entry may carry, each time under the next id. */
    private JournalEntry whole() {
        return ((MeetingHeld) bare())
                .toBuilder()
                        .recordedOn(DAY.plusDays(1))
                        .officer(Officer.builder().name("李四").post("股长").build())
                        .addAttachments(
                                new Attachment("佐证.pdf", Optional.of("sha-256:" + "0f".repeat(32))),
                                Attachment.named("现场照片"))
                        .note("口头汇报补录")
                        .build();
    }

    private JournalEntry bare() {
        count++;
        return MeetingHeld.builder()
                .id(new EntryId(count < 10 ? "E-000" + count : "E-00" + count))
                .on(DAY)
                .recordedOn(DAY)
                .by(Qinghe.REFORM)
                .title("登记")
                .build();
    }

    private void fullTasks(List<JournalEntry> entries) {
        entries.add(ProgressReported.builder()
                .from(whole())
                .task(Qinghe.FULL)
                .completion(new BigDecimal("0.350"))
                .text("事项清单已公布")
                .problems("乡镇网络不稳定")
                .nextStep("协调扩容")
                .outlook(Outlook.LATE)
                .build());
        entries.add(MilestoneReached.builder()
                .from(whole())
                .task(Qinghe.FULL)
                .milestone("清单公布")
                .build());
        entries.add(ResultDelivered.builder()
                .from(whole())
                .task(Qinghe.FULL)
                .result("事项清单")
                .criterion("验收报告")
                .build());
        entries.add(CloseOutRequested.builder().from(whole()).task(Qinghe.FULL).build());
        entries.add(CloseOutJudged.builder()
                .from(whole())
                .task(Qinghe.FULL)
                .grade(CloseOutGrade.FAILED)
                .returnedFor("佐证材料不全")
                .build());
        entries.add(DeadlineExtended.builder()
                .from(whole())
                .task(Qinghe.FULL)
                .askedOn(DAY.minusDays(2))
                .newDue(LocalDate.of(2022, 6, 20))
                .approvedBy("县优化营商环境工作领导小组")
                .reason("系统迁移推迟")
                .build());
        entries.add(Suspended.builder()
                .from(whole())
                .task(Qinghe.FULL)
                .reason("等待上级批复")
                .until(LocalDate.of(2022, 5, 1))
                .build());
        entries.add(Reopened.builder()
                .from(whole())
                .task(Qinghe.FULL)
                .reason("批复已到")
                .build());
        entries.add(IndicatorMeasured.builder()
                .from(whole())
                .indicator("网上可办率")
                .scope("东溪镇")
                .value(new BigDecimal("90.50"))
                .unit("%")
                .task(Qinghe.FULL)
                .source("政务服务平台")
                .build());
    }

    private void minimalTasks(List<JournalEntry> entries) {
        entries.add(ProgressReported.builder()
                .from(bare())
                .task(Qinghe.FULL)
                .text("")
                .build());
        entries.add(MilestoneReached.builder()
                .from(bare())
                .task(Qinghe.FULL)
                .milestone("清单公布")
                .build());
        entries.add(ResultDelivered.builder()
                .from(bare())
                .task(Qinghe.FULL)
                .result("事项清单")
                .build());
        entries.add(CloseOutRequested.builder().from(bare()).task(Qinghe.FULL).build());
        entries.add(CloseOutJudged.builder()
                .from(bare())
                .task(Qinghe.FULL)
                .grade(CloseOutGrade.GOOD)
                .build());
        entries.add(DeadlineExtended.builder()
                .from(bare())
                .task(Qinghe.FULL)
                .askedOn(DAY)
                .newDue(LocalDate.of(2022, 6, 20))
                .approvedBy("领导小组")
                .reason("系统迁移推迟")
                .build());
        entries.add(Suspended.builder()
                .from(bare())
                .task(Qinghe.FULL)
                .reason("等待上级批复")
                .build());
        entries.add(
                Reopened.builder().from(bare()).task(Qinghe.FULL).reason("批复已到").build());
        entries.add(IndicatorMeasured.builder()
                .from(bare())
                .indicator("投诉")
                .value(BigDecimal.ZERO)
                .build());
    }

    private void fullSupervision(List<JournalEntry> entries) {
        entries.add(CaseOpened.builder()
                .from(whole())
                .caseId(CASE)
                .caseClass("议定事项")
                .matter("解决园区供水不足")
                .source("县政府2022年第2次常务会议")
                .handler(Qinghe.HOUSING)
                .addCoHandler(Qinghe.DONGXI)
                .requirement("先通临时管线")
                .weight(CaseWeight.LONG_RUNNING)
                .due(LocalDate.of(2022, 7, 31))
                .addNodes(
                        new CaseNode("临时管线通水", LocalDate.of(2022, 4, 30)),
                        new CaseNode("主管线完工", LocalDate.of(2022, 7, 20)))
                .task(Qinghe.FULL)
                .build());
        entries.add(CaseAnswered.builder()
                .from(whole())
                .caseId(CASE)
                .stage("研究部署")
                .text("已明确专人负责")
                .addPlan(new CaseNode("二期通水", LocalDate.of(2022, 8, 31)))
                .asksToClose(true)
                .build());
        entries.add(CaseReturned.builder()
                .from(whole())
                .caseId(CASE)
                .stage("研究部署")
                .reason("未定责任人")
                .build());
        entries.add(CaseSettled.builder()
                .from(whole())
                .caseId(CASE)
                .grade(CloseOutGrade.EXCELLENT)
                .build());
        entries.add(CaseEscalated.builder()
                .from(whole())
                .caseId(CASE)
                .means("督查通知书")
                .text("五日内报送结果")
                .newDue(LocalDate.of(2022, 4, 11))
                .build());
        entries.add(AppealReceived.builder()
                .from(whole())
                .appeal(APPEAL)
                .enterprise("青禾示例食品厂")
                .matter("用电容量不足")
                .channel("热线")
                .handler(Qinghe.HOUSING)
                .difficulty(AppealDifficulty.DIFFICULT)
                .build());
        entries.add(AppealContacted.builder()
                .from(whole())
                .appeal(APPEAL)
                .text("约定次日上门")
                .build());
        entries.add(AppealRouted.builder()
                .from(whole())
                .appeal(APPEAL)
                .route(AppealRoutes.COUNTY)
                .to(Qinghe.HOUSING)
                .difficulty(AppealDifficulty.ORDINARY)
                .build());
        entries.add(AppealSettled.builder()
                .from(whole())
                .appeal(APPEAL)
                .outcome(AppealOutcome.RESOLVED)
                .text("增容已完成")
                .build());
        entries.add(InspectionHeld.builder()
                .from(whole())
                .inspection(INSPECTION)
                .title("上半年专项督查")
                .method("四不两直")
                .addInspected(Qinghe.HOUSING, Qinghe.DONGXI)
                .addProblems(
                        new InspectionProblem(1, Qinghe.DONGXI, "窗口排队过长", Optional.of(LocalDate.of(2022, 4, 30))),
                        new InspectionProblem(2, Qinghe.HOUSING, "清单未更新", Optional.empty()))
                .build());
        entries.add(InspectionFedBack.builder()
                .from(whole())
                .inspection(INSPECTION)
                .addTo(Qinghe.DONGXI)
                .build());
        entries.add(ProblemRectified.builder()
                .from(whole())
                .inspection(INSPECTION)
                .number(1)
                .text("已增设窗口两个")
                .build());
    }

    private void minimalSupervision(List<JournalEntry> entries) {
        entries.add(CaseOpened.builder()
                .from(bare())
                .caseId(CASE)
                .caseClass("急难愁盼")
                .matter("修补路面")
                .handler(Qinghe.HOUSING)
                .weight(CaseWeight.ORDINARY)
                .build());
        entries.add(
                CaseAnswered.builder().from(bare()).caseId(CASE).text("正在办理").build());
        entries.add(
                CaseReturned.builder().from(bare()).caseId(CASE).reason("未附佐证").build());
        entries.add(CaseSettled.builder()
                .from(bare())
                .caseId(CASE)
                .grade(CloseOutGrade.PASSED)
                .build());
        entries.add(
                CaseEscalated.builder().from(bare()).caseId(CASE).means("挂牌督办").build());
        entries.add(AppealReceived.builder()
                .from(bare())
                .appeal(APPEAL)
                .enterprise("青禾示例食品厂")
                .matter("用电容量不足")
                .build());
        entries.add(AppealContacted.builder().from(bare()).appeal(APPEAL).build());
        entries.add(AppealRouted.builder()
                .from(bare())
                .appeal(APPEAL)
                .route(AppealRoutes.CANNOT_BE_DONE)
                .build());
        entries.add(AppealSettled.builder()
                .from(bare())
                .appeal(APPEAL)
                .outcome(AppealOutcome.EXPLAINED)
                .text("不符合现行规定，已说明")
                .build());
        entries.add(InspectionHeld.builder()
                .from(bare())
                .inspection(INSPECTION)
                .title("上半年专项督查")
                .build());
        entries.add(
                InspectionFedBack.builder().from(bare()).inspection(INSPECTION).build());
        entries.add(ProblemRectified.builder()
                .from(bare())
                .inspection(INSPECTION)
                .number(1)
                .build());
    }

    private void fullUnits(List<JournalEntry> entries) {
        entries.add(MeetingHeld.builder()
                .from(whole())
                .title("四月调度会")
                .addUnits(Qinghe.REFORM, Qinghe.HOUSING)
                .decisions("月底前通水")
                .build());
        entries.add(CircularIssued.builder()
                .from(whole())
                .addUnit(Qinghe.HOUSING)
                .title("一季度进展情况通报")
                .number(new DocumentNumber("青优组发", 2022, 3))
                .means("通报批评")
                .build());
        entries.add(TalkHeld.builder()
                .from(whole())
                .addUnit(Qinghe.HOUSING)
                .about("进度滞后")
                .task(Qinghe.FULL)
                .caseId(CASE)
                .build());
        entries.add(Commended.builder()
                .from(whole())
                .addUnit(Qinghe.DONGXI)
                .merit("提前完成")
                .build());
        entries.add(AccountabilityTaken.builder()
                .from(whole())
                .addUnit(Qinghe.HOUSING)
                .means("限期整改")
                .grounds("两次逾期")
                .due(LocalDate.of(2022, 4, 20))
                .task(Qinghe.FULL)
                .caseId(CASE)
                .build());
        entries.add(ErrorTolerated.builder()
                .from(whole())
                .addUnit(Qinghe.DONGXI)
                .addConditions("程序合规", "未谋私利")
                .decidedBy("县优化营商环境工作领导小组")
                .task(Qinghe.FULL)
                .caseId(CASE)
                .build());
        entries.add(ScoreGiven.builder()
                .from(whole())
                .addUnit(Qinghe.DONGXI)
                .item("工作质量")
                .value(new BigDecimal("8.5"))
                .grounds("现场核查得分")
                .build());
        entries.add(SpecialReportGiven.builder()
                .from(whole())
                .addUnit(Qinghe.DONGXI)
                .period(Period.parse("2022-Q1"))
                .build());
    }

    private void minimalUnits(List<JournalEntry> entries) {
        entries.add(MeetingHeld.builder().from(bare()).title("四月调度会").build());
        entries.add(CircularIssued.builder().from(bare()).title("情况通报").build());
        entries.add(TalkHeld.builder()
                .from(bare())
                .addUnit(Qinghe.HOUSING)
                .about("进度滞后")
                .build());
        entries.add(Commended.builder()
                .from(bare())
                .addUnit(Qinghe.DONGXI)
                .merit("提前完成")
                .build());
        entries.add(AccountabilityTaken.builder()
                .from(bare())
                .addUnit(Qinghe.HOUSING)
                .means("移交问题线索")
                .grounds("弄虚作假")
                .build());
        entries.add(ErrorTolerated.builder()
                .from(bare())
                .addUnit(Qinghe.DONGXI)
                .addCondition("程序合规")
                .decidedBy("领导小组")
                .build());
        entries.add(ScoreGiven.builder()
                .from(bare())
                .addUnit(Qinghe.DONGXI)
                .item("弄虚作假")
                .grounds("核查属实")
                .build());
        entries.add(SpecialReportGiven.builder()
                .from(bare())
                .addUnit(Qinghe.DONGXI)
                .period(Period.parse("2022"))
                .build());
    }
}
