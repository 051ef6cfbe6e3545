package io.github.liuding.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.liuding.core.accountability.Evidence;
import io.github.liuding.core.accountability.EvidenceKind;
import io.github.liuding.core.accountability.Matter;
import io.github.liuding.core.accountability.Proposal;
import io.github.liuding.core.accountability.TakenStep;
import io.github.liuding.core.accountability.Tolerance;
import io.github.liuding.core.agenda.Agenda;
import io.github.liuding.core.agenda.AgendaItem;
import io.github.liuding.core.body.AgeBand;
import io.github.liuding.core.body.Appointment;
import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.BodyKind;
import io.github.liuding.core.body.BodyTree;
import io.github.liuding.core.body.Holder;
import io.github.liuding.core.body.Oversight;
import io.github.liuding.core.body.Role;
import io.github.liuding.core.body.Seat;
import io.github.liuding.core.body.Secondment;
import io.github.liuding.core.body.StaffingPlan;
import io.github.liuding.core.calendar.Cadence;
import io.github.liuding.core.calendar.CadenceUnit;
import io.github.liuding.core.calendar.CalendarDay;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.calendar.DayCount;
import io.github.liuding.core.calendar.DayPeriod;
import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.calendar.Occurrence;
import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.calendar.WorkingDayCalendar;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.CampaignId;
import io.github.liuding.core.campaign.Cascade;
import io.github.liuding.core.campaign.Phase;
import io.github.liuding.core.campaign.StatedCount;
import io.github.liuding.core.campaign.Superior;
import io.github.liuding.core.campaign.TaskCommitment;
import io.github.liuding.core.document.DocumentNumber;
import io.github.liuding.core.document.PolicyPaper;
import io.github.liuding.core.goal.Commitment;
import io.github.liuding.core.goal.Goal;
import io.github.liuding.core.goal.GoalId;
import io.github.liuding.core.goal.GrowthMismatch;
import io.github.liuding.core.goal.GrowthTarget;
import io.github.liuding.core.goal.Relation;
import io.github.liuding.core.goal.StagedGoal;
import io.github.liuding.core.goal.Target;
import io.github.liuding.core.journal.Attachment;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.EntryRemark;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.action.UnitEntry;
import io.github.liuding.core.journal.appeal.AppealEntry;
import io.github.liuding.core.journal.appeal.AppealId;
import io.github.liuding.core.journal.appeal.AppealRoute;
import io.github.liuding.core.journal.supervision.CaseEntry;
import io.github.liuding.core.journal.supervision.CaseId;
import io.github.liuding.core.journal.supervision.CaseNode;
import io.github.liuding.core.journal.supervision.InspectionEntry;
import io.github.liuding.core.journal.supervision.InspectionId;
import io.github.liuding.core.journal.supervision.InspectionProblem;
import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.core.lamp.LampReading;
import io.github.liuding.core.lamp.LampRule;
import io.github.liuding.core.lamp.LampTable;
import io.github.liuding.core.lamp.LampTables;
import io.github.liuding.core.lamp.Outlook;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.liaison.Enterprise;
import io.github.liuding.core.liaison.EnterpriseLiaison;
import io.github.liuding.core.liaison.EnterprisePairing;
import io.github.liuding.core.liaison.GradeQuota;
import io.github.liuding.core.liaison.LiaisonOfficer;
import io.github.liuding.core.liaison.Liaisons;
import io.github.liuding.core.liaison.PolicyContact;
import io.github.liuding.core.liaison.SupportTeam;
import io.github.liuding.core.liaison.SupportTeams;
import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.NameClash;
import io.github.liuding.core.organization.Officer;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitDirectory;
import io.github.liuding.core.organization.UnitGroup;
import io.github.liuding.core.organization.UnitGroupId;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.organization.UnitKind;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.regime.AccountabilityLadder;
import io.github.liuding.core.regime.AccountabilityLadders;
import io.github.liuding.core.regime.AccountabilityMeans;
import io.github.liuding.core.regime.Activity;
import io.github.liuding.core.regime.AssessmentScheme;
import io.github.liuding.core.regime.ClockStage;
import io.github.liuding.core.regime.EarlierStep;
import io.github.liuding.core.regime.LadderRule;
import io.github.liuding.core.regime.LadderStep;
import io.github.liuding.core.regime.LowRanking;
import io.github.liuding.core.regime.Mechanism;
import io.github.liuding.core.regime.MechanismKind;
import io.github.liuding.core.regime.MechanismKinds;
import io.github.liuding.core.regime.Regime;
import io.github.liuding.core.regime.ServiceTime;
import io.github.liuding.core.regime.ServiceUnit;
import io.github.liuding.core.regime.StageClock;
import io.github.liuding.core.regime.StageClocks;
import io.github.liuding.core.regime.SupervisionScheme;
import io.github.liuding.core.regime.Veto;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Place;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.scoring.ActiveTime;
import io.github.liuding.core.scoring.Adjustment;
import io.github.liuding.core.scoring.CommendationRule;
import io.github.liuding.core.scoring.GradeBand;
import io.github.liuding.core.scoring.PeerGroup;
import io.github.liuding.core.scoring.ScoreRule;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.scoring.UnitTarget;
import io.github.liuding.core.scoring.VetoItem;
import io.github.liuding.core.task.Aspect;
import io.github.liuding.core.task.Assignment;
import io.github.liuding.core.task.BackwardSchedule;
import io.github.liuding.core.task.Criterion;
import io.github.liuding.core.task.Determinacy;
import io.github.liuding.core.task.Determination;
import io.github.liuding.core.task.DeterminationFormula;
import io.github.liuding.core.task.DeterminationFormulas;
import io.github.liuding.core.task.Measure;
import io.github.liuding.core.task.Milestone;
import io.github.liuding.core.task.Objective;
import io.github.liuding.core.task.Responsibility;
import io.github.liuding.core.task.Schedule;
import io.github.liuding.core.task.ScheduleStep;
import io.github.liuding.core.task.Standard;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskDetermination;
import io.github.liuding.core.task.TaskId;
import io.github.liuding.core.testing.EntrySamples;
import io.github.liuding.core.testing.Qinghe;
import io.github.liuding.core.testing.QingheBodies;
import io.github.liuding.core.testing.QingheScoring;
import io.github.liuding.core.testing.ValueTypes;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value type goes through both lines of Jackson and comes back equal. */
class ValueTypesJsonTest {
    private static final ObjectMapper JACKSON_2 = LiudingJson.mapper();

    /** What a caller who knows nothing of this library has at hand. */
    private static final ObjectMapper JACKSON_2_PLAIN =
            new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());

    private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
            tools.jackson.databind.json.JsonMapper.builder().build();

    private static final tools.jackson.databind.json.JsonMapper JACKSON_3_STRICT =
            tools.jackson.databind.json.JsonMapper.builder()
                    .enable(
                            tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                            tools.jackson.databind.DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                            tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    private static final ObjectReader TREES = JACKSON_2
            .reader()
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .forType(JsonNode.class);

    /** A value, and the type a caller asks for when reading it. */
    record Sample(String what, Class<?> type, Object value) {
        @Override
        public String toString() {
            return type.getSimpleName() + ", " + what;
        }
    }

    private static final List<Sample> SAMPLES = makeSamples();

    static List<Sample> samples() {
        return SAMPLES;
    }

    private static List<Sample> makeSamples() {
        List<Sample> samples = new ArrayList<>();
        Campaign campaign = Qinghe.campaign();
        Task task = Qinghe.fullTask();
        LocalDate day = LocalDate.of(2022, 2, 28);
        full(samples, Campaign.class, campaign);
        minimal(samples, Campaign.class, Qinghe.smallest());
        full(samples, CampaignId.class, campaign.id());
        full(samples, Superior.class, campaign.superior().orElseThrow());
        minimal(
                samples,
                Superior.class,
                Superior.builder().campaign(new CampaignId("qinghe-city-2022")).build());
        full(samples, StatedCount.class, campaign.counts().get(0));
        full(samples, TaskCommitment.class, campaign.commitments().get(0));
        minimal(samples, TaskCommitment.class, campaign.commitments().get(1));
        full(samples, Cascade.class, campaign.cascades().get(0));
        full(samples, Phase.class, campaign.phases().get(0));
        full(samples, Regime.class, campaign.regime());
        minimal(samples, Regime.class, Regime.unstated());
        full(samples, Activity.class, campaign.regime().activities().get(0));
        minimal(
                samples,
                Activity.class,
                Activity.builder()
                        .name("督查")
                        .cadence(Cadence.find("两月一督查").orElseThrow())
                        .build());
        full(samples, Mechanism.class, campaign.regime().mechanisms().get(0));
        minimal(samples, Mechanism.class, Mechanism.builder().name("工作保障").build());
        full(samples, MechanismKind.class, MechanismKinds.DISPATCH);
        full(samples, SupervisionScheme.class, campaign.regime().supervision().orElseThrow());
        minimal(samples, SupervisionScheme.class, SupervisionScheme.builder().build());
        full(
                samples,
                AccountabilityMeans.class,
                campaign.regime().accountability().get(0));
        full(samples, AssessmentScheme.class, campaign.regime().assessment().orElseThrow());
        minimal(samples, AssessmentScheme.class, AssessmentScheme.builder().build());
        full(
                samples,
                Veto.class,
                campaign.regime().assessment().orElseThrow().veto().orElseThrow());
        minimal(samples, Veto.class, Veto.builder().name("一票否决").scope("年度考核").build());
        full(samples, ServiceTime.class, campaign.regime().serviceTimes().get(0));
        minimal(samples, ServiceTime.class, ServiceTime.of("回复", 10, ServiceUnit.DAY));
        AccountabilityLadder ladder = campaign.regime().ladder().orElseThrow();
        full(samples, AccountabilityLadder.class, ladder);
        full(samples, AccountabilityLadder.class, AccountabilityLadders.STANDARD);
        full(samples, LadderStep.class, ladder.steps().get(1));
        minimal(samples, LadderStep.class, ladder.steps().get(0));
        ladder.steps().stream()
                .flatMap(step -> step.rules().stream())
                .forEach(rule -> full(samples, LadderRule.class, rule));
        minimal(samples, LadderRule.class, ladder.steps().get(1).rules().get(1));
        LowRanking low = ladder.steps().get(1).rules().stream()
                .flatMap(rule -> rule.ranked().stream())
                .findFirst()
                .orElseThrow();
        full(samples, LowRanking.class, low);
        EarlierStep earlier = ladder.steps().get(2).rules().get(1).after().orElseThrow();
        full(samples, EarlierStep.class, earlier);
        minimal(samples, EarlierStep.class, EarlierStep.builder().means("提醒").build());
        StageClock clock = campaign.regime()
                .supervision()
                .flatMap(SupervisionScheme::clock)
                .orElseThrow();
        full(samples, StageClock.class, clock);
        full(samples, StageClock.class, StageClocks.THIRTEEN_SEVEN_TEN);
        minimal(
                samples,
                StageClock.class,
                StageClock.builder()
                        .name("限时督办")
                        .addStage(clock.stages().get(0))
                        .build());
        full(samples, ClockStage.class, clock.stages().get(1));
        minimal(samples, ClockStage.class, clock.stages().get(0));

        full(samples, Cadence.class, campaign.regime().activities().get(0).cadence());
        full(samples, Cadence.class, campaign.regime().activities().get(1).cadence());
        minimal(
                samples,
                Cadence.class,
                Cadence.builder().words("每年").unit(CadenceUnit.YEAR).build());
        full(samples, Cadence.class, Cadence.find("每季度首月5日前").orElseThrow());
        full(samples, DateRange.class, DateRange.ofClosed(day, day));
        for (Class<?> asked : List.of(Deadline.class, Deadline.OnDay.class)) {
            full(samples, asked, new Deadline.OnDay("2022年2月28日前", day));
        }
        for (Class<?> asked : List.of(Deadline.class, Deadline.MonthEnd.class)) {
            full(samples, asked, new Deadline.MonthEnd("2022年2月底", YearMonth.of(2022, 2)));
        }
        Deadline.Within within = Deadline.within(new DayPeriod(10, DayCount.WORKING_DAYS), "公示期满");
        for (Class<?> asked : List.of(Deadline.class, Deadline.Within.class)) {
            full(samples, asked, within);
            minimal(samples, asked, Deadline.parse("30日内"));
        }
        full(samples, DayPeriod.class, within.period());
        full(samples, Occurrence.class, new Occurrence(day, day.plusDays(1)));
        CalendarDay swapped = WorkingDayCalendar.national().day(LocalDate.of(2022, 1, 31)).toBuilder()
                .assumed(true)
                .build();
        full(samples, CalendarDay.class, swapped);
        minimal(samples, CalendarDay.class, WorkingDayCalendar.national().day(day));
        for (Class<?> asked : List.of(Deadline.class, Deadline.Ongoing.class)) {
            full(samples, asked, new Deadline.Ongoing("长期坚持"));
        }
        for (Class<?> asked : List.of(Deadline.class, Deadline.Unknown.class)) {
            full(samples, asked, new Deadline.Unknown("尽快"));
            minimal(samples, asked, Deadline.unstated());
        }

        full(samples, DocumentNumber.class, new DocumentNumber("青优组发", 2022, 1));
        full(samples, PolicyPaper.class, campaign.paper().orElseThrow());
        minimal(samples, PolicyPaper.class, campaign.basis().get(0));

        full(samples, Goal.class, new Goal(new GoalId("G7"), "招商引资", List.of("冷商引资", "永商引资")));
        minimal(samples, Goal.class, campaign.goals().get(0));
        full(samples, GoalId.class, new GoalId("G1"));
        full(samples, Target.class, Qinghe.target());
        minimal(
                samples,
                Target.class,
                Target.builder()
                        .indicator("投诉")
                        .relation(Relation.EQUAL)
                        .value(BigDecimal.ZERO)
                        .build());

        GrowthTarget growth = Qinghe.growth();
        full(samples, GrowthTarget.class, growth);
        minimal(
                samples,
                GrowthTarget.class,
                GrowthTarget.builder()
                        .indicator("市场主体")
                        .deadline(Deadline.unstated())
                        .build());
        full(samples, GrowthMismatch.class, growth.mismatch().orElseThrow());
        full(
                samples,
                Commitment.class,
                Commitment.builder()
                        .target(Qinghe.target())
                        .scope("全县")
                        .deadline(Deadline.parse("2022年底"))
                        .build());
        minimal(
                samples,
                Commitment.class,
                Commitment.builder()
                        .target(Qinghe.target())
                        .deadline(Deadline.unstated())
                        .build());
        full(
                samples,
                StagedGoal.class,
                StagedGoal.builder()
                        .name("一年求突破")
                        .deadline(Deadline.parse("2022年底"))
                        .addAims("审批提速", "服务提质")
                        .addTarget(Qinghe.target())
                        .build());
        minimal(
                samples,
                StagedGoal.class,
                StagedGoal.builder().name("三年上台阶").deadline(Deadline.unstated()).build());

        bodies(samples);
        contacts(samples, campaign);

        full(samples, Journal.class, Qinghe.journal());
        minimal(samples, Journal.class, Journal.empty());
        EntrySamples.full().forEach(entry -> asked(entry).forEach(type -> full(samples, type, entry)));
        EntrySamples.minimal().forEach(entry -> asked(entry).forEach(type -> minimal(samples, type, entry)));
        full(
                samples,
                EntryRemark.class,
                EntryRemark.leftOut(
                        Qinghe.fullReport(), new FindingCode("UNKNOWN_TASK"), "没有这项任务", "there is no such task"));
        full(samples, Attachment.class, Qinghe.fullReport().attachments().get(0));
        minimal(samples, Attachment.class, Attachment.named("截图"));
        full(samples, CaseId.class, new CaseId("DB-2022-007"));
        full(samples, CaseNode.class, new CaseNode("主管线完工", day));
        full(samples, AppealId.class, new AppealId("SQ-2022-031"));
        full(samples, AppealRoute.class, new AppealRoute("转省厅"));
        full(samples, InspectionId.class, new InspectionId("DC-2022-1"));
        full(samples, InspectionProblem.class, new InspectionProblem(1, Qinghe.DONGXI, "排队过长", Optional.of(day)));
        minimal(samples, InspectionProblem.class, new InspectionProblem(2, Qinghe.DONGXI, "排队过长", Optional.empty()));
        full(samples, EntryId.class, new EntryId("E-0001"));

        full(samples, Lamp.class, new Lamp(LampColour.RED, "逾期"));
        full(
                samples,
                LampReading.class,
                LampReading.builder()
                        .state(TaskState.UNDER_WAY)
                        .daysLeft(-3L)
                        .daysSinceStart(40L)
                        .behind(new BigDecimal("0.2500"))
                        .missedReports(2)
                        .extensions(1)
                        .notices(3)
                        .outlook(Outlook.LATE)
                        .build());
        minimal(
                samples,
                LampReading.class,
                LampReading.builder().state(TaskState.UNREPORTED).build());
        full(samples, LampTable.class, campaign.lamps());
        LampTables.names()
                .forEach(name ->
                        full(samples, LampTable.class, LampTables.named(name).orElseThrow()));
        minimal(
                samples,
                LampTable.class,
                LampTable.builder().fallback(new Lamp(LampColour.GREY, "不亮灯")).build());
        full(samples, LampRule.class, campaign.lamps().rules().get(1));
        full(samples, LampRule.class, campaign.lamps().rules().get(2));
        minimal(
                samples,
                LampRule.class,
                LampRule.builder().lamp(new Lamp(LampColour.GREY, "未报告")).build());

        full(samples, UnitDirectory.class, campaign.units());
        minimal(samples, UnitDirectory.class, UnitDirectory.builder().build());
        full(samples, OrgUnit.class, campaign.units().unit(Qinghe.DONGXI).orElseThrow());
        minimal(samples, OrgUnit.class, campaign.units().unit(Qinghe.HOUSING).orElseThrow());
        full(samples, UnitGroup.class, campaign.units().groups().get(0));
        minimal(samples, UnitGroup.class, campaign.units().groups().get(1));
        full(samples, UnitId.class, Qinghe.REFORM);
        full(samples, UnitGroupId.class, new UnitGroupId("all-townships"));
        full(samples, UnitKind.class, new UnitKind("派出机构"));
        // A mapper meets them where a reference is asked for, never by themselves.
        full(samples, UnitReference.class, new UnitReference.ToUnit(Qinghe.REFORM));
        full(samples, UnitReference.class, new UnitReference.ToGroup(new UnitGroupId("all-townships")));
        full(samples, UnitReference.class, new UnitReference.ToBody(QingheBodies.OFFICE));
        full(samples, BodyId.class, QingheBodies.OFFICE);
        full(
                samples,
                NameClash.class,
                new NameClash(
                        "县发改委", new UnitReference.ToUnit(Qinghe.REFORM), new UnitReference.ToUnit(Qinghe.HOUSING)));
        full(samples, UnitReferences.class, campaign.units().refer("县发改局、各乡镇、县气象局、县住建局等"));
        minimal(samples, UnitReferences.class, UnitReferences.none());
        full(samples, Officer.class, task.responsibility().handler().orElseThrow());
        minimal(samples, Officer.class, task.responsibility().liaison().orElseThrow());

        full(
                samples,
                Finding.class,
                Finding.error(new FindingCode("UNKNOWN_UNIT"), "没有这个单位", "There is no such unit", place()));
        minimal(
                samples,
                Finding.class,
                Finding.builder()
                        .code(new FindingCode("EMPTY"))
                        .severity(Severity.NOTE)
                        .message("没有内容")
                        .english("Nothing there")
                        .build());
        full(samples, FindingCode.class, new FindingCode("UNKNOWN_UNIT"));
        full(samples, Place.class, place());
        minimal(samples, Place.class, Place.builder().build());

        full(samples, Task.class, task);
        minimal(samples, Task.class, Qinghe.bareTask());
        full(samples, TaskId.class, Qinghe.FULL);
        full(samples, Objective.class, task.objective());
        minimal(samples, Objective.class, Objective.open());
        full(samples, Assignment.class, task.assignment());
        minimal(samples, Assignment.class, Assignment.of("推广“一网通办”"));
        full(samples, ScheduleStep.class, ScheduleStep.of("上线", new BigDecimal("2.5")));
        BackwardSchedule.Proposal proposal =
                new BackwardSchedule.Proposal(task.schedule().milestones());
        for (Class<?> asked : List.of(BackwardSchedule.class, BackwardSchedule.Proposal.class)) {
            full(samples, asked, proposal);
        }
        for (Class<?> asked : List.of(BackwardSchedule.class, BackwardSchedule.Shortfall.class)) {
            full(samples, asked, new BackwardSchedule.Shortfall(12, 10));
        }
        full(samples, Measure.class, task.measures().get(1));
        minimal(samples, Measure.class, task.measures().get(0));
        full(samples, Schedule.class, task.schedule());
        full(
                samples,
                Schedule.class,
                campaign.task(Qinghe.MONTH_END).orElseThrow().schedule());
        minimal(samples, Schedule.class, Schedule.open());
        full(samples, Milestone.class, task.schedule().milestones().get(0));
        minimal(samples, Milestone.class, task.schedule().milestones().get(1));
        full(samples, Responsibility.class, task.responsibility());
        minimal(samples, Responsibility.class, Responsibility.open());
        full(samples, Standard.class, task.standard());
        minimal(samples, Standard.class, Standard.open());
        for (Class<?> asked : List.of(Criterion.class, Criterion.Threshold.class)) {
            full(samples, asked, new Criterion.Threshold(Qinghe.target()));
        }
        for (Class<?> asked : List.of(Criterion.class, Criterion.Evidence.class)) {
            full(samples, asked, new Criterion.Evidence("开工令"));
        }
        full(samples, Determination.class, new Determination("定奖惩", Aspect.LOCAL));
        full(samples, DeterminationFormula.class, DeterminationFormulas.SIX);
        minimal(
                samples,
                DeterminationFormula.class,
                DeterminationFormula.builder().name("无").build());
        full(
                samples,
                TaskDetermination.class,
                new TaskDetermination(
                        new Determination("定人员", Aspect.PEOPLE), Determinacy.OPEN, List.of("责任人", "联络员")));
        minimal(
                samples,
                TaskDetermination.class,
                new TaskDetermination(new Determination("定任务", Aspect.ASSIGNMENT), Determinacy.DETERMINED, List.of()));

        AgendaItem item = AgendaItem.builder()
                .key("task/QH-01/deadline")
                .title("任务到期：推广“一网通办”")
                .category("任务时限")
                .by("县发改局")
                .to("领导小组办公室")
                .day(day)
                .nominalDay(day.minusDays(1))
                .assumed(true)
                .details("牵头单位：县发改局\n责任单位：县住建局")
                .revision(2)
                .revisedOn(day.minusDays(20))
                .cancelled(true)
                .addReminders(3, 0)
                .build();
        full(samples, AgendaItem.class, item);
        minimal(
                samples,
                AgendaItem.class,
                AgendaItem.builder()
                        .key("activity/调度")
                        .title("调度")
                        .day(day)
                        .revisedOn(day)
                        .build());
        full(
                samples,
                Agenda.class,
                Agenda.builder()
                        .campaign(campaign.id())
                        .name("青禾县工作日程")
                        .marking("示例数据")
                        .addItem(item)
                        .build());
        minimal(
                samples,
                Agenda.class,
                Agenda.builder().campaign(campaign.id()).name("青禾县工作日程").build());

        accountability(samples);
        scoring(samples);

        for (Class<?> type : ValueTypes.all()) {
            if (type.isEnum()) {
                for (Object constant : Objects.requireNonNull(type.getEnumConstants())) {
                    samples.add(new Sample(constant.toString(), type, constant));
                }
            }
        }
        return samples;
    }

    private static void scoring(List<Sample> samples) {
        ScoringScheme scheme = QingheScoring.scheme();
        ScoringScheme least = QingheScoring.least();
        full(samples, ScoringScheme.class, scheme);
        minimal(samples, ScoringScheme.class, least);
        Class<?> criterion = io.github.liuding.core.scoring.Criterion.class;
        scheme.criteria().forEach(one -> {
            full(samples, criterion, one);
            full(samples, ScoreRule.class, one.rule());
            full(samples, one.rule().getClass(), one.rule());
        });
        minimal(samples, criterion, least.criteria().get(0));
        full(samples, ScoreRule.Step.class, new ScoreRule.Step(BigDecimal.ONE, new BigDecimal("62.5")));
        full(samples, UnitTarget.class, scheme.criteria().get(0).targets().get(0));
        full(samples, Adjustment.class, scheme.bonuses().get(0));
        minimal(samples, Adjustment.class, scheme.deductions().get(0));
        VetoItem veto = scheme.vetoes().get(0);
        full(samples, VetoItem.class, veto);
        minimal(
                samples,
                VetoItem.class,
                veto.toBuilder().means(List.of()).groups(List.of()).build());
        CommendationRule praise = scheme.commendations().get(0);
        full(samples, CommendationRule.class, praise);
        minimal(
                samples,
                CommendationRule.class,
                praise.toBuilder().atLeast(Optional.empty()).build());
        full(samples, PeerGroup.class, scheme.groups().get(0));
        full(samples, PeerGroup.class, scheme.groups().get(1));
        full(samples, ActiveTime.class, scheme.activeTimes().get(0));
        minimal(
                samples,
                ActiveTime.class,
                ActiveTime.builder()
                        .members(UnitReferences.none())
                        .firstDay(LocalDate.of(2022, 3, 1))
                        .build());
        full(samples, GradeBand.class, scheme.grades().get(0));
        for (String period : List.of("2022-05", "2022-Q2", "2022")) {
            full(samples, Period.class, Period.parse(period));
        }
    }

    /** The class of an entry, and all that it is besides: an entry about a task is asked for as one, too. */
    private static List<Class<?>> asked(JournalEntry entry) {
        List<Class<?>> asked = new ArrayList<>();
        asked.add(JournalEntry.class);
        Class<?> kind = entry.getClass().getSuperclass();
        asked.add(kind);
        Stream.of(kind.getInterfaces())
                .filter(type -> !type.equals(JournalEntry.class))
                .forEach(asked::add);
        return asked;
    }

    private static void accountability(List<Sample> samples) {
        List<Matter> matters = List.of(
                new Matter.OfTask(Qinghe.FULL),
                new Matter.OfCase(new CaseId("DB-2022-007")),
                new Matter.OfAppeal(new AppealId("SQ-2022-031")),
                new Matter.OfProblem(new InspectionId("DC-2022-1"), 2),
                new Matter.OfAssessment(Period.parse("2022-Q2")));
        matters.forEach(matter -> full(samples, Matter.class, matter));
        Evidence evidence = Evidence.builder()
                .kind(EvidenceKind.LAMP_LIT)
                .matter(matters.get(0))
                .figure(3L)
                .lamp(new Lamp(LampColour.RED, "逾期"))
                .since(LocalDate.of(2022, 6, 1))
                .endedOn(LocalDate.of(2022, 6, 9))
                .addEntry(new EntryId("E-0001"))
                .sentence("任务1“推广”亮红灯（逾期）")
                .build();
        full(samples, Evidence.class, evidence);
        Evidence least =
                Evidence.builder().kind(EvidenceKind.LAMP_LIT).sentence("亮红灯").build();
        minimal(samples, Evidence.class, least);
        TakenStep taken = new TakenStep("提醒", LocalDate.of(2022, 6, 3), new EntryId("E-0002"));
        full(samples, TakenStep.class, taken);
        Tolerance tolerance = new Tolerance(evidence, new EntryId("E-0003"), List.of("程序合规"));
        full(samples, Tolerance.class, tolerance);
        full(
                samples,
                Proposal.class,
                Proposal.builder()
                        .unit(Qinghe.HOUSING)
                        .step("约谈")
                        .addMilder("通报批评")
                        .addEvidence(evidence)
                        .addTaken(taken)
                        .addTolerated(tolerance)
                        .build());
        minimal(
                samples,
                Proposal.class,
                Proposal.builder()
                        .unit(Qinghe.HOUSING)
                        .step("约谈")
                        .addEvidence(least)
                        .build());
    }

    private static void bodies(List<Sample> samples) {
        Body group = QingheBodies.leadingGroup();
        full(samples, BodyTree.class, QingheBodies.tree());
        minimal(samples, BodyTree.class, BodyTree.none());
        full(samples, Body.class, group);
        minimal(samples, Body.class, QingheBodies.tree().bodies().get(1));
        full(samples, BodyKind.class, new BodyKind("综合组"));
        full(samples, Role.class, new Role("首席联络员"));
        group.appointments().forEach(appointment -> {
            full(samples, Appointment.class, appointment);
            full(samples, Holder.class, appointment.holder());
            full(samples, appointment.holder().getClass(), appointment.holder());
        });
        for (Class<?> asked : List.of(Holder.class, Holder.ByRule.class)) {
            full(samples, asked, new Holder.ByRule("由相关副指挥长担任"));
        }
        for (Class<?> asked : List.of(Seat.class, Seat.InUnits.class)) {
            full(samples, asked, new Seat.InUnits(Qinghe.refer("县发改局")));
        }
        for (Class<?> asked : List.of(Seat.class, Seat.ByRule.class)) {
            full(samples, asked, new Seat.ByRule("副组长所在单位"));
        }
        full(samples, StaffingPlan.class, QingheBodies.staffing());
        minimal(samples, StaffingPlan.class, StaffingPlan.builder().build());
        full(samples, AgeBand.class, new AgeBand(30, 45));
        full(samples, Secondment.class, QingheBodies.staffing().secondments().get(0));
        full(samples, Oversight.class, group.oversight().orElseThrow());
        minimal(samples, Oversight.class, new Oversight(UnitReferences.none(), UnitReferences.none()));
    }

    private static void contacts(List<Sample> samples, Campaign campaign) {
        Liaisons liaisons = campaign.liaisons().orElseThrow();
        full(samples, Liaisons.class, liaisons);
        minimal(
                samples,
                Liaisons.class,
                Liaisons.builder()
                        .units(UnitReferences.builder().printed("各乡镇").build())
                        .build());
        full(samples, LiaisonOfficer.class, liaisons.officers().get(0));
        minimal(
                samples,
                LiaisonOfficer.class,
                LiaisonOfficer.builder().unit(UnitReferences.none()).build());
        EnterpriseLiaison enterprises = campaign.enterpriseLiaison().orElseThrow();
        full(samples, EnterpriseLiaison.class, enterprises);
        minimal(samples, EnterpriseLiaison.class, EnterpriseLiaison.builder().build());
        full(samples, GradeQuota.class, enterprises.quota().get(0));
        EnterprisePairing pairing = enterprises.pairings().get(0);
        full(samples, EnterprisePairing.class, pairing);
        minimal(
                samples,
                EnterprisePairing.class,
                EnterprisePairing.builder().leader(pairing.leader()).build());
        full(samples, Enterprise.class, pairing.enterprises().get(0));
        SupportTeams teams = campaign.supportTeams().orElseThrow();
        full(samples, SupportTeams.class, teams);
        minimal(samples, SupportTeams.class, SupportTeams.builder().name("五个一").build());
        full(samples, SupportTeam.class, teams.teams().get(0));
        minimal(
                samples,
                SupportTeam.class,
                SupportTeam.builder().enterprise("青禾示例食品厂").build());
        full(samples, PolicyContact.class, campaign.policyContacts().get(0));
        minimal(
                samples,
                PolicyContact.class,
                PolicyContact.builder().policy("稳岗补贴").build());
    }

    private static void full(List<Sample> samples, Class<?> type, Object value) {
        samples.add(new Sample("full: " + value.getClass().getSimpleName(), type, value));
    }

    private static void minimal(List<Sample> samples, Class<?> type, Object value) {
        samples.add(new Sample("minimal: " + value.getClass().getSimpleName(), type, value));
    }

    private static Place place() {
        return Place.builder()
                .file("青禾.xlsx")
                .line(12)
                .column(5)
                .sheet("任务清单")
                .cell("F37")
                .pointer("/goals/0")
                .build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void comes_back_equal_through_jackson_2(Sample sample) throws JsonProcessingException {
        assertThat((Object) JACKSON_2.readValue(JACKSON_2.writeValueAsString(sample.value()), sample.type()))
                .isEqualTo(sample.value());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void comes_back_equal_through_an_embedders_plain_jackson_2(Sample sample) throws JsonProcessingException {
        assertThat((Object)
                        JACKSON_2_PLAIN.readValue(JACKSON_2_PLAIN.writeValueAsString(sample.value()), sample.type()))
                .isEqualTo(sample.value());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void comes_back_equal_through_jackson_3(Sample sample) {
        assertThat((Object) JACKSON_3.readValue(JACKSON_3.writeValueAsString(sample.value()), sample.type()))
                .isEqualTo(sample.value());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void comes_back_equal_through_a_strict_jackson_3(Sample sample) {
        assertThat((Object)
                        JACKSON_3_STRICT.readValue(JACKSON_3_STRICT.writeValueAsString(sample.value()), sample.type()))
                .isEqualTo(sample.value());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void both_lines_write_the_same_tree(Sample sample) throws JsonProcessingException {
        JsonNode two = TREES.readValue(JACKSON_2.writeValueAsString(sample.value()));
        JsonNode three = TREES.readValue(JACKSON_3.writeValueAsString(sample.value()));
        assertThat(three).isEqualTo(two);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void each_line_reads_what_the_other_wrote(Sample sample) throws JsonProcessingException {
        assertThat((Object) JACKSON_3.readValue(JACKSON_2.writeValueAsString(sample.value()), sample.type()))
                .isEqualTo(sample.value());
        assertThat((Object) JACKSON_2.readValue(JACKSON_3.writeValueAsString(sample.value()), sample.type()))
                .isEqualTo(sample.value());
    }

    @Test
    void a_value_beside_findings_goes_through_both_lines() throws JsonProcessingException {
        WithFindings<Task> read = WithFindings.of(
                Qinghe.fullTask(), List.of(Finding.warning(new FindingCode("CODE"), "说明", "A note", place())));
        WithFindings<Task> two = JACKSON_2.readValue(
                JACKSON_2.writeValueAsString(read), new com.fasterxml.jackson.core.type.TypeReference<>() {});
        WithFindings<Task> three = JACKSON_3.readValue(
                JACKSON_3.writeValueAsString(read), new tools.jackson.core.type.TypeReference<>() {});
        assertThat(two).isEqualTo(read);
        assertThat(three).isEqualTo(read);
    }

    @Test
    void no_value_type_is_without_a_sample() {
        Set<Class<?>> asked = samples().stream()
                .<Class<?>>flatMap(
                        sample -> Stream.of(sample.type(), sample.value().getClass()))
                .collect(Collectors.toSet());
        assertThat(ValueTypes.all())
                .hasSizeGreaterThan(90)
                .filteredOn(type -> !asked.contains(type))
                .as("generic, tested by itself")
                .containsExactly(WithFindings.class);
    }

    @Test
    void the_samples_set_every_attribute() {
        Map<String, Set<String>> unset = new TreeMap<>();
        for (Class<?> type : ValueTypes.withBuilder()) {
            Set<String> names = ValueTypes.attributes(type).stream()
                    .filter(attribute -> samples().stream()
                            .map(Sample::value)
                            .filter(type::isInstance)
                            .noneMatch(value -> isSet(attribute, value)))
                    .map(Method::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!names.isEmpty()) {
                unset.put(type.getSimpleName(), names);
            }
        }
        assertThat(unset).isEmpty();
    }

    private static boolean isSet(Method attribute, Object value) {
        try {
            Object set = attribute.invoke(value);
            return !Optional.empty().equals(set)
                    && !List.of().equals(set)
                    && !Map.of().equals(set)
                    && !"".equals(set)
                    && !Boolean.FALSE.equals(set);
        } catch (IllegalAccessException | InvocationTargetException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
    }

    static List<Class<?>> withBuilder() {
        return ValueTypes.withBuilder();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withBuilder")
    void the_order_of_properties_names_every_attribute(Class<?> type) {
        assertThat(type).hasAnnotation(JsonPropertyOrder.class);
        assertThat(Objects.requireNonNull(type.getAnnotation(JsonPropertyOrder.class))
                        .value())
                .containsExactlyInAnyOrderElementsOf(ValueTypes.attributes(type).stream()
                        .map(Method::getName)
                        .toList());
    }

    static List<Sample> samplesWithAnOrder() {
        return samples().stream()
                .filter(sample -> order(sample.value()).isPresent())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samplesWithAnOrder")
    void properties_are_written_in_their_order_by_both_lines(Sample sample) throws JsonProcessingException {
        List<String> order = List.of(order(sample.value()).orElseThrow().value());
        for (String json :
                List.of(JACKSON_2.writeValueAsString(sample.value()), JACKSON_3.writeValueAsString(sample.value()))) {
            List<String> written = new ArrayList<>();
            JACKSON_2.readTree(json).fieldNames().forEachRemaining(written::add);
            written.remove("type");
            assertThat(order.stream().filter(written::contains)).containsExactlyElementsOf(written);
        }
    }

    /** The order stands on the public class above the hidden implementation. */
    private static Optional<JsonPropertyOrder> order(Object value) {
        return Optional.ofNullable(value.getClass().getSuperclass())
                .map(type -> type.getDeclaredAnnotation(JsonPropertyOrder.class));
    }

    @Test
    void todays_form_of_a_campaign_is_the_recorded_one() throws IOException {
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        assertThat(JACKSON_2.writer(lines).writeValueAsString(Qinghe.campaign()) + "\n")
                .isEqualTo(recorded("campaign.json"));
    }

    @Test
    void both_lines_read_the_recorded_form_of_a_campaign() throws IOException {
        assertThat(JACKSON_2.readValue(recorded("campaign.json"), Campaign.class))
                .isEqualTo(Qinghe.campaign());
        assertThat(JACKSON_3.readValue(recorded("campaign.json"), Campaign.class))
                .isEqualTo(Qinghe.campaign());
    }

    @Test
    void both_lines_read_the_recorded_form_of_a_journal() throws IOException {
        assertThat(JournalFiles.write(Qinghe.journal())).isEqualTo(recorded("journal.jsonl"));
        String array = "[" + String.join(",", recorded("journal.jsonl").lines().toList()) + "]";
        assertThat(JACKSON_2.readValue(array, Journal.class)).isEqualTo(Qinghe.journal());
        assertThat(JACKSON_3.readValue(array, Journal.class)).isEqualTo(Qinghe.journal());
    }

    @Test
    void both_lines_read_the_recorded_form_of_every_kind_of_entry() throws IOException {
        String array = "[" + String.join(",", recorded("entries.jsonl").lines().toList()) + "]";
        assertThat(JACKSON_2.readValue(array, Journal.class)).isEqualTo(new Journal(EntrySamples.full()));
        assertThat(JACKSON_3.readValue(array, Journal.class)).isEqualTo(new Journal(EntrySamples.full()));
    }

    @Test
    void an_entry_of_one_family_is_not_read_as_one_of_another() throws JsonProcessingException {
        String json = JACKSON_2.writeValueAsString(Qinghe.fullReport());
        for (Class<?> other : List.of(CaseEntry.class, AppealEntry.class, InspectionEntry.class, UnitEntry.class)) {
            assertThatExceptionOfType(JsonProcessingException.class).isThrownBy(() -> JACKSON_2.readValue(json, other));
            assertThatExceptionOfType(tools.jackson.core.JacksonException.class)
                    .isThrownBy(() -> JACKSON_3.readValue(json, other));
        }
    }

    private static String recorded(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ValueTypesJsonTest.class.getResourceAsStream("/recorded/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void what_a_type_refuses_comes_back_as_its_own_sentence_in_both_lines() {
        String json = """
                {"id": "QH-01", "number": 0, "goal": "G1", "assignment": {"title": "推广"}}
                """;
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> JACKSON_2.readValue(json, Task.class))
                .havingRootCause()
                .withMessage("Number of task 'QH-01' must be at least 1, but was 0");
        assertThatExceptionOfType(tools.jackson.core.JacksonException.class)
                .isThrownBy(() -> JACKSON_3.readValue(json, Task.class))
                .havingRootCause()
                .withMessage("Number of task 'QH-01' must be at least 1, but was 0");
    }

    @Test
    void the_mapper_refuses_an_unknown_property() {
        assertThatExceptionOfType(UnrecognizedPropertyException.class)
                .isThrownBy(() -> JACKSON_2.readValue("{\"titel\": \"推广\"}", Assignment.class))
                .satisfies(refused -> assertThat(refused.getPropertyName()).isEqualTo("titel"));
    }

    @Test
    void the_mapper_refuses_a_doubled_key() {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> JACKSON_2.readValue("{\"title\": \"甲\", \"title\": \"乙\"}", Assignment.class))
                .withMessageContaining("title");
    }

    @Test
    void the_mapper_refuses_null_for_a_number() {
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> JACKSON_2.readValue(
                        "{\"words\": \"每月\", \"every\": null, \"unit\": \"MONTH\"}", Cadence.class));
    }

    @Test
    void the_mapper_refuses_a_number_for_a_day() {
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() ->
                        JACKSON_2.readValue("{\"start\": 20220201, \"endInclusive\": \"2022-02-28\"}", DateRange.class))
                .satisfies(refused -> assertThat(refused.getPath())
                        .extracting(JsonMappingException.Reference::getFieldName)
                        .containsExactly("start"));
    }

    @Test
    void the_mapper_writes_days_as_text_and_decimals_as_they_are() throws JsonProcessingException {
        assertThat(JACKSON_2.writeValueAsString(Qinghe.fullReport()))
                .contains("\"on\":\"2022-03-10\"")
                .contains("\"completion\":0.350,");
    }

    @Test
    void each_call_gives_a_mapper_of_its_own() {
        assertThat(LiudingJson.mapper()).isNotSameAs(LiudingJson.mapper());
    }

    /** {@code Map.copyOf} would shuffle them anew in every run of the JVM. */
    @Test
    void local_determinations_keep_the_order_in_which_they_were_put() {
        List<String> names = List.of("定奖惩", "定督办", "定激励", "定人员", "定时限", "定领导", "定考核", "定问责", "定标准");
        Task task = names.stream()
                .reduce(
                        Qinghe.bareTask().toBuilder(),
                        (builder, name) -> builder.putLocalDetermination(name, "有"),
                        (one, other) -> one)
                .build();
        assertThat(task.localDeterminations().keySet()).containsExactlyElementsOf(names);
    }
}
