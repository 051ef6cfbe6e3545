package io.github.liuding.core.supervision;

import static io.github.liuding.core.supervision.CaseDesk.answered;
import static io.github.liuding.core.supervision.CaseDesk.asked;
import static io.github.liuding.core.supervision.CaseDesk.campaign;
import static io.github.liuding.core.supervision.CaseDesk.day;
import static io.github.liuding.core.supervision.CaseDesk.escalated;
import static io.github.liuding.core.supervision.CaseDesk.fold;
import static io.github.liuding.core.supervision.CaseDesk.lines;
import static io.github.liuding.core.supervision.CaseDesk.names;
import static io.github.liuding.core.supervision.CaseDesk.node;
import static io.github.liuding.core.supervision.CaseDesk.opened;
import static io.github.liuding.core.supervision.CaseDesk.ordinary;
import static io.github.liuding.core.supervision.CaseDesk.planned;
import static io.github.liuding.core.supervision.CaseDesk.returned;
import static io.github.liuding.core.supervision.CaseDesk.settled;
import static io.github.liuding.core.supervision.CaseDesk.stages;
import static io.github.liuding.core.supervision.CaseDesk.standing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.calendar.DayCount;
import io.github.liuding.core.journal.CloseOutGrade;
import io.github.liuding.core.journal.supervision.CaseEscalated;
import io.github.liuding.core.lamp.LampTables;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.regime.CaseWeight;
import io.github.liuding.core.regime.StageDuty;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** 2022-03-01 is a Tuesday. */
class CaseStandingTest {
    private static final String DUE = "[研究部署 due 2022-03-01, 反馈办理情况 due 2022-03-04, 一般事项办结 due 2022-03-08]";

    @Test
    void an_ordinary_case_from_assignment_to_settlement() {
        CaseStanding assigned = standing(ordinary("2022-03-01"));
        assertThat(assigned.state()).isEqualTo(CaseState.ASSIGNED);
        assertThat(assigned.stages()).hasToString(DUE);
        assertThat(assigned.due()).contains(day("2022-03-08"));
        assertThat(assigned.missed(day("2022-03-01"))).isEmpty();
        assertThat(names(assigned.missed(day("2022-03-02")))).containsExactly("研究部署");
        assertThat(names(assigned.missed(day("2022-03-04")))).containsExactly("研究部署");
        assertThat(names(assigned.missed(day("2022-03-05")))).containsExactly("研究部署", "反馈办理情况");
        assertThat(names(assigned.missed(day("2022-03-08")))).containsExactly("研究部署", "反馈办理情况");
        assertThat(names(assigned.missed(day("2022-03-09")))).containsExactly("研究部署", "反馈办理情况", "一般事项办结");
        assertThat(assigned.daysLeft(day("2022-03-01"))).contains(7L);
        assertThat(assigned.daysLeft(day("2022-03-09"))).contains(-1L);
        assertThat(assigned.overdueDays(day("2022-03-09"))).isEqualTo(1);

        CaseStanding arranged = standing(ordinary("2022-03-01"), answered("2022-03-01", "研究部署"));
        assertThat(arranged.state()).isEqualTo(CaseState.UNDER_WAY);
        assertThat(arranged.owedNext().map(StageStanding::name)).contains("反馈办理情况");
        assertThat(arranged.stages().get(0).state(day("2022-03-02"))).isEqualTo(StageState.ANSWERED);

        CaseStanding reported =
                standing(ordinary("2022-03-01"), answered("2022-03-01", "研究部署"), answered("2022-03-05", "反馈办理情况"));
        assertThat(reported.stages().get(1).state(day("2022-03-05"))).isEqualTo(StageState.ANSWERED_LATE);
        assertThat(reported.owedNext().map(StageStanding::name)).contains("一般事项办结");

        CaseStanding asked = standing(
                ordinary("2022-03-01"),
                answered("2022-03-01", "研究部署"),
                answered("2022-03-05", "反馈办理情况"),
                asked("2022-03-08"));
        assertThat(asked.state()).isEqualTo(CaseState.CLOSING_REQUESTED);
        assertThat(asked.owedNext()).isEmpty();
        assertThat(asked.isOverdue(day("2022-03-20")))
                .as("how long it is judged is not the handler's lateness")
                .isFalse();

        CaseStanding done = standing(
                ordinary("2022-03-01"),
                answered("2022-03-01", "研究部署"),
                answered("2022-03-05", "反馈办理情况"),
                asked("2022-03-08"),
                settled("2022-03-10"));
        assertThat(done).hasToString("DB-1 已办结");
        assertThat(done.grade()).contains(CloseOutGrade.GOOD);
        assertThat(done.isClosedLate()).isFalse();
        assertThat(stages(done))
                .containsExactly(
                        "研究部署 due 2022-03-01, answered 2022-03-01",
                        "反馈办理情况 due 2022-03-04, answered 2022-03-05",
                        "一般事项办结 due 2022-03-08, answered 2022-03-08");
    }

    @Test
    void a_case_settled_late_keeps_its_lateness_and_owes_nothing() {
        CaseStanding late = standing(ordinary("2022-03-01"), asked("2022-03-11"), settled("2022-03-12"));
        assertThat(late.isClosedLate()).isTrue();
        assertThat(late.overdueDays(day("2022-12-31"))).isEqualTo(3);
        assertThat(late.isOverdue(day("2022-12-31"))).isFalse();
        assertThat(late.owed()).isEmpty();
        assertThat(late.missed(day("2022-12-31"))).isEmpty();
        assertThat(late.stages()).allMatch(StageStanding::isLate);
        assertThat(late.reading(day("2022-12-31")).daysLeft()).contains(-3L);
        assertThat(LampTables.STANDARD.read(late.reading(day("2022-12-31"))).word())
                .isEqualTo("逾期销号");
    }

    @Test
    void a_request_that_was_returned_leaves_the_time_running() {
        CaseStanding back = standing(ordinary("2022-03-01"), asked("2022-03-02"), returned("2022-03-03", ""));
        assertThat(back.state()).isEqualTo(CaseState.RETURNED);
        assertThat(back.returned().orElseThrow().reason()).isEqualTo("佐证不全");
        assertThat(stages(back))
                .as("the report of day 3 was not due yet and is owed again")
                .containsExactly(
                        "研究部署 due 2022-03-01, answered 2022-03-02",
                        "反馈办理情况 due 2022-03-04",
                        "一般事项办结 due 2022-03-08, returned 2022-03-03");
        assertThat(back.stages().get(2).state(day("2022-03-08"))).isEqualTo(StageState.RETURNED);
        assertThat(back.stages().get(2).state(day("2022-03-09"))).isEqualTo(StageState.MISSED);
        assertThat(back.isOverdue(day("2022-03-09"))).isTrue();

        CaseStanding again = standing(
                ordinary("2022-03-01"),
                asked("2022-03-02"),
                returned("2022-03-03", ""),
                asked("2022-03-09"),
                settled("2022-03-09"));
        assertThat(again.isClosedLate()).isTrue();
        assertThat(again.returned()).isEmpty();
    }

    @Test
    void an_answer_that_was_returned_is_owed_again() {
        CaseStanding back =
                standing(ordinary("2022-03-01"), answered("2022-03-01", "研究部署"), returned("2022-03-02", "研究部署"));
        assertThat(back.state()).isEqualTo(CaseState.RETURNED);
        assertThat(back.owedNext().map(StageStanding::name)).contains("研究部署");
        assertThat(names(back.missed(day("2022-03-02")))).containsExactly("研究部署");
    }

    @Test
    void a_major_case_is_due_in_a_month_or_by_its_plan() {
        CaseStanding open = standing(opened("2022-01-31", CaseWeight.MAJOR));
        assertThat(open.due())
                .as("a month that is shorter ends on its last day")
                .contains(day("2022-02-28"));
        assertThat(open.stages().get(2).duty()).isEqualTo(StageDuty.CLOSING_OR_PLAN);

        CaseStanding planned = standing(
                opened("2022-01-31", CaseWeight.MAJOR),
                planned("2022-02-28", node("完成勘界", "2022-03-31"), node("办证", "2022-05-31")));
        assertThat(planned.due()).contains(day("2022-05-31"));
        assertThat(stages(planned))
                .containsExactly(
                        "研究部署 due 2022-01-31",
                        "反馈办理情况 due 2022-02-03",
                        "重大事项办结 due 2022-02-28, answered 2022-02-28",
                        "完成勘界 due 2022-03-31",
                        "办证 due 2022-05-31",
                        "最终办结 due 2022-05-31");

        CaseStanding refused = standing(
                opened("2022-01-31", CaseWeight.MAJOR),
                planned("2022-02-28", node("完成勘界", "2022-03-31")),
                returned("2022-03-01", "重大事项办结"));
        assertThat(refused.due()).contains(day("2022-02-28"));
        assertThat(refused.nodes()).isEmpty();
        assertThat(refused.isOverdue(day("2022-03-01"))).isTrue();
    }

    @Test
    void a_plan_that_came_late_is_late_and_a_second_one_moves_nothing() {
        Folded<CaseStanding> folded = fold(
                opened("2022-01-31", CaseWeight.MAJOR),
                planned("2022-03-02", node("完成勘界", "2022-03-31")),
                planned("2022-03-20", node("办证", "2022-06-30")));
        CaseStanding standing = folded.value().orElseThrow();
        assertThat(standing.due()).contains(day("2022-03-31"));
        assertThat(standing.stages().get(2).isLate()).isTrue();
        assertThat(names(standing.stages())).contains("办证");
        assertThat(lines(folded.remarks()))
                .containsExactly("WARNING NODE_BEYOND_DUE A-2022-03-20 节点“办证”的期限2022-06-30晚于办理时限2022-03-31，办理时限不变"
                        + " / node '办证' is due on 2022-06-30, after the case itself, which stays due on 2022-03-31");
    }

    @Test
    void a_long_case_without_nodes_owes_a_plan_within_a_month() {
        CaseStanding open = standing(opened("2022-03-01", CaseWeight.LONG_RUNNING));
        assertThat(open.due()).isEmpty();
        assertThat(open.daysLeft(day("2022-12-31"))).isEmpty();
        assertThat(open.isOverdue(day("2022-12-31"))).isFalse();
        assertThat(names(open.missed(day("2022-04-02")))).containsExactly("研究部署", "反馈办理情况", "提出节点计划");
        assertThat(open.stages().get(3)).hasToString("最终办结 without a last day");
    }

    @Test
    void a_long_case_with_nodes_reports_at_them() {
        CaseStanding standing = standing(
                opened("2022-03-01", CaseWeight.LONG_RUNNING, node("开工", "2022-06-30"), node("竣工", "2022-12-31")),
                answered("2022-03-01", "研究部署"),
                answered("2022-03-04", "反馈办理情况"),
                answered("2022-07-02", "开工"));
        assertThat(standing.due()).contains(day("2022-12-31"));
        assertThat(standing.owedNext().map(StageStanding::name)).contains("竣工");
        assertThat(standing.stages().get(3).state(day("2022-07-02"))).isEqualTo(StageState.ANSWERED_LATE);
        assertThat(standing.missed(day("2022-12-31"))).isEmpty();
        assertThat(names(standing.missed(day("2023-01-01")))).containsExactly("竣工", "最终办结");
    }

    @Test
    void a_day_set_for_the_case_overrides_the_clock() {
        CaseStanding set = standing(
                ordinary("2022-03-01").toBuilder().due(day("2022-04-15")).build());
        assertThat(set.due()).contains(day("2022-04-15"));
        assertThat(set.stages().get(2)).hasToString("一般事项办结 due 2022-04-15");

        CaseStanding pressed = standing(
                ordinary("2022-03-01"),
                escalated("2022-03-10", "督查通知书", ""),
                escalated("2022-03-15", "挂牌督办", "2022-03-31"));
        assertThat(pressed.due()).contains(day("2022-03-31"));
        assertThat(pressed.escalations()).extracting(CaseEscalated::means).containsExactly("督查通知书", "挂牌督办");
        assertThat(pressed.reading(day("2022-03-15")).notices()).isEqualTo(2);
        assertThat(pressed.reading(day("2022-03-15")).daysSinceStart()).contains(14L);
        assertThat(pressed.reading(day("2022-03-15")).state()).isEqualTo(TaskState.UNREPORTED);
    }

    @Test
    void working_days_are_a_setting_and_step_over_the_spring_festival() {
        Folded<CaseStanding> folded =
                fold(campaign(scheme -> scheme.days(DayCount.WORKING_DAYS)), ordinary("2022-01-28"));
        assertThat(folded.remarks()).isEmpty();
        assertThat(stages(folded.value().orElseThrow()))
                .as("29 and 30 January are make-up days, 31 January to 6 February a holiday")
                .containsExactly("研究部署 due 2022-01-28", "反馈办理情况 due 2022-02-07", "一般事项办结 due 2022-02-11");
    }

    @Test
    void a_year_without_a_calendar_leaves_the_day_unknown_and_is_said_once() {
        Folded<CaseStanding> folded =
                fold(campaign(scheme -> scheme.days(DayCount.WORKING_DAYS)), ordinary("2026-12-31"));
        CaseStanding standing = folded.value().orElseThrow();
        assertThat(stages(standing))
                .containsExactly("研究部署 due 2026-12-31", "反馈办理情况 without a last day", "一般事项办结 without a last day");
        assertThat(standing.isOverdue(day("2027-12-31"))).isFalse();
        assertThat(lines(folded.remarks()))
                .containsExactly("WARNING CALENDAR_NOT_COVERED O-2026-12-31 工作日历未收录2027年，无法推算期限"
                        + " / the calendar does not cover 2027, so that a last day is not known");
    }

    @Test
    void a_day_beyond_all_calendars_is_said() {
        LocalDate last = LocalDate.MAX;
        Folded<CaseStanding> folded = fold(
                ordinary("2022-03-01").toBuilder().on(last).recordedOn(last).build());
        assertThat(lines(folded.remarks()))
                .containsExactly(
                        "WARNING DUE_OUT_OF_RANGE O-2022-03-01 “反馈办理情况”的期限过远，无法推算"
                                + " / the last day of '反馈办理情况' lies beyond all calendars",
                        "WARNING DUE_OUT_OF_RANGE O-2022-03-01 “一般事项办结”的期限过远，无法推算"
                                + " / the last day of '一般事项办结' lies beyond all calendars");
    }

    @Test
    void a_campaign_without_a_clock_has_the_days_that_are_set() {
        Folded<CaseStanding> folded = fold(
                campaign(scheme -> scheme.system("督查室")),
                opened("2022-03-01", CaseWeight.MAJOR, node("初稿", "2022-03-20")));
        assertThat(stages(folded.value().orElseThrow())).containsExactly("初稿 due 2022-03-20", "最终办结 due 2022-03-20");
        assertThat(stages(fold(campaign(scheme -> scheme.system("督查室")), ordinary("2022-03-01"))
                        .value()
                        .orElseThrow()))
                .containsExactly("最终办结 without a last day");
    }

    @Test
    void by_710_what_takes_long_is_cleared_by_the_end_of_the_year() {
        Folded<CaseStanding> folded =
                fold(campaign(scheme -> scheme.system("710")), opened("2022-03-01", CaseWeight.LONG_RUNNING));
        assertThat(stages(folded.value().orElseThrow())).containsExactly("年底清零 due 2022-12-31");
    }

    @Test
    void a_day_before_an_entry_is_refused() {
        CaseStanding standing = standing(ordinary("2022-03-01"), answered("2022-03-03", "研究部署"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standing.missed(day("2022-03-02")))
                .withMessage(
                        "Case 'DB-1' has an entry about 2022-03-03 and cannot be asked of 2022-03-02, a day before it");
    }
}
