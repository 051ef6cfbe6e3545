package io.github.liuding.core.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.CloseOutGrade;
import io.github.liuding.core.journal.CloseOutJudged;
import io.github.liuding.core.journal.CloseOutRequested;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.journal.TaskEntry;
import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.core.lamp.LampTables;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Place;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.task.Responsibility;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskId;
import io.github.liuding.core.testing.Qinghe;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandingTest {
    private static final Campaign CAMPAIGN =
            Qinghe.campaign().toBuilder().lamps(LampTables.STANDARD).build();
    private static final LocalDate LATER = LocalDate.of(2022, 12, 31);
    private static final TaskId NO_TASK = new TaskId("QH-99");
    private static final UnitId NO_UNIT = new UnitId("elsewhere");

    private static ProgressReported report(String id, TaskId task, String on, @Nullable String completion) {
        return ProgressReported.builder()
                .id(new EntryId(id))
                .task(task)
                .on(LocalDate.parse(on))
                .recordedOn(LocalDate.parse(on))
                .by(Qinghe.REFORM)
                .completion(Optional.ofNullable(completion).map(BigDecimal::new))
                .text("进展" + id)
                .build();
    }

    private static CloseOutRequested request(String id, TaskId task, String on) {
        return CloseOutRequested.builder()
                .id(new EntryId(id))
                .task(task)
                .on(LocalDate.parse(on))
                .recordedOn(LocalDate.parse(on))
                .by(Qinghe.REFORM)
                .build();
    }

    private static CloseOutJudged judged(
            String id, TaskId task, String on, @Nullable CloseOutGrade grade, @Nullable String returnedFor) {
        return CloseOutJudged.builder()
                .id(new EntryId(id))
                .task(task)
                .on(LocalDate.parse(on))
                .recordedOn(LocalDate.parse(on))
                .by(Qinghe.LABOUR)
                .grade(Optional.ofNullable(grade))
                .returnedFor(Optional.ofNullable(returnedFor))
                .build();
    }

    private static CloseOutJudged approved(String id, TaskId task, String on) {
        return judged(id, task, on, CloseOutGrade.GOOD, null);
    }

    private static CloseOutJudged returned(String id, TaskId task, String on) {
        return judged(id, task, on, null, "材料不全");
    }

    private static CloseOutJudged failed(String id, TaskId task, String on) {
        return judged(id, task, on, CloseOutGrade.FAILED, null);
    }

    private static Standing standing(LocalDate asOf, JournalEntry... entries) {
        return Standing.of(CAMPAIGN, new Journal(List.of(entries)), asOf);
    }

    private static TaskStanding task(TaskId id, LocalDate asOf, JournalEntry... entries) {
        Standing standing = standing(asOf, entries);
        assertThat(standing.findings()).isEmpty();
        return standing.task(id).orElseThrow();
    }

    /** All that a standing says of a task. */
    private record Seen(
            TaskState state,
            Optional<BigDecimal> completion,
            Optional<ProgressReported> lastReport,
            Optional<LocalDate> requestedOn,
            Optional<LocalDate> closedOn,
            Optional<CloseOutGrade> grade,
            Optional<LocalDate> returnedOn,
            Optional<String> returnedFor,
            Lamp lamp) {
        static Seen of(TaskStanding task) {
            return new Seen(
                    task.state(),
                    task.completion(),
                    task.lastReport(),
                    task.closeOutRequestedOn(),
                    task.closedOn(),
                    task.grade(),
                    task.returnedOn(),
                    task.returnedFor(),
                    task.lamp());
        }

        static List<Seen> of(Standing standing) {
            return standing.tasks().stream().map(Seen::of).toList();
        }
    }

    @Test
    void a_journal_in_which_nothing_happened_leaves_every_task_unreported_and_not_at_nought() {
        Standing standing = Standing.of(CAMPAIGN, Journal.empty(), LocalDate.of(2022, 3, 1));
        assertThat(standing.findings()).isEmpty();
        assertThat(standing.tasks())
                .extracting(TaskStanding::toString)
                .containsExactly("QH-01 未报告 未报告", "QH-02 未报告 未报告", "QH-03 未报告 未报告", "QH-04 未报告 未报告");
        assertThat(standing.tasks()).allSatisfy(task -> {
            assertThat(task.state()).isEqualTo(TaskState.UNREPORTED);
            assertThat(task.completion()).isEmpty();
            assertThat(task.lastReport()).isEmpty();
            assertThat(task.closeOutRequestedOn()).isEmpty();
            assertThat(task.closedOn()).isEmpty();
            assertThat(task.grade()).isEmpty();
            assertThat(task.returnedOn()).isEmpty();
            assertThat(task.returnedFor()).isEmpty();
        });
    }

    @Test
    void a_standing_knows_its_campaign_its_day_and_its_tasks_in_order() {
        Standing standing = standing(LATER);
        assertThat(standing.campaign()).isEqualTo(CAMPAIGN);
        assertThat(standing.asOf()).isEqualTo(LATER);
        assertThat(standing.tasks()).extracting(TaskStanding::task).isEqualTo(CAMPAIGN.tasks());
        assertThat(standing.task(NO_TASK)).isEmpty();
        assertThat(standing.task(Qinghe.FULL).orElseThrow().determinations())
                .isEqualTo(CAMPAIGN.formula().of(Qinghe.fullTask()));
    }

    /** Reported, asked for, returned, asked for again, approved on the last day in time. */
    @ParameterizedTest(name = "on {0}: {1} at {2}, asked for on {3}, closed on {4} as {5}, returned for {6}, {7}")
    @CsvSource({
        "2022-03-09, UNREPORTED, , , , , , 未报告",
        "2022-03-10, UNDER_WAY, 0.350, , , , , 正常",
        "2022-05-05, UNDER_WAY, 0.350, , , , , 临期",
        "2022-05-10, CLOSE_OUT_REQUESTED, 0.350, 2022-05-10, , , , 待审核",
        "2022-05-12, UNDER_WAY, 0.350, , , , 佐证材料不全, 临期",
        "2022-05-18, CLOSE_OUT_REQUESTED, 0.350, 2022-05-18, , , , 待审核",
        "2022-05-20, CLOSED, 0.350, 2022-05-18, 2022-05-20, GOOD, , 已销号",
        "2022-12-31, CLOSED, 0.350, 2022-05-18, 2022-05-20, GOOD, , 已销号"
    })
    void the_life_of_a_task(
            LocalDate asOf,
            TaskState state,
            @Nullable BigDecimal completion,
            @Nullable LocalDate requestedOn,
            @Nullable LocalDate closedOn,
            @Nullable CloseOutGrade grade,
            @Nullable String returnedFor,
            String lamp) {
        Standing standing = Standing.of(CAMPAIGN, Qinghe.journal(), asOf);
        assertThat(standing.findings()).isEmpty();
        TaskStanding task = standing.task(Qinghe.FULL).orElseThrow();
        assertThat(task.state()).isEqualTo(state);
        assertThat(task.completion()).isEqualTo(Optional.ofNullable(completion));
        assertThat(task.lastReport()).isEqualTo(Optional.ofNullable(completion).map(any -> Qinghe.fullReport()));
        assertThat(task.closeOutRequestedOn()).isEqualTo(Optional.ofNullable(requestedOn));
        assertThat(task.closedOn()).isEqualTo(Optional.ofNullable(closedOn));
        assertThat(task.grade()).isEqualTo(Optional.ofNullable(grade));
        assertThat(task.returnedFor()).isEqualTo(Optional.ofNullable(returnedFor));
        assertThat(task.lamp().word()).isEqualTo(lamp);
    }

    @ParameterizedTest(name = "[{0}]: {1}")
    @CsvSource({"0, NOT_STARTED", "0.00, NOT_STARTED", "0.01, UNDER_WAY", "1, UNDER_WAY", ", UNDER_WAY"})
    void the_figure_reported_says_whether_a_task_has_started(@Nullable String completion, TaskState state) {
        TaskStanding task = task(Qinghe.MONTH_END, LATER, report("E-1", Qinghe.MONTH_END, "2022-03-01", completion));
        assertThat(task.state()).isEqualTo(state);
        assertThat(task.completion()).isEqualTo(Optional.ofNullable(completion).map(BigDecimal::new));
    }

    @Test
    void a_report_without_a_figure_leaves_the_last_figure() {
        ProgressReported last = report("E-2", Qinghe.MONTH_END, "2022-03-02", null);
        TaskStanding task = task(Qinghe.MONTH_END, LATER, report("E-1", Qinghe.MONTH_END, "2022-03-01", "0.40"), last);
        assertThat(task.completion()).contains(new BigDecimal("0.40"));
        assertThat(task.lastReport()).contains(last);
    }

    @Test
    void a_report_after_the_request_leaves_the_request_standing() {
        TaskStanding task = task(
                Qinghe.MONTH_END,
                LATER,
                request("E-1", Qinghe.MONTH_END, "2022-03-01"),
                report("E-2", Qinghe.MONTH_END, "2022-03-02", "0"));
        assertThat(task.state()).isEqualTo(TaskState.CLOSE_OUT_REQUESTED);
        assertThat(task.closeOutRequestedOn()).contains(LocalDate.of(2022, 3, 1));
        assertThat(task.completion()).contains(BigDecimal.ZERO);
    }

    @ParameterizedTest(name = "last figure {0}: {1}")
    @CsvSource({"0.00, NOT_STARTED", "0.4, UNDER_WAY", "1, UNDER_WAY"})
    void a_task_returned_goes_on_where_it_was(String completion, TaskState state) {
        ProgressReported report = report("E-1", Qinghe.MONTH_END, "2022-03-01", completion);
        TaskStanding before = task(Qinghe.MONTH_END, LATER, report);
        TaskStanding after = task(
                Qinghe.MONTH_END,
                LATER,
                report,
                request("E-2", Qinghe.MONTH_END, "2022-03-02"),
                returned("E-3", Qinghe.MONTH_END, "2022-03-03"));
        assertThat(before.state()).isEqualTo(state);
        assertThat(after.state()).isEqualTo(state);
        assertThat(after.completion()).isEqualTo(before.completion());
        assertThat(after.lastReport()).contains(report);
        assertThat(after.lamp()).isEqualTo(before.lamp());
        assertThat(after.closeOutRequestedOn()).isEmpty();
        assertThat(after.closedOn()).isEmpty();
        assertThat(after.returnedOn()).contains(LocalDate.of(2022, 3, 3));
        assertThat(after.returnedFor()).contains("材料不全");
    }

    @Test
    void a_task_returned_of_which_nothing_was_reported_is_under_way() {
        TaskStanding task = task(
                Qinghe.MONTH_END,
                LATER,
                request("E-1", Qinghe.MONTH_END, "2022-03-02"),
                returned("E-2", Qinghe.MONTH_END, "2022-03-03"));
        assertThat(task.state()).isEqualTo(TaskState.UNDER_WAY);
        assertThat(task.lastReport()).isEmpty();
        assertThat(task.completion()).isEmpty();
    }

    @Test
    void a_task_judged_not_up_to_standard_is_returned_and_can_be_asked_for_again() {
        JournalEntry[] failed = {
            report("E-1", Qinghe.MONTH_END, "2022-03-01", "1"),
            request("E-2", Qinghe.MONTH_END, "2022-06-01"),
            failed("E-3", Qinghe.MONTH_END, "2022-06-02")
        };
        TaskStanding task = task(Qinghe.MONTH_END, LocalDate.of(2022, 7, 1), failed);
        assertThat(task.state()).isEqualTo(TaskState.UNDER_WAY);
        assertThat(task.closedOn()).isEmpty();
        assertThat(task.grade()).contains(CloseOutGrade.FAILED);
        assertThat(task.returnedOn()).contains(LocalDate.of(2022, 6, 2));
        assertThat(task.returnedFor()).isEmpty();
        assertThat(task.lamp()).isEqualTo(new Lamp(LampColour.RED, "逾期"));

        TaskStanding again = task(
                Qinghe.MONTH_END,
                LATER,
                failed[0],
                failed[1],
                failed[2],
                request("E-4", Qinghe.MONTH_END, "2022-06-10"));
        assertThat(again.state()).isEqualTo(TaskState.CLOSE_OUT_REQUESTED);
        assertThat(again.grade()).isEmpty();
        assertThat(again.returnedOn()).isEmpty();
    }

    @Test
    void an_entry_about_one_task_leaves_the_others_alone() {
        Standing standing = standing(LATER, report("E-1", Qinghe.MONTH_END, "2022-03-01", "0.5"));
        assertThat(standing.tasks())
                .extracting(TaskStanding::state)
                .containsExactly(TaskState.UNREPORTED, TaskState.UNDER_WAY, TaskState.UNREPORTED, TaskState.UNREPORTED);
    }

    @ParameterizedTest(name = "due 2022-06-30, seen on {0}: {1} left, overdue {2}")
    @CsvSource({
        "2022-06-14, 16, false",
        "2022-06-29, 1, false",
        "2022-06-30, 0, false",
        "2022-07-01, -1, true",
        "2022-07-30, -30, true"
    })
    void the_day_itself_is_still_in_time(LocalDate asOf, long daysLeft, boolean overdue) {
        TaskStanding task = task(Qinghe.MONTH_END, asOf);
        assertThat(task.due()).contains(LocalDate.of(2022, 6, 30));
        assertThat(task.daysLeft()).contains(daysLeft);
        assertThat(task.isOverdue()).isEqualTo(overdue);
    }

    @Test
    void work_without_a_day_is_never_overdue() {
        for (TaskId id : List.of(Qinghe.STANDING, Qinghe.BARE)) {
            TaskStanding task = task(id, LocalDate.of(2099, 1, 1));
            assertThat(task.due()).isEmpty();
            assertThat(task.daysLeft()).isEmpty();
            assertThat(task.isOverdue()).isFalse();
        }
    }

    @ParameterizedTest(name = "asked for on {0}: {1} left, {2} overdue, {3}")
    @CsvSource({
        "2022-06-20, 10, 0, 已销号",
        "2022-06-30, 0, 0, 已销号",
        "2022-07-01, -1, 1, 逾期销号",
        "2022-08-01, -32, 32, 逾期销号"
    })
    void a_task_done_late_stays_late_and_is_not_overdue(String asked, long daysLeft, long daysOverdue, String lamp) {
        TaskStanding task = task(
                Qinghe.MONTH_END,
                LATER,
                request("E-1", Qinghe.MONTH_END, asked),
                approved("E-2", Qinghe.MONTH_END, "2022-08-10"));
        assertThat(task.state()).isEqualTo(TaskState.CLOSED);
        assertThat(task.daysLeft()).contains(daysLeft);
        assertThat(task.daysOverdue()).isEqualTo(daysOverdue);
        assertThat(task.isClosedLate()).isEqualTo(daysOverdue > 0);
        assertThat(task.isOverdue()).isFalse();
        assertThat(task.lamp()).isEqualTo(new Lamp(LampColour.GREEN, lamp));
    }

    @Test
    void a_task_asked_for_in_time_is_in_time_however_long_the_judgement_takes() {
        JournalEntry request = request("E-1", Qinghe.MONTH_END, "2022-06-30");
        TaskStanding waiting = task(Qinghe.MONTH_END, LocalDate.of(2022, 7, 20), request);
        assertThat(waiting.isOverdue()).isFalse();
        assertThat(waiting.daysLeft()).contains(0L);
        assertThat(waiting.lamp()).isEqualTo(new Lamp(LampColour.BLUE, "待审核"));

        TaskStanding returned = task(
                Qinghe.MONTH_END, LocalDate.of(2022, 7, 20), request, returned("E-2", Qinghe.MONTH_END, "2022-07-10"));
        assertThat(returned.isOverdue()).isTrue();
        assertThat(returned.daysOverdue()).isEqualTo(20);
        assertThat(returned.lamp()).isEqualTo(new Lamp(LampColour.RED, "逾期"));
    }

    @Test
    void a_task_asked_for_late_is_late_and_no_longer_to_be_done() {
        TaskStanding task =
                task(Qinghe.MONTH_END, LocalDate.of(2022, 7, 20), request("E-1", Qinghe.MONTH_END, "2022-07-02"));
        assertThat(task.isOverdue()).isFalse();
        assertThat(task.daysOverdue()).isEqualTo(2);
        assertThat(task.lamp()).isEqualTo(new Lamp(LampColour.RED, "逾期"));
    }

    @Test
    void lamps_and_determinations_follow_the_campaigns_own_tables() {
        TaskStanding task = Standing.of(Qinghe.campaign(), Journal.empty(), LocalDate.of(2022, 6, 10))
                .task(Qinghe.MONTH_END)
                .orElseThrow();
        assertThat(task.lamp()).isEqualTo(new Lamp(LampColour.ORANGE, "预警"));
        assertThat(task.determinations())
                .extracting(one -> one.determination().name())
                .containsExactly("定人员", "定时限", "定奖惩");
    }

    private static Finding finding(Severity severity, FindingCode code, int index, String message, String english) {
        return Finding.builder()
                .severity(severity)
                .code(code)
                .message(message)
                .english(english)
                .place(Place.at("/" + index))
                .build();
    }

    @Test
    void an_entry_about_a_task_that_the_campaign_does_not_have_is_left_out() {
        Standing standing = standing(LATER, report("E-1", NO_TASK, "2022-03-01", "0.5"));
        assertThat(standing.findings())
                .containsExactly(finding(
                        Severity.ERROR,
                        StandingFindings.UNKNOWN_TASK,
                        0,
                        "日志“E-1”：没有编号为“QH-99”的任务，本条未采用",
                        "Journal entry 'E-1': there is no task 'QH-99'; the entry was left out"));
        assertThat(Seen.of(standing)).isEqualTo(Seen.of(standing(LATER)));
    }

    @Test
    void an_entry_by_a_unit_that_the_directory_does_not_have_is_taken() {
        ProgressReported foreign = report("E-1", Qinghe.MONTH_END, "2022-03-01", "0.5").toBuilder()
                .by(NO_UNIT)
                .build();
        Standing standing = standing(LATER, foreign);
        assertThat(standing.findings())
                .containsExactly(finding(
                        Severity.WARNING,
                        StandingFindings.UNKNOWN_UNIT,
                        0,
                        "日志“E-1”：没有编号为“elsewhere”的单位",
                        "Journal entry 'E-1': there is no unit 'elsewhere'"));
        assertThat(standing.task(Qinghe.MONTH_END).orElseThrow().lastReport()).contains(foreign);
    }

    @Test
    void an_entry_after_the_task_was_closed_is_left_out() {
        JournalEntry[] before = {
            request("E-1", Qinghe.MONTH_END, "2022-05-01"), approved("E-2", Qinghe.MONTH_END, "2022-05-10")
        };
        Standing standing = standing(LATER, before[0], before[1], report("E-3", Qinghe.MONTH_END, "2022-05-11", "1"));
        assertThat(standing.findings())
                .containsExactly(finding(
                        Severity.ERROR,
                        StandingFindings.ALREADY_CLOSED,
                        2,
                        "日志“E-3”：任务“QH-02”已于2022-05-10销号，本条未采用",
                        "Journal entry 'E-3': task 'QH-02' was closed on 2022-05-10; the entry was left out"));
        assertThat(Seen.of(standing)).isEqualTo(Seen.of(standing(LATER, before)));
    }

    @Test
    void a_judgement_that_nobody_asked_for_is_left_out() {
        Standing standing = standing(LATER, approved("E-1", Qinghe.MONTH_END, "2022-05-10"));
        assertThat(standing.findings())
                .containsExactly(finding(
                        Severity.ERROR,
                        StandingFindings.NOT_REQUESTED,
                        0,
                        "日志“E-1”：任务“QH-02”尚未申请销号，本条未采用",
                        "Journal entry 'E-1': close-out of task 'QH-02' was not asked for; the entry was left out"));
        assertThat(Seen.of(standing)).isEqualTo(Seen.of(standing(LATER)));
    }

    @Test
    void a_second_judgement_of_one_request_is_left_out() {
        Standing standing = standing(
                LATER,
                request("E-1", Qinghe.MONTH_END, "2022-05-01"),
                returned("E-2", Qinghe.MONTH_END, "2022-05-02"),
                approved("E-3", Qinghe.MONTH_END, "2022-05-03"));
        assertThat(standing.findings()).extracting(Finding::code).containsExactly(StandingFindings.NOT_REQUESTED);
        assertThat(standing.task(Qinghe.MONTH_END).orElseThrow().returnedFor()).contains("材料不全");
    }

    @Test
    void a_judgement_by_the_unit_that_leads_is_taken_and_said() {
        Standing standing = standing(
                LATER,
                request("E-1", Qinghe.MONTH_END, "2022-05-01"),
                approved("E-2", Qinghe.MONTH_END, "2022-05-10").toBuilder()
                        .by(Qinghe.HOUSING)
                        .build());
        assertThat(standing.findings())
                .containsExactly(finding(
                        Severity.WARNING,
                        StandingFindings.JUDGED_BY_LEAD_UNIT,
                        1,
                        "日志“E-2”：任务“QH-02”的销号由其牵头单位自行审核",
                        "Journal entry 'E-2': close-out of task 'QH-02' was judged by a unit that leads it"));
        assertThat(standing.task(Qinghe.MONTH_END).orElseThrow().state()).isEqualTo(TaskState.CLOSED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"dongxi, true", "xiping, true", "qinghe-housing, false"})
    void a_judgement_by_one_of_a_group_that_leads_is_said_too(String by, boolean said) {
        Task led = CAMPAIGN.task(Qinghe.MONTH_END).orElseThrow().toBuilder()
                .responsibility(Responsibility.builder()
                        .leadUnits(CAMPAIGN.units().refer("各乡镇"))
                        .build())
                .build();
        Standing standing = Standing.of(
                CAMPAIGN.toBuilder().tasks(List.of(led)).build(),
                new Journal(List.of(
                        request("E-1", Qinghe.MONTH_END, "2022-05-01"),
                        approved("E-2", Qinghe.MONTH_END, "2022-05-10").toBuilder()
                                .by(new UnitId(by))
                                .build())),
                LATER);
        assertThat(standing.findings())
                .extracting(Finding::code)
                .isEqualTo(said ? List.of(StandingFindings.JUDGED_BY_LEAD_UNIT) : List.of());
        assertThat(standing.task(Qinghe.MONTH_END).orElseThrow().state()).isEqualTo(TaskState.CLOSED);
    }

    @Test
    void a_figure_that_falls_without_a_note_is_taken_and_said() {
        Standing standing = standing(
                LATER,
                report("E-1", Qinghe.MONTH_END, "2022-03-01", "0.500"),
                report("E-2", Qinghe.MONTH_END, "2022-04-01", "0.405"));
        assertThat(standing.findings())
                .containsExactly(finding(
                        Severity.WARNING,
                        StandingFindings.COMPLETION_FELL,
                        1,
                        "日志“E-2”：任务“QH-02”的完成比例由50%降为40.5%，未说明原因",
                        "Journal entry 'E-2': completion of task 'QH-02' fell from 50% to 40.5% without a note"));
        assertThat(standing.task(Qinghe.MONTH_END).orElseThrow().completion()).contains(new BigDecimal("0.405"));
    }

    @Test
    void a_figure_that_falls_to_nought_is_printed_plainly() {
        assertThat(standing(
                                LATER,
                                report("E-1", Qinghe.MONTH_END, "2022-03-01", "1"),
                                report("E-2", Qinghe.MONTH_END, "2022-04-01", "0.00"))
                        .findings())
                .extracting(Finding::message)
                .containsExactly("日志“E-2”：任务“QH-02”的完成比例由100%降为0%，未说明原因");
    }

    @Test
    void a_figure_that_falls_with_a_note_or_stays_is_not_said() {
        Standing standing = standing(
                LATER,
                report("E-1", Qinghe.MONTH_END, "2022-03-01", "0.5"),
                report("E-2", Qinghe.MONTH_END, "2022-03-02", "0.50"),
                report("E-3", Qinghe.MONTH_END, "2022-04-01", "0.4").toBuilder()
                        .note("上月口径有误")
                        .build(),
                report("E-4", Qinghe.MONTH_END, "2022-04-02", null));
        assertThat(standing.findings()).isEmpty();
    }

    @Test
    void an_entry_about_a_day_before_the_start_is_taken_and_said() {
        ProgressReported early = report("E-1", Qinghe.FULL, "2022-02-09", "0.1");
        Standing standing = standing(LATER, early);
        assertThat(standing.findings())
                .containsExactly(finding(
                        Severity.WARNING,
                        StandingFindings.BEFORE_START,
                        0,
                        "日志“E-1”：任务“QH-01”自2022-02-10启动，本条日期为2022-02-09",
                        "Journal entry 'E-1': task 'QH-01' starts on 2022-02-10, but the entry is about 2022-02-09"));
        assertThat(standing.task(Qinghe.FULL).orElseThrow().lastReport()).contains(early);
    }

    @Test
    void an_entry_about_the_day_of_the_start_is_not_said() {
        assertThat(standing(LATER, report("E-1", Qinghe.FULL, "2022-02-10", "0.1"))
                        .findings())
                .isEmpty();
    }

    @Test
    void findings_come_in_the_order_in_which_the_entries_were_taken() {
        assertThat(standing(
                                LATER,
                                report("E-1", NO_TASK, "2022-04-01", null),
                                report("E-2", NO_TASK, "2022-03-01", null),
                                report("E-3", NO_TASK, "2022-03-01", null))
                        .findings())
                .extracting(finding -> finding.place().orElseThrow().toString())
                .containsExactly("/1", "/2", "/0");
    }

    @Test
    void entries_about_days_after_the_standings_are_not_looked_at() {
        JournalEntry future = report("E-1", NO_TASK, "2022-03-02", "0.5");
        assertThat(standing(LocalDate.of(2022, 3, 1), future).findings()).isEmpty();
        assertThat(standing(LocalDate.of(2022, 3, 2), future).findings()).hasSize(1);
        assertThat(task(
                                Qinghe.MONTH_END,
                                LocalDate.of(2022, 3, 1),
                                report("E-2", Qinghe.MONTH_END, "2022-03-02", "0.5"))
                        .state())
                .isEqualTo(TaskState.UNREPORTED);
    }

    @Test
    void what_became_known_late_shows_today_and_not_in_what_was_known_then() {
        LocalDate endOfMarch = LocalDate.of(2022, 3, 31);
        ProgressReported late = report("E-1", Qinghe.MONTH_END, "2022-03-10", "0.5").toBuilder()
                .recordedOn(LocalDate.of(2022, 4, 5))
                .build();
        Journal journal = new Journal(List.of(late));
        assertThat(Standing.of(CAMPAIGN, journal.knownBy(endOfMarch), endOfMarch)
                        .task(Qinghe.MONTH_END)
                        .orElseThrow()
                        .state())
                .isEqualTo(TaskState.UNREPORTED);
        assertThat(Standing.of(CAMPAIGN, journal, endOfMarch)
                        .task(Qinghe.MONTH_END)
                        .orElseThrow()
                        .state())
                .isEqualTo(TaskState.UNDER_WAY);
    }

    @Test
    void entries_of_one_day_are_taken_in_the_journals_order() {
        JournalEntry request = request("E-1", Qinghe.MONTH_END, "2022-05-01");
        JournalEntry approval = approved("E-2", Qinghe.MONTH_END, "2022-05-01");
        assertThat(standing(LATER, request, approval)
                        .task(Qinghe.MONTH_END)
                        .orElseThrow()
                        .state())
                .isEqualTo(TaskState.CLOSED);
        assertThat(standing(LATER, approval, request)
                        .task(Qinghe.MONTH_END)
                        .orElseThrow()
                        .state())
                .isEqualTo(TaskState.CLOSE_OUT_REQUESTED);
    }

    /** Entries of any kind about any task, known or not, each on a day of its own. */
    private static List<JournalEntry> anyEntries(Random random) {
        List<TaskId> tasks = List.of(Qinghe.FULL, Qinghe.MONTH_END, Qinghe.STANDING, NO_TASK);
        List<UnitId> units = List.of(Qinghe.REFORM, Qinghe.HOUSING, Qinghe.LABOUR, NO_UNIT);
        List<JournalEntry> entries = new ArrayList<>();
        int count = 1 + random.nextInt(25);
        for (int i = 0; i < count; i++) {
            String id = "E-" + (i + 1);
            String on = LocalDate.of(2022, 2, 1).plusDays(4L * i).toString();
            TaskId task = tasks.get(random.nextInt(tasks.size()));
            UnitId by = units.get(random.nextInt(units.size()));
            switch (random.nextInt(7)) {
                case 0, 1 ->
                    entries.add(
                            report(id, task, on, random.nextInt(3) == 0 ? null : "0." + random.nextInt(100)).toBuilder()
                                    .by(by)
                                    .build());
                case 2, 3 ->
                    entries.add(request(id, task, on).toBuilder().by(by).build());
                case 4 -> entries.add(returned(id, task, on).toBuilder().by(by).build());
                case 5 -> entries.add(failed(id, task, on).toBuilder().by(by).build());
                default -> entries.add(approved(id, task, on).toBuilder().by(by).build());
            }
        }
        return entries;
    }

    /** The ids of the entries that were left out, by where the findings place them. */
    private static Set<String> leftOut(Standing standing, List<JournalEntry> entries) {
        return standing.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.place().flatMap(Place::pointer).orElseThrow())
                .map(pointer -> entries.get(Integer.parseInt(pointer.substring(1))))
                .map(entry -> entry.id().value())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {101, 102, 103, 104, 105, 106, 107, 108})
    void every_entry_is_either_reflected_or_reported(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            List<JournalEntry> entries = anyEntries(random);
            Journal journal = new Journal(entries);
            Set<String> earlier = new HashSet<>();
            for (JournalEntry entry : entries) {
                Standing before = Standing.of(CAMPAIGN, journal, entry.on().minusDays(1));
                Standing after = Standing.of(CAMPAIGN, journal, entry.on());
                Set<String> reported = leftOut(after, entries);
                assertThat(reported).containsAll(earlier);
                if (reported.contains(entry.id().value())) {
                    assertThat(histories(after)).isEqualTo(histories(before));
                } else {
                    assertReflected(
                            entry, after.task(((TaskEntry) entry).task()).orElseThrow());
                }
                earlier = reported;
            }
        }
    }

    /** What entries come to, without what the passing of days does. */
    private static List<Seen> histories(Standing standing) {
        Lamp any = new Lamp(LampColour.GREY, "任意");
        return Seen.of(standing).stream()
                .map(seen -> new Seen(
                        seen.state(),
                        seen.completion(),
                        seen.lastReport(),
                        seen.requestedOn(),
                        seen.closedOn(),
                        seen.grade(),
                        seen.returnedOn(),
                        seen.returnedFor(),
                        any))
                .toList();
    }

    private static void assertReflected(JournalEntry entry, TaskStanding task) {
        if (entry instanceof ProgressReported report) {
            assertThat(task.lastReport()).contains(report);
            report.completion()
                    .ifPresent(figure -> assertThat(task.completion()).contains(figure));
        } else if (entry instanceof CloseOutRequested) {
            assertThat(task.state()).isEqualTo(TaskState.CLOSE_OUT_REQUESTED);
            assertThat(task.closeOutRequestedOn()).contains(entry.on());
        } else if (entry instanceof CloseOutJudged judged && judged.isApproved()) {
            assertThat(task.state()).isEqualTo(TaskState.CLOSED);
            assertThat(task.closedOn()).contains(entry.on());
            assertThat(task.grade()).isEqualTo(judged.grade());
        } else if (entry instanceof CloseOutJudged judged) {
            boolean nothingDone =
                    task.completion().filter(done -> done.signum() == 0).isPresent();
            assertThat(task.state()).isEqualTo(nothingDone ? TaskState.NOT_STARTED : TaskState.UNDER_WAY);
            assertThat(task.grade()).isEqualTo(judged.grade());
            assertThat(task.returnedOn()).contains(entry.on());
            assertThat(task.returnedFor()).isEqualTo(judged.returnedFor());
            assertThat(task.closeOutRequestedOn()).isEmpty();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {111, 112, 113, 114})
    void entries_put_down_in_any_order_come_to_the_same(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            List<JournalEntry> entries = anyEntries(random);
            Standing inOrder = Standing.of(CAMPAIGN, new Journal(entries), LATER);
            Collections.shuffle(entries, random);
            Standing shuffled = Standing.of(CAMPAIGN, new Journal(entries), LATER);
            assertThat(Seen.of(shuffled)).isEqualTo(Seen.of(inOrder));
            assertThat(shuffled.findings().stream().map(Finding::message).toList())
                    .isEqualTo(inOrder.findings().stream().map(Finding::message).toList());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {121, 122, 123, 124})
    void entries_left_out_make_no_difference(long seed) {
        Random random = new Random(seed);
        int left = 0;
        for (int i = 0; i < 100; i++) {
            List<JournalEntry> entries = anyEntries(random);
            Standing all = Standing.of(CAMPAIGN, new Journal(entries), LATER);
            Set<String> out = leftOut(all, entries);
            left += out.size();
            List<JournalEntry> fitting = entries.stream()
                    .filter(entry -> !out.contains(entry.id().value()))
                    .toList();
            Standing kept = Standing.of(CAMPAIGN, new Journal(fitting), LATER);
            assertThat(Seen.of(kept)).isEqualTo(Seen.of(all));
            assertThat(leftOut(kept, fitting)).isEmpty();
        }
        assertThat(left).isPositive();
    }
}
