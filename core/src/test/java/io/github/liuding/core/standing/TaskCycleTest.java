package io.github.liuding.core.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.liuding.core.calendar.Cadence;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.Phase;
import io.github.liuding.core.journal.CloseOutGrade;
import io.github.liuding.core.journal.CloseOutJudged;
import io.github.liuding.core.journal.CloseOutRequested;
import io.github.liuding.core.journal.DeadlineExtended;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.IndicatorMeasured;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.MilestoneReached;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.journal.Reopened;
import io.github.liuding.core.journal.ResultDelivered;
import io.github.liuding.core.journal.Suspended;
import io.github.liuding.core.journal.Voided;
import io.github.liuding.core.journal.action.TalkHeld;
import io.github.liuding.core.journal.supervision.CaseId;
import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.core.lamp.LampTables;
import io.github.liuding.core.lamp.Outlook;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.regime.Activity;
import io.github.liuding.core.regime.Mechanism;
import io.github.liuding.core.regime.Regime;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskId;
import io.github.liuding.core.testing.Qinghe;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Milestones, results, extensions, suspensions, reopenings, missed reports and what is void. */
class TaskCycleTest {
    /** Task QH-01 runs from 2022-02-10 to 2022-05-20, and is reported by the 10th and 25th of each month. */
    private static final Campaign CAMPAIGN =
            Qinghe.campaign().toBuilder().lamps(LampTables.STANDARD).build();

    private final List<JournalEntry> entries = new ArrayList<>();

    private EntryId id() {
        return new EntryId("E-" + (entries.size() + 1));
    }

    private static LocalDate day(String monthDay) {
        return LocalDate.parse("2022-" + monthDay);
    }

    private TaskCycleTest report(String on, String completion) {
        entries.add(ProgressReported.builder()
                .id(id())
                .task(Qinghe.FULL)
                .on(day(on))
                .recordedOn(day(on))
                .by(Qinghe.REFORM)
                .completion(new BigDecimal(completion))
                .text("进展")
                .build());
        return this;
    }

    private TaskCycleTest milestone(String on, String name) {
        entries.add(MilestoneReached.builder()
                .id(id())
                .task(Qinghe.FULL)
                .on(day(on))
                .recordedOn(day(on))
                .by(Qinghe.REFORM)
                .milestone(name)
                .build());
        return this;
    }

    private TaskCycleTest extended(String askedOn, String on, String newDue) {
        entries.add(DeadlineExtended.builder()
                .id(id())
                .task(Qinghe.FULL)
                .askedOn(day(askedOn))
                .on(day(on))
                .recordedOn(day(on))
                .by(Qinghe.LABOUR)
                .newDue(day(newDue))
                .approvedBy("领导小组")
                .reason("系统对接延误")
                .build());
        return this;
    }

    private TaskCycleTest suspended(String on) {
        entries.add(Suspended.builder()
                .id(id())
                .task(Qinghe.FULL)
                .on(day(on))
                .recordedOn(day(on))
                .by(Qinghe.LABOUR)
                .reason("等待上级政策")
                .build());
        return this;
    }

    private TaskCycleTest reopened(String on) {
        entries.add(Reopened.builder()
                .id(id())
                .task(Qinghe.FULL)
                .on(day(on))
                .recordedOn(day(on))
                .by(Qinghe.LABOUR)
                .reason("政策已出")
                .build());
        return this;
    }

    private TaskCycleTest closed(String asked, String judged) {
        entries.add(CloseOutRequested.builder()
                .id(id())
                .task(Qinghe.FULL)
                .on(day(asked))
                .recordedOn(day(asked))
                .by(Qinghe.REFORM)
                .build());
        entries.add(CloseOutJudged.builder()
                .id(id())
                .task(Qinghe.FULL)
                .on(day(judged))
                .recordedOn(day(judged))
                .by(Qinghe.LABOUR)
                .grade(CloseOutGrade.GOOD)
                .build());
        return this;
    }

    private TaskCycleTest voided(String on, String entry) {
        entries.add(Voided.builder()
                .id(id())
                .on(day(on))
                .recordedOn(day(on))
                .by(Qinghe.REFORM)
                .entry(new EntryId(entry))
                .reason("误填")
                .build());
        return this;
    }

    private Standing standing(String asOf) {
        return Standing.of(CAMPAIGN, new Journal(entries), day(asOf));
    }

    private TaskStanding task(String asOf) {
        return standing(asOf).task(Qinghe.FULL).orElseThrow();
    }

    private List<String> findings() {
        return standing("12-31").findings().stream().map(Finding::toString).toList();
    }

    @Test
    void a_milestone_is_late_by_the_days_after_its_own() {
        milestone("03-20", "清单公布");
        assertThat(task("03-25").milestones())
                .extracting(one -> one.milestone().name(), MilestoneStanding::reachedOn, MilestoneStanding::daysLate)
                .containsExactly(tuple("清单公布", Optional.of(day("03-20")), 5L), tuple("系统上线", Optional.empty(), 0L));
        assertThat(task("05-23").milestones().get(1).daysLate()).isEqualTo(3);
        assertThat(task("03-25").state()).isEqualTo(TaskState.UNDER_WAY);
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_milestone_that_the_task_does_not_have_or_that_was_reached_is_left_out() {
        milestone("03-20", "清单公布").milestone("03-21", "清单公布").milestone("03-22", "竣工");
        assertThat(findings())
                .containsExactly(
                        "错误 ALREADY_REACHED /1 日志“E-2”：任务“QH-01”的节点“清单公布”已登记完成，本条未采用",
                        "错误 UNKNOWN_MILESTONE /2 日志“E-3”：任务“QH-01”没有名为“竣工”的节点，本条未采用");
    }

    @Test
    void a_result_meets_a_criterion_of_the_standard() {
        for (String criterion : List.of("验收报告", "竣工图")) {
            entries.add(ResultDelivered.builder()
                    .id(id())
                    .task(Qinghe.FULL)
                    .on(day("05-10"))
                    .recordedOn(day("05-10"))
                    .by(Qinghe.REFORM)
                    .result("成果")
                    .criterion(criterion)
                    .build());
        }
        assertThat(task("05-10").results()).hasSize(2);
        assertThat(findings()).containsExactly("警告 UNKNOWN_CRITERION /1 日志“E-2”：任务“QH-01”的标准中没有“竣工图”");
    }

    @Test
    void an_extension_moves_the_day_and_is_kept() {
        extended("05-10", "05-12", "06-10");
        TaskStanding task = task("06-01");
        assertThat(task.plannedDue()).contains(day("05-20"));
        assertThat(task.due()).contains(day("06-10"));
        assertThat(task.daysLeft()).contains(9L);
        assertThat(task.isOverdue()).isFalse();
        assertThat(task.extensions()).hasSize(1);
        assertThat(task.reading().extensions()).isEqualTo(1);
        assertThat(task("05-11").due()).as("before it was approved").contains(day("05-20"));
        assertThat(findings()).isEmpty();
    }

    @ParameterizedTest(name = "asked for on {0}: said {1}")
    @CsvSource({"05-19, false", "05-20, true", "05-21, true"})
    void an_extension_is_asked_for_before_the_last_day(String askedOn, boolean said) {
        extended(askedOn, "05-25", "06-10");
        assertThat(task("06-01").due()).contains(day("06-10"));
        assertThat(findings())
                .isEqualTo(
                        said
                                ? List.of(
                                        "警告 EXTENDED_LATE /0 日志“E-1”：任务“QH-01”的时限为2022-05-20，2022-" + askedOn + "才申请延期")
                                : List.of());
    }

    @Test
    void an_extension_to_a_day_that_is_not_later_is_left_out() {
        extended("05-10", "05-12", "05-20");
        assertThat(task("06-01").extensions()).isEmpty();
        assertThat(findings()).containsExactly("错误 NOT_LATER /0 日志“E-1”：任务“QH-01”的新时限2022-05-20不晚于原时限2022-05-20，本条未采用");
    }

    @Test
    void a_task_at_rest_is_neither_overdue_nor_asked_for_reports() {
        report("03-10", "0.3").suspended("03-20").reopened("06-02");
        TaskStanding resting = task("06-01");
        assertThat(resting.state()).isEqualTo(TaskState.SUSPENDED);
        assertThat(resting.suspension().orElseThrow().reason()).isEqualTo("等待上级政策");
        assertThat(resting.isOverdue()).isFalse();
        assertThat(resting.behind()).isEmpty();
        assertThat(resting.missedReports()).containsExactly(day("02-25"));
        assertThat(resting.lamp()).isEqualTo(new Lamp(LampColour.GREY, "暂停"));

        TaskStanding again = task("06-02");
        assertThat(again.state()).isEqualTo(TaskState.UNDER_WAY);
        assertThat(again.suspension()).isEmpty();
        assertThat(again.reopening().orElseThrow().on()).isEqualTo(day("06-02"));
        assertThat(again.isOverdue()).isTrue();
        assertThat(findings()).isEmpty();
    }

    @Test
    void what_is_out_of_turn_is_told() {
        reopened("03-01").suspended("03-02").suspended("03-03").report("03-04", "0.1");
        assertThat(task("03-05").state()).isEqualTo(TaskState.SUSPENDED);
        assertThat(findings())
                .containsExactly(
                        "错误 NOTHING_TO_REOPEN /0 日志“E-1”：任务“QH-01”既未暂停也未销号，本条未采用",
                        "错误 ALREADY_SUSPENDED /2 日志“E-3”：任务“QH-01”已经暂停，本条未采用",
                        "警告 WHILE_SUSPENDED /3 日志“E-4”：任务“QH-01”已暂停，尚未重启");
    }

    @Test
    void a_closed_task_that_relapses_is_reopened_and_closed_again() {
        report("03-10", "1").closed("05-10", "05-12").reopened("06-01");
        assertThat(task("05-31").state()).isEqualTo(TaskState.CLOSED);
        TaskStanding open = task("06-01");
        assertThat(open.state()).isEqualTo(TaskState.UNDER_WAY);
        assertThat(open.closedOn()).isEmpty();
        assertThat(open.grade()).isEmpty();
        assertThat(open.daysOverdue()).isEqualTo(12);
        closed("06-05", "06-06");
        TaskStanding again = task("06-10");
        assertThat(again.isClosedLate()).isTrue();
        assertThat(again.daysOverdue()).isEqualTo(16);
        assertThat(findings()).isEmpty();
    }

    @Test
    void whoever_asks_for_close_out_does_not_judge_it() {
        closed("05-10", "05-12");
        entries.set(
                1,
                ((CloseOutJudged) entries.get(1)).toBuilder().by(Qinghe.REFORM).build());
        assertThat(task("05-20").state()).isEqualTo(TaskState.CLOSE_OUT_REQUESTED);
        assertThat(findings()).containsExactly("错误 JUDGED_BY_HANDLER /1 日志“E-2”：任务“QH-01”的销号不得由申请单位自行审核，本条未采用");
    }

    @Test
    void a_second_request_before_the_first_is_judged_is_left_out() {
        closed("05-10", "05-12");
        entries.set(
                1,
                ((CloseOutRequested) entries.get(0))
                        .toBuilder()
                                .id(new EntryId("E-2"))
                                .on(day("05-25"))
                                .recordedOn(day("05-25"))
                                .build());
        assertThat(task("05-30").closeOutRequestedOn()).contains(day("05-10"));
        assertThat(findings()).containsExactly("错误 ALREADY_REQUESTED /1 日志“E-2”：任务“QH-01”已于2022-05-10申请销号，尚未审核，本条未采用");
    }

    /** 100 days from 2022-02-10 to 2022-05-20, both counted. */
    @ParameterizedTest(name = "on {0}: {1} of the time, at {2} behind by {3}")
    @CsvSource({
        "02-09, 0.0000, 0.10, -0.1000",
        "02-10, 0.0100, 0.10, -0.0900",
        "03-31, 0.5000, 0.10, 0.4000",
        "05-20, 1.0000, 0.10, 0.9000",
        "05-30, 1.0000, 0.10, 0.9000"
    })
    void completion_is_held_against_the_time_that_has_passed(
            String asOf, BigDecimal passed, String completion, BigDecimal behind) {
        report("02-01", completion);
        assertThat(task(asOf).timePassed()).contains(passed);
        assertThat(task(asOf).behind()).contains(behind);
    }

    @Test
    void an_extension_gives_more_time() {
        report("03-01", "0.1").extended("03-02", "03-03", "08-28");
        assertThat(task("03-31").timePassed()).contains(new BigDecimal("0.2500"));
    }

    @Test
    void a_report_counts_for_the_day_by_which_it_was_asked_for() {
        report("02-25", "0.1").report("03-11", "0.2").report("04-10", "0.3");
        assertThat(task("02-20").missedReports())
                .as("none is asked for on the first day")
                .isEmpty();
        assertThat(task("03-11").missedReports()).containsExactly(day("03-10"));
        assertThat(task("04-10").missedReports()).containsExactly(day("03-10"));
        assertThat(task("04-10").missedInARow()).isZero();
        assertThat(task("04-25").missedReports())
                .as("the day itself is still in time")
                .containsExactly(day("03-10"));
        assertThat(task("05-11").missedReports()).containsExactly(day("03-10"), day("04-25"), day("05-10"));
        assertThat(task("05-11").missedInARow()).isEqualTo(2);
    }

    /** QH-01 is led by 县发改局; the body 政务服务专班 by whoever leads it. */
    @ParameterizedTest(name = "reported by {0}: QH-01 misses {1}")
    @CsvSource({"县发改局, 1", "县住建局, 0", "各乡镇, 0", "县直相关单位, 1", "某局, 1", "'', 1"})
    void a_report_is_missed_by_those_who_are_to_report(String by, int missed) {
        Standing standing = Standing.of(reportedBy(by), Journal.empty(), day("03-01"));
        assertThat(standing.task(Qinghe.FULL).orElseThrow().missedReports()).hasSize(missed);
    }

    @ParameterizedTest(name = "reported by {0}: QH-01 misses {1}")
    @CsvSource({"县发改局, 0", "县住建局, 1", "各乡镇, 1", "某局, 1", "'', 1"})
    void the_report_of_a_task_that_nobody_leads_is_missed_by_those_who_share_it(String by, int missed) {
        Campaign reported = reportedBy(by);
        Campaign unled = reported.toBuilder()
                .tasks(reported.tasks().stream().map(TaskCycleTest::withoutLead).toList())
                .build();
        Standing standing = Standing.of(unled, Journal.empty(), day("03-01"));
        assertThat(standing.task(Qinghe.FULL).orElseThrow().missedReports()).hasSize(missed);
    }

    private static Task withoutLead(Task task) {
        return task.toBuilder()
                .responsibility(task.responsibility().toBuilder()
                        .leadUnits(UnitReferences.none())
                        .build())
                .build();
    }

    private static Campaign reportedBy(String by) {
        Regime regime = Regime.builder()
                .addMechanism(Mechanism.builder()
                        .name("定期调度机制")
                        .addActivity(Activity.builder()
                                .name("报送工作进展")
                                .cadence(Cadence.find("每月25日").orElseThrow())
                                .by(Qinghe.refer(by))
                                .taskReport(true)
                                .build())
                        .build())
                .build();
        return CAMPAIGN.toBuilder().regime(regime).build();
    }

    @Test
    void who_has_asked_for_close_out_owes_no_more_reports_until_it_is_returned() {
        report("02-20", "0.5").closed("03-01", "05-01");
        entries.set(
                2,
                ((CloseOutJudged) entries.get(2))
                        .toBuilder().grade(Optional.empty()).returnedFor("材料不全").build());
        assertThat(task("04-30").missedReports()).isEmpty();
        assertThat(task("05-26").missedReports()).containsExactly(day("05-10"), day("05-25"));
    }

    @Test
    void what_is_expected_of_the_deadline_is_what_the_last_report_says() {
        report("03-01", "0.1");
        entries.set(
                0,
                ((ProgressReported) entries.get(0))
                        .toBuilder().outlook(Outlook.LATE).build());
        assertThat(task("03-02").outlook()).contains(Outlook.LATE);
        assertThat(task("03-02").reading().outlook()).contains(Outlook.LATE);
    }

    @Test
    void what_is_void_counts_on_no_day() {
        report("03-01", "0.5").report("03-10", "0.2").voided("04-01", "E-1");
        assertThat(task("03-05").state()).isEqualTo(TaskState.UNREPORTED);
        assertThat(task("03-10").completion()).contains(new BigDecimal("0.2"));
        assertThat(task("03-10").entries()).hasSize(1);
        assertThat(findings()).isEmpty();
        Standing then = Standing.of(CAMPAIGN, new Journal(entries).knownBy(day("03-31")), day("03-10"));
        assertThat(then.task(Qinghe.FULL).orElseThrow().entries()).hasSize(2);
        assertThat(then.findings()).extracting(Finding::code).containsExactly(StandingFindings.COMPLETION_FELL);
    }

    @Test
    void what_was_voided_by_mistake_counts_again() {
        report("03-01", "0.5").voided("04-01", "E-1").voided("04-02", "E-2");
        assertThat(task("03-05").completion()).contains(new BigDecimal("0.5"));
        assertThat(findings()).isEmpty();
        Standing step = Standing.of(CAMPAIGN, new Journal(entries.subList(0, 2)), day("04-01"));
        assertThat(step.task(Qinghe.FULL).orElseThrow().completion()).isEmpty();
        assertThat(step.advance(entries.subList(2, 3), day("04-02"))
                        .task(Qinghe.FULL)
                        .orElseThrow()
                        .completion())
                .contains(new BigDecimal("0.5"));
    }

    @Test
    void who_voids_nothing_is_told() {
        voided("04-01", "E-9").report("04-02", "0.1").voided("04-03", "E-2").voided("04-04", "E-2");
        assertThat(findings())
                .containsExactly(
                        "错误 NOTHING_TO_VOID /0 日志“E-1”：本条之前没有编号为“E-9”的日志，本条未采用",
                        "错误 ALREADY_VOID /3 日志“E-4”：日志“E-2”已由“E-3”作废，本条未采用");
    }

    @Test
    void measurements_and_talks_stand_beside_the_tasks() {
        for (String value : List.of("88.5", "91")) {
            entries.add(IndicatorMeasured.builder()
                    .id(id())
                    .on(day("04-01"))
                    .recordedOn(day("04-01"))
                    .by(Qinghe.REFORM)
                    .indicator("网上可办率")
                    .value(new BigDecimal(value))
                    .unit("%")
                    .build());
        }
        entries.add(TalkHeld.builder()
                .id(id())
                .on(day("04-02"))
                .recordedOn(day("04-02"))
                .by(Qinghe.LABOUR)
                .addUnits(Qinghe.HOUSING, new UnitId("elsewhere"))
                .about("进度滞后")
                .build());
        Standing standing = standing("04-30");
        assertThat(standing.measurements()).hasSize(2);
        assertThat(standing.lastMeasured("网上可办率").orElseThrow().value()).isEqualTo(new BigDecimal("91"));
        assertThat(standing.lastMeasured("投诉量")).isEmpty();
        assertThat(standing.actions()).containsExactly((TalkHeld) entries.get(2));
        assertThat(findings()).contains("警告 UNKNOWN_UNIT /2 日志“E-3”：没有编号为“elsewhere”的单位");
    }

    @Test
    void an_indicator_by_which_units_are_scored_is_known() {
        for (String indicator : List.of("好评率", "心情")) {
            entries.add(IndicatorMeasured.builder()
                    .id(id())
                    .on(day("04-01"))
                    .recordedOn(day("04-01"))
                    .by(Qinghe.REFORM)
                    .indicator(indicator)
                    .scope("东溪镇")
                    .value(BigDecimal.TEN)
                    .build());
        }
        assertThat(findings()).containsExactly("警告 UNKNOWN_INDICATOR /1 日志“E-2”：没有名为“心情”的指标");
    }

    @Test
    void what_was_left_out_asks_for_no_reports() {
        report("02-25", "0.5").closed("03-01", "03-05").report("03-20", "0.6");
        entries.add(((CloseOutJudged) entries.get(2))
                .toBuilder()
                        .id(id())
                        .on(day("03-21"))
                        .recordedOn(day("03-21"))
                        .grade(Optional.empty())
                        .returnedFor("材料不全")
                        .build());
        assertThat(findings()).hasSize(2);
        assertThat(task("06-01").missedReports()).isEmpty();
    }

    @Test
    void a_mistyped_year_asks_for_no_centuries_of_reports() {
        Campaign old = CAMPAIGN.toBuilder()
                .paper(Optional.empty())
                .addPhase(new Phase("动员部署阶段", DateRange.ofClosed(LocalDate.of(1022, 2, 1), LocalDate.of(2022, 2, 2))))
                .build();
        Standing standing = Standing.of(old, Journal.empty(), day("06-01"));
        assertThat(standing.task(Qinghe.FULL).orElseThrow().missedReports()).hasSize(7);
    }

    @Test
    void a_milestone_is_late_to_the_day_on_which_the_task_was_done() {
        closed("05-25", "05-27");
        assertThat(task("12-31").milestones().get(1).daysLate()).isEqualTo(5);
    }

    @Test
    void a_relapsed_task_has_no_figure_until_it_is_reported() {
        report("03-10", "1").closed("05-10", "05-12").reopened("06-01").report("06-10", "0.4");
        assertThat(task("06-01").completion()).isEmpty();
        assertThat(task("06-10").completion()).contains(new BigDecimal("0.4"));
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_step_that_names_no_task_and_no_case_of_the_journal_is_told() {
        entries.add(TalkHeld.builder()
                .id(id())
                .on(day("04-02"))
                .recordedOn(day("04-02"))
                .by(Qinghe.LABOUR)
                .addUnits(Qinghe.HOUSING)
                .about("进度滞后")
                .task(new TaskId("QH-99"))
                .caseId(new CaseId("DB-99"))
                .build());
        assertThat(findings())
                .containsExactly(
                        "警告 UNKNOWN_TASK_NAMED /0 日志“E-1”：没有编号为“QH-99”的任务",
                        "警告 UNKNOWN_CASE_NAMED /0 日志“E-1”：没有编号为“DB-99”的督办事项");
    }
}
