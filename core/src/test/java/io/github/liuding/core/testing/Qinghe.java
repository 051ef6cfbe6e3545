package io.github.liuding.core.testing;

import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.CampaignId;
import io.github.liuding.core.campaign.Cascade;
import io.github.liuding.core.campaign.Level;
import io.github.liuding.core.campaign.Phase;
import io.github.liuding.core.campaign.StatedCount;
import io.github.liuding.core.campaign.Superior;
import io.github.liuding.core.campaign.TaskCommitment;
import io.github.liuding.core.document.DocumentNumber;
import io.github.liuding.core.document.PolicyPaper;
import io.github.liuding.core.goal.Commitment;
import io.github.liuding.core.goal.Goal;
import io.github.liuding.core.goal.GoalId;
import io.github.liuding.core.goal.GrowthTarget;
import io.github.liuding.core.goal.Relation;
import io.github.liuding.core.goal.StagedGoal;
import io.github.liuding.core.goal.Target;
import io.github.liuding.core.journal.Attachment;
import io.github.liuding.core.journal.CloseOutGrade;
import io.github.liuding.core.journal.CloseOutJudged;
import io.github.liuding.core.journal.CloseOutRequested;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.core.lamp.LampRule;
import io.github.liuding.core.lamp.LampTable;
import io.github.liuding.core.lamp.Outlook;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.Officer;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitDirectory;
import io.github.liuding.core.organization.UnitGroup;
import io.github.liuding.core.organization.UnitGroupId;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.organization.UnitKinds;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.task.Aspect;
import io.github.liuding.core.task.Assignment;
import io.github.liuding.core.task.Criterion;
import io.github.liuding.core.task.Determination;
import io.github.liuding.core.task.DeterminationFormula;
import io.github.liuding.core.task.Measure;
import io.github.liuding.core.task.Milestone;
import io.github.liuding.core.task.Objective;
import io.github.liuding.core.task.Responsibility;
import io.github.liuding.core.task.Schedule;
import io.github.liuding.core.task.Standard;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A campaign and a journal of 青禾县, an invented county. Every attribute of every value type is set somewhere in them;
 * the file {@code campaigns/qinghe.yaml} among the test resources says the same.
 */
public final class Qinghe {
    public static final UnitId REFORM = new UnitId("qinghe-reform");
    public static final UnitId HOUSING = new UnitId("qinghe-housing");
    public static final UnitId LABOUR = new UnitId("qinghe-labour");
    public static final UnitId DONGXI = new UnitId("dongxi");
    public static final UnitId XIPING = new UnitId("xiping");
    public static final TaskId FULL = new TaskId("QH-01");
    public static final TaskId MONTH_END = new TaskId("QH-02");
    public static final TaskId STANDING = new TaskId("QH-03");
    public static final TaskId BARE = new TaskId("QH-04");

    private Qinghe() {}

    public static UnitDirectory units() {
        return UnitDirectory.builder()
                .addUnits(
                        OrgUnit.builder()
                                .id(REFORM)
                                .name("县发改局")
                                .fullName("县发展和改革局")
                                .addAlias("县发改委")
                                .kind(UnitKinds.GOVERNMENT_DEPARTMENT)
                                .build(),
                        OrgUnit.builder()
                                .id(HOUSING)
                                .name("县住建局")
                                .kind(UnitKinds.GOVERNMENT_DEPARTMENT)
                                .build(),
                        OrgUnit.builder()
                                .id(LABOUR)
                                .name("县人力资源和社会保障局")
                                .addAliases("县人社局", "县社保局")
                                .kind(UnitKinds.GOVERNMENT_DEPARTMENT)
                                .build(),
                        OrgUnit.builder()
                                .id(DONGXI)
                                .name("东溪镇")
                                .fullName("青禾县东溪镇人民政府")
                                .addAlias("东溪")
                                .kind(UnitKinds.TOWNSHIP)
                                .divisionCode("990001")
                                .build(),
                        OrgUnit.builder()
                                .id(XIPING)
                                .name("西坪乡")
                                .kind(UnitKinds.TOWNSHIP)
                                .build())
                .addGroups(
                        UnitGroup.builder()
                                .id(new UnitGroupId("all-townships"))
                                .name("各乡镇")
                                .addAlias("各乡（镇）")
                                .addKind(UnitKinds.TOWNSHIP)
                                .addUnit(LABOUR)
                                .build(),
                        UnitGroup.builder()
                                .id(new UnitGroupId("county-units"))
                                .name("县直相关单位")
                                .build())
                .build();
    }

    /** A wording that may name bodies too. */
    public static UnitReferences refer(String printed) {
        Map<String, UnitReference> bodies = new LinkedHashMap<>();
        QingheBodies.NAMES.forEach((name, id) -> bodies.put(name, new UnitReference.ToBody(id)));
        return units().indexWith(bodies).refer(printed);
    }

    public static GrowthTarget growth() {
        return GrowthTarget.builder()
                .indicator("规模以上服务业企业")
                .scope("全县")
                .unit("家")
                .deadline(Deadline.parse("2025年末"))
                .target(new BigDecimal("15"))
                .annualRate(new BigDecimal("16.40"))
                .base(new BigDecimal("7"))
                .baseYear(2020)
                .build();
    }

    public static Target target() {
        return Target.builder()
                .indicator("网上可办率")
                .relation(Relation.AT_LEAST)
                .value(new BigDecimal("90.50"))
                .unit("%")
                .build();
    }

    public static Task fullTask() {
        UnitDirectory units = units();
        return Task.builder()
                .id(FULL)
                .number(1)
                .goal(new GoalId("G1"))
                .objective(Objective.builder().text("事项应上尽上").target(target()).build())
                .assignment(Assignment.builder()
                        .title("推广“一网通办”")
                        .content("覆盖县乡两级")
                        .source("县政府2022年第2次常务会议")
                        .addVariant("推广一网通办")
                        .build())
                .addMeasures(
                        Measure.of("梳理事项清单"),
                        Measure.builder()
                                .text("改造办事大厅")
                                .owner(units.refer("县住建局、东溪镇等"))
                                .deadline(new Deadline.MonthEnd("2022年4月底", YearMonth.of(2022, 4)))
                                .build())
                .schedule(Schedule.builder()
                        .start(LocalDate.of(2022, 2, 10))
                        .addMilestones(
                                Milestone.builder()
                                        .name("清单公布")
                                        .due(LocalDate.of(2022, 3, 15))
                                        .weight(new BigDecimal("2.5"))
                                        .build(),
                                Milestone.builder()
                                        .name("系统上线")
                                        .due(LocalDate.of(2022, 5, 20))
                                        .build())
                        .deadline(new Deadline.OnDay("5月20日之前", LocalDate.of(2022, 5, 20)))
                        .build())
                .responsibility(Responsibility.builder()
                        .leader(Officer.builder().name("张三").post("副县长").build())
                        .leadUnits(units.refer("县发改局"))
                        .responsibleUnits(units.refer("县住建局、各乡镇及县直相关单位"))
                        .cooperatingUnits(units.refer("县人力资源和社会保障局、县气象局等"))
                        .handler(Officer.builder()
                                .name("李四")
                                .post("股长")
                                .unit(REFORM)
                                .contact("0000-0000001")
                                .build())
                        .liaison(Officer.builder().name("王五").build())
                        .build())
                .standard(Standard.builder()
                        .text("群众满意")
                        .addCriteria(new Criterion.Threshold(target()), new Criterion.Evidence("验收报告"))
                        .build())
                .putLocalDetermination("定奖惩", "年度考核加2分")
                .putLocalDetermination("定督办", "每月一次")
                .putLocalDetermination("定激励", "通报表扬")
                .build();
    }

    /** As one that has nothing but a name. */
    public static Task bareTask() {
        return Task.builder()
                .id(BARE)
                .number(9)
                .goal(new GoalId("G2"))
                .assignment(Assignment.of("建立专班"))
                .build();
    }

    public static Campaign campaign() {
        return Campaign.builder()
                .id(new CampaignId("qinghe-2022"))
                .locality("青禾县")
                .title("青禾县2022年优化营商环境工作方案")
                .shortName("优化营商环境工作")
                .issuer("青禾县优化营商环境工作领导小组")
                .level(Level.COUNTY)
                .superior(Superior.builder()
                        .campaign(new CampaignId("qinghe-city-2022"))
                        .body(new BodyId("city-office"))
                        .bodyName("市优化办")
                        .number(new DocumentNumber("清优组发", 2022, 1))
                        .title("市优化营商环境工作方案")
                        .build())
                .paper(PolicyPaper.builder()
                        .title("关于印发《青禾县2022年优化营商环境工作方案》的通知")
                        .number(new DocumentNumber("青优组发", 2022, 1))
                        .issuer("青禾县优化营商环境工作领导小组")
                        .issuedOn(LocalDate.of(2022, 2, 1))
                        .publishedOn(LocalDate.of(2022, 2, 3))
                        .addressees(refer("各乡镇、县直相关单位"))
                        .build())
                .addBasis(PolicyPaper.builder().title("市优化营商环境工作要点").build())
                .marking("示例数据")
                .units(units())
                .bodies(QingheBodies.tree())
                .addCounts(new StatedCount("工作专班", 1), new StatedCount("任务", 4))
                .addGrowth(
                        growth(),
                        GrowthTarget.builder()
                                .indicator("市场主体")
                                .deadline(Deadline.parse("2025年末"))
                                .build())
                .addCommitments(
                        new TaskCommitment(
                                Commitment.builder()
                                        .target(Target.builder()
                                                .indicator("企业开办时间")
                                                .relation(Relation.AT_MOST)
                                                .value(BigDecimal.ONE)
                                                .unit("个工作日")
                                                .build())
                                        .scope("全县")
                                        .deadline(Deadline.parse("2022年底前"))
                                        .build(),
                                Optional.of(FULL)),
                        new TaskCommitment(
                                Commitment.builder()
                                        .target(Target.builder()
                                                .indicator("投诉")
                                                .relation(Relation.EQUAL)
                                                .value(BigDecimal.ZERO)
                                                .build())
                                        .deadline(new Deadline.Ongoing("长期坚持"))
                                        .build(),
                                Optional.empty()))
                .addStages(
                        StagedGoal.builder()
                                .name("一年求突破")
                                .deadline(Deadline.parse("2022年底"))
                                .addAim("审批提速")
                                .addTarget(target())
                                .build(),
                        StagedGoal.builder()
                                .name("三年上台阶")
                                .deadline(Deadline.parse("2024年底"))
                                .build())
                .addGoals(
                        new Goal(new GoalId("G1"), "政务服务一网通办", List.of("政务服务“一网通办”")),
                        new Goal(new GoalId("G2"), "亲清政商关系"))
                .addTasks(
                        fullTask(),
                        Task.builder()
                                .id(MONTH_END)
                                .number(2)
                                .goal(new GoalId("G1"))
                                .assignment(Assignment.of("推行“帮代办”"))
                                .schedule(Schedule.builder()
                                        .deadline(new Deadline.MonthEnd("2022年6月底", YearMonth.of(2022, 6)))
                                        .addAfter(FULL)
                                        .build())
                                .responsibility(Responsibility.builder()
                                        .leadUnits(units().refer("县住建局"))
                                        .responsibleUnits(refer("政务服务专班"))
                                        .build())
                                .build(),
                        Task.builder()
                                .id(STANDING)
                                .number(3)
                                .goal(new GoalId("G2"))
                                .assignment(Assignment.of("畅通政企沟通"))
                                .schedule(Schedule.builder()
                                        .deadline(new Deadline.Ongoing("立行立改,长期坚持"))
                                        .build())
                                .build(),
                        bareTask())
                .addPhases(
                        new Phase("动员部署阶段", DateRange.ofClosed(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 2, 28))),
                        new Phase("集中攻坚阶段", DateRange.ofClosed(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 6, 30))))
                .regime(QingheRegime.regime())
                .liaisons(QingheLiaisons.liaisons())
                .enterpriseLiaison(QingheLiaisons.enterprises())
                .supportTeams(QingheLiaisons.supportTeams())
                .addPolicyContact(QingheLiaisons.policyContact())
                .addCascades(new Cascade(refer("各乡镇"), "领导小组", true), new Cascade(refer("县直相关单位"), "工作专班", false))
                .formula(DeterminationFormula.builder()
                        .name("三定")
                        .addDeterminations(
                                new Determination("定人员", Aspect.PEOPLE),
                                new Determination("定时限", Aspect.DEADLINE),
                                new Determination("定奖惩", Aspect.LOCAL))
                        .build())
                .lamps(LampTable.builder()
                        .addRule(LampRule.builder()
                                .lamp(new Lamp(LampColour.BLUE, "办结"))
                                .addState(TaskState.CLOSED)
                                .build())
                        .addRule(LampRule.builder()
                                .lamp(new Lamp(LampColour.ORANGE, "预警"))
                                .addStates(TaskState.UNREPORTED, TaskState.NOT_STARTED)
                                .daysLeftAtLeast(0L)
                                .daysLeftAtMost(30L)
                                .build())
                        .addRule(LampRule.builder()
                                .lamp(new Lamp(LampColour.RED, "严重滞后"))
                                .addOutlooks(Outlook.LATE, Outlook.OUT_OF_REACH)
                                .startedDaysAgoAtLeast(30L)
                                .behindAtLeast(new BigDecimal("0.30"))
                                .missedReportsAtLeast(2)
                                .extensionsAtLeast(1)
                                .noticesAtLeast(3)
                                .build())
                        .fallback(new Lamp(LampColour.GREY, "未定"))
                        .build())
                .build();
    }

    /** A campaign that says no more than it must. */
    public static Campaign smallest() {
        return Campaign.builder()
                .id(new CampaignId("qinghe-2022"))
                .locality("青禾县")
                .title("青禾县工作方案")
                .issuer("青禾县人民政府")
                .units(UnitDirectory.builder().build())
                .build();
    }

    public static ProgressReported fullReport() {
        return ProgressReported.builder()
                .id(new EntryId("E-0001"))
                .task(FULL)
                .on(LocalDate.of(2022, 3, 10))
                .recordedOn(LocalDate.of(2022, 3, 12))
                .by(REFORM)
                .officer(Officer.builder().name("李四").post("股长").build())
                .completion(new BigDecimal("0.350"))
                .text("事项清单已公布")
                .problems("乡镇网络不稳定")
                .nextStep("协调扩容")
                .addAttachments(
                        new Attachment("清单公告", Optional.of("sha-256:" + "0f".repeat(32))), Attachment.named("截图"))
                .note("口头汇报补录")
                .build();
    }

    public static CloseOutRequested fullRequest() {
        return CloseOutRequested.builder()
                .id(new EntryId("E-0002"))
                .task(FULL)
                .on(LocalDate.of(2022, 5, 10))
                .recordedOn(LocalDate.of(2022, 5, 10))
                .by(REFORM)
                .officer(Officer.builder().post("局长").build())
                .addAttachment(Attachment.named("验收报告"))
                .note("附件另送")
                .build();
    }

    public static CloseOutJudged returned() {
        return CloseOutJudged.builder()
                .id(new EntryId("E-0003"))
                .task(FULL)
                .on(LocalDate.of(2022, 5, 12))
                .recordedOn(LocalDate.of(2022, 5, 13))
                .by(HOUSING)
                .officer(Officer.builder().name("赵六").build())
                .returnedFor("佐证材料不全")
                .note("五日内补齐")
                .build();
    }

    public static CloseOutJudged approved() {
        return CloseOutJudged.builder()
                .id(new EntryId("E-0005"))
                .task(FULL)
                .on(LocalDate.of(2022, 5, 20))
                .recordedOn(LocalDate.of(2022, 5, 21))
                .by(HOUSING)
                .grade(CloseOutGrade.GOOD)
                .build();
    }

    /** Reported, asked for, returned, asked for again, approved on the last day in time. */
    public static Journal journal() {
        return Journal.empty()
                .append(fullReport())
                .append(fullRequest())
                .append(returned())
                .append(fullRequest().toBuilder()
                        .id(new EntryId("E-0004"))
                        .on(LocalDate.of(2022, 5, 18))
                        .recordedOn(LocalDate.of(2022, 5, 18))
                        .build())
                .append(approved());
    }
}
