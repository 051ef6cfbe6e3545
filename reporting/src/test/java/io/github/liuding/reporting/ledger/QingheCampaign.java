package io.github.liuding.reporting.ledger;

import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.CampaignId;
import io.github.liuding.core.document.DocumentNumber;
import io.github.liuding.core.document.PolicyPaper;
import io.github.liuding.core.goal.Goal;
import io.github.liuding.core.goal.GoalId;
import io.github.liuding.core.goal.Relation;
import io.github.liuding.core.goal.Target;
import io.github.liuding.core.journal.CloseOutGrade;
import io.github.liuding.core.journal.CloseOutJudged;
import io.github.liuding.core.journal.CloseOutRequested;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.journal.ProgressReportedBuilder;
import io.github.liuding.core.organization.Officer;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitDirectory;
import io.github.liuding.core.organization.UnitGroup;
import io.github.liuding.core.organization.UnitGroupId;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.organization.UnitKinds;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.task.Assignment;
import io.github.liuding.core.task.Criterion;
import io.github.liuding.core.task.Measure;
import io.github.liuding.core.task.Milestone;
import io.github.liuding.core.task.Objective;
import io.github.liuding.core.task.Responsibility;
import io.github.liuding.core.task.Schedule;
import io.github.liuding.core.task.Standard;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskBuilder;
import io.github.liuding.core.task.TaskId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A campaign of the invented 青禾县 in which every state of a task comes up once, and what was reported on it. */
public final class QingheCampaign {
    /** The day of the ledgers. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    private static final UnitId OFFICE = new UnitId("county-office");
    private static final UnitId REFORM = new UnitId("fagai-ju");

    private static final UnitDirectory UNITS = UnitDirectory.builder()
            .addUnit(unit("county-office", "县政府办"))
            .addUnit(unit("fagai-ju", "县发改局"))
            .addUnit(unit("zhujian-ju", "县住建局"))
            .addUnit(unit("shenpi-ju", "县审批局"))
            .addUnit(OrgUnit.builder()
                    .id(new UnitId("qingmo-zhen"))
                    .name("青陌镇")
                    .kind(UnitKinds.TOWNSHIP)
                    .build())
            .addGroup(UnitGroup.builder()
                    .id(new UnitGroupId("townships"))
                    .name("各乡镇")
                    .addKind(UnitKinds.TOWNSHIP)
                    .build())
            .build();

    private QingheCampaign() {}

    /** How it stood on {@link #AS_OF}. */
    public static Standing standing() {
        return Standing.of(campaign(), journal(), AS_OF);
    }

    static Campaign campaign() {
        return Campaign.builder()
                .id(new CampaignId("qinghe-2026"))
                .locality("青禾县")
                .title("青禾县优化营商环境工作方案")
                .shortName("青禾县优化营商环境工作")
                .issuer("青禾县优化营商环境工作领导小组")
                .marking("示例数据")
                .paper(PolicyPaper.builder()
                        .title("青禾县优化营商环境工作方案")
                        .number(new DocumentNumber("青营商组发", 2026, 1))
                        .build())
                .units(UNITS)
                .addGoal(new Goal(new GoalId("G1"), "市场准入再提速"))
                .addGoal(new Goal(new GoalId("G2"), "政企联系再畅通"))
                .addGoal(new Goal(new GoalId("G3"), "企业负担再减轻"))
                .addTask(determined())
                .addTask(task(2, "G1", "推行一件事一次办", "2026年1月15日前").build())
                .addTask(task(3, "G1", "压缩施工许可时限", "2026年3月20日前")
                        .addMeasure(Measure.of("合并图审与许可"))
                        .addMeasure(Measure.builder()
                                .text("推行告知承诺")
                                .owner(UNITS.refer("县审批局"))
                                .build())
                        .addMeasure(Measure.builder()
                                .text("网上办理")
                                .deadline(Deadline.parse("2026年2月底"))
                                .build())
                        .standard(Standard.builder().text("全流程不超过40天").build())
                        .build())
                .addTask(Task.builder()
                        .id(new TaskId("QH-04"))
                        .number(4)
                        .goal(new GoalId("G1"))
                        .assignment(Assignment.of("清理隐性门槛"))
                        .schedule(Schedule.builder()
                                .deadline(Deadline.parse("2026年6月底"))
                                .build())
                        .build())
                .addTask(task(5, "G2", "建立企业诉求台账", "2026年3月10日前").build())
                .addTask(task(6, "G2", "开展百企大走访", "2026年4月10日前")
                        .responsibility(Responsibility.builder()
                                .leadUnits(UNITS.refer("县发改局"))
                                .handler(Officer.builder()
                                        .post("局长")
                                        .unit(REFORM)
                                        .build())
                                .liaison(Officer.builder()
                                        .name("丁某")
                                        .post("股长")
                                        .unit(REFORM)
                                        .build())
                                .build())
                        .build())
                .addTask(task(7, "G2", "落实首问负责", "立行立改，长期坚持")
                        .addMeasure(Measure.of("公布首问电话"))
                        .build())
                .addTask(task(8, "G2", "开通服务专线", "2026年3月底").build())
                .addTask(task(9, "G3", "清理涉企收费", "2026年5月1日").build())
                .addTask(task(10, "G3", "兑现惠企政策", "按上级部署").build())
                .build();
    }

    /** A task whose six determinations are all there. */
    private static Task determined() {
        Target days = Target.builder()
                .indicator("企业开办平均用时")
                .relation(Relation.AT_MOST)
                .value(BigDecimal.ONE)
                .unit("个工作日")
                .build();
        return task(1, "G1", "推行企业开办一日办结", "2026年2月底")
                .objective(Objective.builder().text("一次提交、一日办结").target(days).build())
                .addMeasure(measure("开设专窗", "县审批局", "2026年1月底"))
                .addMeasure(measure("开通网办", "县审批局、各乡镇", "2026年2月20日前"))
                .schedule(Schedule.builder()
                        .start(LocalDate.of(2026, 1, 5))
                        .addMilestone(Milestone.builder()
                                .name("专窗开放")
                                .due(LocalDate.of(2026, 1, 31))
                                .build())
                        .deadline(Deadline.parse("2026年2月底"))
                        .build())
                .responsibility(Responsibility.builder()
                        .leader(officer("甲某", "副县长"))
                        .leadUnits(UNITS.refer("县审批局"))
                        .responsibleUnits(UNITS.refer("县发改局、各乡镇"))
                        .cooperatingUnits(UNITS.refer("县住建局等"))
                        .handler(officer("乙某", "局长"))
                        .liaison(Officer.builder().name("丙某").build())
                        .build())
                .standard(Standard.builder()
                        .text("按月抽查")
                        .addCriteria(new Criterion.Threshold(days))
                        .addCriteria(new Criterion.Evidence("抽查记录"))
                        .build())
                .build();
    }

    static Journal journal() {
        List<JournalEntry> entries = new ArrayList<>();
        entries.add(report(1, "QH-01", "2026-01-20", "专窗已开")
                .completion(new BigDecimal("0.5"))
                .build());
        entries.add(report(2, "QH-01", "2026-02-20", "网办已通")
                .completion(new BigDecimal("1.00"))
                .build());
        entries.add(request(3, "QH-01", "2026-02-25"));
        entries.add(judgement(4, "QH-01", "2026-02-27", CloseOutGrade.EXCELLENT));
        entries.add(request(5, "QH-02", "2026-02-01"));
        entries.add(judgement(6, "QH-02", "2026-02-10", CloseOutGrade.PASSED));
        entries.add(report(7, "QH-03", "2026-03-09", "图审已合并")
                .completion(new BigDecimal("0.355"))
                .problems("系统未对接；\n人手不足")
                .build());
        entries.add(report(8, "QH-06", "2026-03-15", "方案已印发")
                .completion(BigDecimal.ZERO)
                .build());
        entries.add(report(9, "QH-07", "2026-03-20", "已公布电话").build());
        entries.add(report(10, "QH-08", "2026-03-24", "专线已开通")
                .completion(BigDecimal.ONE)
                .build());
        entries.add(request(11, "QH-08", "2026-03-25"));
        entries.add(report(12, "QH-09", "2026-03-01", "收费目录已公布")
                .completion(new BigDecimal("0.8"))
                .problems("个别协会未报送")
                .nextStep("补报目录，完善佐证")
                .build());
        entries.add(request(13, "QH-09", "2026-03-05"));
        entries.add(CloseOutJudged.builder()
                .id(new EntryId("E-14"))
                .task(new TaskId("QH-09"))
                .on(LocalDate.of(2026, 3, 12))
                .recordedOn(LocalDate.of(2026, 3, 12))
                .by(OFFICE)
                .returnedFor("佐证材料不全")
                .build());
        entries.add(request(16, "QH-07", "2026-03-25"));
        entries.add(judgement(17, "QH-07", "2026-03-28", CloseOutGrade.FAILED));
        // Of a day after that of the ledgers.
        entries.add(report(15, "QH-10", "2026-04-02", "已兑现")
                .completion(BigDecimal.ONE)
                .build());
        return new Journal(entries);
    }

    /** A task of which the paper says no more than its title, lead unit and deadline. */
    static TaskBuilder task(int number, String goal, String title, String deadline) {
        return Task.builder()
                .id(new TaskId("QH-%02d".formatted(number)))
                .number(number)
                .goal(new GoalId(goal))
                .assignment(Assignment.of(title))
                .schedule(Schedule.builder().deadline(Deadline.parse(deadline)).build())
                .responsibility(
                        Responsibility.builder().leadUnits(UNITS.refer("县发改局")).build());
    }

    private static OrgUnit unit(String id, String name) {
        return OrgUnit.builder()
                .id(new UnitId(id))
                .name(name)
                .kind(UnitKinds.GOVERNMENT_DEPARTMENT)
                .build();
    }

    private static Officer officer(String name, String post) {
        return Officer.builder().name(name).post(post).build();
    }

    private static Measure measure(String text, String owner, String deadline) {
        return Measure.builder()
                .text(text)
                .owner(UNITS.refer(owner))
                .deadline(Deadline.parse(deadline))
                .build();
    }

    private static ProgressReportedBuilder report(int number, String task, String on, String text) {
        return ProgressReported.builder()
                .id(new EntryId("E-" + number))
                .task(new TaskId(task))
                .on(LocalDate.parse(on))
                .recordedOn(LocalDate.parse(on))
                .by(REFORM)
                .text(text);
    }

    private static JournalEntry request(int number, String task, String on) {
        return CloseOutRequested.builder()
                .id(new EntryId("E-" + number))
                .task(new TaskId(task))
                .on(LocalDate.parse(on))
                .recordedOn(LocalDate.parse(on))
                .by(REFORM)
                .build();
    }

    private static JournalEntry judgement(int number, String task, String on, CloseOutGrade grade) {
        return CloseOutJudged.builder()
                .id(new EntryId("E-" + number))
                .task(new TaskId(task))
                .on(LocalDate.parse(on))
                .recordedOn(LocalDate.parse(on))
                .by(OFFICE)
                .grade(grade)
                .build();
    }
}
