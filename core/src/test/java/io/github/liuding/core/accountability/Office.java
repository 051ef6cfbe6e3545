package io.github.liuding.core.accountability;

import io.github.liuding.core.calendar.Cadence;
import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.CampaignId;
import io.github.liuding.core.document.PolicyPaper;
import io.github.liuding.core.goal.Goal;
import io.github.liuding.core.goal.GoalId;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.journal.action.AccountabilityTaken;
import io.github.liuding.core.journal.action.CircularIssued;
import io.github.liuding.core.journal.action.ErrorTolerated;
import io.github.liuding.core.journal.action.TalkHeld;
import io.github.liuding.core.journal.appeal.AppealId;
import io.github.liuding.core.journal.appeal.AppealReceived;
import io.github.liuding.core.journal.supervision.CaseId;
import io.github.liuding.core.journal.supervision.CaseOpened;
import io.github.liuding.core.journal.supervision.InspectionHeld;
import io.github.liuding.core.journal.supervision.InspectionId;
import io.github.liuding.core.journal.supervision.InspectionProblem;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitDirectory;
import io.github.liuding.core.organization.UnitGroup;
import io.github.liuding.core.organization.UnitGroupId;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.organization.UnitKind;
import io.github.liuding.core.organization.UnitKinds;
import io.github.liuding.core.regime.AccountabilityLadder;
import io.github.liuding.core.regime.Activity;
import io.github.liuding.core.regime.CaseWeight;
import io.github.liuding.core.regime.LadderRule;
import io.github.liuding.core.regime.LadderStep;
import io.github.liuding.core.regime.Mechanism;
import io.github.liuding.core.regime.Regime;
import io.github.liuding.core.regime.ServiceStep;
import io.github.liuding.core.regime.ServiceTime;
import io.github.liuding.core.regime.ServiceUnit;
import io.github.liuding.core.regime.SupervisionScheme;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.task.Assignment;
import io.github.liuding.core.task.Responsibility;
import io.github.liuding.core.task.Schedule;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The office that keeps the journal of the invented 青禾县: a campaign, and short words for what is put down. */
final class Office {
    static final UnitId GOVERNMENT = new UnitId("county-office");
    static final UnitId REFORM = new UnitId("fagai-ju");
    static final UnitId HOUSING = new UnitId("zhujian-ju");
    static final UnitId TOWN = new UnitId("qingmo-zhen");
    static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    private static final UnitDirectory UNITS = UnitDirectory.builder()
            .addUnits(
                    unit(GOVERNMENT, "县政府办", UnitKinds.GOVERNMENT_DEPARTMENT),
                    unit(REFORM, "县发改局", UnitKinds.GOVERNMENT_DEPARTMENT),
                    unit(HOUSING, "县住建局", UnitKinds.GOVERNMENT_DEPARTMENT),
                    unit(TOWN, "青陌镇", UnitKinds.TOWNSHIP))
            .addGroup(UnitGroup.builder()
                    .id(new UnitGroupId("townships"))
                    .name("各乡镇")
                    .addKind(UnitKinds.TOWNSHIP)
                    .build())
            .build();

    private final Campaign campaign;
    private final List<JournalEntry> entries = new ArrayList<>();

    private Office(Campaign campaign) {
        this.campaign = campaign;
    }

    /** Every task was begun on the first of March; nobody has to report. */
    static Office of(Task... tasks) {
        return new Office(campaign(Regime.builder()
                        .supervision(SupervisionScheme.builder().system("13710").build())
                        .addServiceTime(ServiceTime.builder()
                                .matter("一般诉求办结")
                                .limit(5)
                                .unit(ServiceUnit.DAY)
                                .step(ServiceStep.ORDINARY)
                                .build())
                        .build())
                .toBuilder()
                .tasks(List.of(tasks))
                .build());
    }

    /** The same, with reports on every task asked for on the 10th and the 25th of each month. */
    static Office reporting(Task... tasks) {
        Activity report = Activity.builder()
                .name("报送进展")
                .cadence(Cadence.find("每月10日、25日").orElseThrow())
                .taskReport(true)
                .build();
        return new Office(
                campaign(Regime.builder()
                                .addMechanism(Mechanism.builder()
                                        .name("调度")
                                        .addActivity(report)
                                        .build())
                                .build())
                        .toBuilder()
                        .tasks(List.of(tasks))
                        .build());
    }

    private static Campaign campaign(Regime regime) {
        return Campaign.builder()
                .id(new CampaignId("qinghe-2026"))
                .locality("青禾县")
                .title("青禾县优化营商环境工作方案")
                .issuer("青禾县优化营商环境工作领导小组")
                .marking("示例数据")
                .paper(PolicyPaper.builder()
                        .title("青禾县优化营商环境工作方案")
                        .issuedOn(FIRST)
                        .build())
                .units(UNITS)
                .addGoal(new Goal(new GoalId("G1"), "市场准入再提速"))
                .regime(regime)
                .build();
    }

    static Task task(int number, String title, String lead, String due) {
        return Task.builder()
                .id(new TaskId("QH-0" + number))
                .number(number)
                .goal(new GoalId("G1"))
                .assignment(Assignment.of(title))
                .schedule(Schedule.builder().deadline(Deadline.parse(due)).build())
                .responsibility(
                        Responsibility.builder().leadUnits(UNITS.refer(lead)).build())
                .build();
    }

    /** A ladder of steps, each with one rule. */
    static AccountabilityLadder ladder(LadderStep... steps) {
        return AccountabilityLadder.builder().name("试行").addSteps(steps).build();
    }

    static LadderStep step(String means, LadderRule... rules) {
        return LadderStep.builder().means(means).addRules(rules).build();
    }

    Campaign campaign() {
        return campaign;
    }

    Journal journal() {
        return new Journal(entries);
    }

    Standing on(String day) {
        return Standing.of(campaign, journal(), LocalDate.parse(day));
    }

    /** What is proposed on a day by a ladder. */
    List<Proposal> proposed(String day, AccountabilityLadder ladder) {
        return Proposals.of(on(day), ladder).proposals();
    }

    /** The sentences of the only proposal. */
    static List<String> sentences(List<Proposal> proposals) {
        return proposals.size() == 1
                ? proposals.get(0).evidence().stream().map(Evidence::sentence).toList()
                : Collections.emptyList();
    }

    Office reported(String id, int task, String day, String completion) {
        LocalDate on = LocalDate.parse(day);
        return with(ProgressReported.builder()
                .id(new EntryId(id))
                .task(new TaskId("QH-0" + task))
                .on(on)
                .recordedOn(on)
                .by(REFORM)
                .text("推进中")
                .completion(new BigDecimal(completion))
                .build());
    }

    Office opened(String id, String caseId, String day, String matter) {
        LocalDate on = LocalDate.parse(day);
        return with(CaseOpened.builder()
                .id(new EntryId(id))
                .caseId(new CaseId(caseId))
                .on(on)
                .recordedOn(on)
                .by(GOVERNMENT)
                .caseClass("议定事项")
                .matter(matter)
                .handler(REFORM)
                .weight(CaseWeight.ORDINARY)
                .build());
    }

    Office received(String id, String appeal, String day, String matter) {
        LocalDate on = LocalDate.parse(day);
        return with(AppealReceived.builder()
                .id(new EntryId(id))
                .appeal(new AppealId(appeal))
                .on(on)
                .recordedOn(on)
                .by(GOVERNMENT)
                .enterprise("青禾示例食品厂")
                .matter(matter)
                .handler(REFORM)
                .build());
    }

    Office inspected(String id, String inspection, String day, InspectionProblem... problems) {
        LocalDate on = LocalDate.parse(day);
        return with(InspectionHeld.builder()
                .id(new EntryId(id))
                .inspection(new InspectionId(inspection))
                .on(on)
                .recordedOn(on)
                .by(GOVERNMENT)
                .title("一季度督查")
                .addInspected(REFORM)
                .addProblems(problems)
                .build());
    }

    Office circular(String id, String day, String means, UnitId... units) {
        LocalDate on = LocalDate.parse(day);
        return with(CircularIssued.builder()
                .id(new EntryId(id))
                .on(on)
                .recordedOn(on)
                .by(GOVERNMENT)
                .addUnits(units)
                .title("进展情况通报")
                .means(means)
                .build());
    }

    Office talked(String id, String day, Optional<TaskId> task, UnitId... units) {
        LocalDate on = LocalDate.parse(day);
        return with(TalkHeld.builder()
                .id(new EntryId(id))
                .on(on)
                .recordedOn(on)
                .by(GOVERNMENT)
                .addUnits(units)
                .about("进度滞后")
                .task(task)
                .build());
    }

    Office took(String id, String day, String means, Optional<TaskId> task, UnitId... units) {
        LocalDate on = LocalDate.parse(day);
        return with(AccountabilityTaken.builder()
                .id(new EntryId(id))
                .on(on)
                .recordedOn(on)
                .by(GOVERNMENT)
                .addUnits(units)
                .means(means)
                .grounds("进度滞后")
                .task(task)
                .build());
    }

    Office tolerated(String id, String day, Optional<TaskId> task, Optional<CaseId> caseId, UnitId... units) {
        LocalDate on = LocalDate.parse(day);
        return with(ErrorTolerated.builder()
                .id(new EntryId(id))
                .on(on)
                .recordedOn(on)
                .by(GOVERNMENT)
                .addUnits(units)
                .addConditions("程序合规", "未谋私利")
                .decidedBy("县委常委会")
                .task(task)
                .caseId(caseId)
                .build());
    }

    private Office with(JournalEntry entry) {
        entries.add(entry);
        return this;
    }

    private static OrgUnit unit(UnitId id, String name, UnitKind kind) {
        return OrgUnit.builder().id(id).name(name).kind(kind).build();
    }
}
