package io.github.liuding.core.accountability;

import static io.github.liuding.core.accountability.Office.ladder;
import static io.github.liuding.core.accountability.Office.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.assessment.AssessmentHistory;
import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.journal.action.TalkHeld;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.regime.AccountabilityLadder;
import io.github.liuding.core.regime.EarlierStep;
import io.github.liuding.core.regime.LadderRule;
import io.github.liuding.core.regime.LowPlace;
import io.github.liuding.core.regime.LowRanking;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.testing.Board;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What rankings say to the ladder. */
class RankingProposalsTest {
    private static final UnitId DING = new UnitId("ding");

    private final Board board = new Board();

    private static LadderRule ranked(LowPlace place, PeriodKind period, int inARow) {
        return LadderRule.builder()
                .ranked(LowRanking.builder()
                        .place(place)
                        .period(period)
                        .inARow(inARow)
                        .build())
                .build();
    }

    private RankingProposalsTest months(String... months) {
        for (String month : months) {
            board.given("jia", "质量", "8", month + "-10")
                    .given("yi", "质量", "9", month + "-10")
                    .given("bing", "质量", "7", month + "-10")
                    .given("ding", "质量", "5", month + "-10");
        }
        return this;
    }

    private Proposals on(String day, AccountabilityLadder ladder) {
        return on(day, ladder, board.scheme());
    }

    private Proposals on(String day, AccountabilityLadder ladder, ScoringScheme scheme) {
        LocalDate asOf = LocalDate.parse(day);
        return Proposals.of(
                Standing.of(board.campaign(), board.journal(), asOf),
                ladder,
                AssessmentHistory.of(scheme, board.campaign(), board.journal(), asOf));
    }

    private static List<String> told(Proposals proposals) {
        return proposals.proposals().stream()
                .map(one -> one.unit() + " " + one.step() + "："
                        + String.join(
                                "；",
                                one.evidence().stream().map(Evidence::sentence).toList()))
                .toList();
    }

    @Test
    void the_last_in_a_row_are_proposed_a_talk() {
        months("2022-04", "2022-05");
        AccountabilityLadder talk = ladder(step("约谈", ranked(LowPlace.LAST, PeriodKind.MONTH, 2)));

        assertThat(told(on("2022-05-30", talk)))
                .as("April alone is no row of two")
                .isEmpty();
        assertThat(told(on("2022-05-31", talk)))
                .containsExactly("ding 约谈：2022年5月考核在“乡镇”4个单位中列第4名，得分50.00；2022年4月考核在“乡镇”4个单位中列第4名，得分50.00");
        assertThat(Proposals.of(Standing.of(board.campaign(), board.journal(), LocalDate.of(2022, 5, 31)), talk)
                        .proposals())
                .as("without rankings no rule about them fits")
                .isEmpty();
    }

    @Test
    void a_talk_answers_a_row_until_the_next_period_is_as_bad() {
        months("2022-04", "2022-05", "2022-06");
        AccountabilityLadder talk = ladder(step("约谈", ranked(LowPlace.BOTTOM, PeriodKind.MONTH, 2)));
        board.add(TalkHeld.builder()
                .id(board.next())
                .on(LocalDate.of(2022, 6, 2))
                .recordedOn(LocalDate.of(2022, 6, 2))
                .by(new UnitId("fagai"))
                .addUnit(DING)
                .about("连续靠后")
                .build());

        assertThat(told(on("2022-06-29", talk))).isEmpty();
        assertThat(told(on("2022-06-30", talk)))
                .containsExactly("ding 约谈：2022年6月考核在“乡镇”4个单位中列第4名，得分50.00；2022年5月考核在“乡镇”4个单位中列第4名，得分50.00");
    }

    @Test
    void a_place_in_a_period_that_is_over_is_not_without_mending() {
        months("2022-05");
        AccountabilityLadder harder = ladder(
                step("约谈", ranked(LowPlace.LAST, PeriodKind.MONTH, 1)),
                step(
                        "通报批评",
                        LadderRule.builder()
                                .after(EarlierStep.builder()
                                        .means("约谈")
                                        .unmendedDaysAtLeast(5)
                                        .build())
                                .build()));
        board.add(TalkHeld.builder()
                .id(board.next())
                .on(LocalDate.of(2022, 6, 2))
                .recordedOn(LocalDate.of(2022, 6, 2))
                .by(new UnitId("fagai"))
                .addUnit(DING)
                .about("末位")
                .build());

        assertThat(told(on("2022-06-20", harder)))
                .as("a task overdue since before the talk speaks, the place in May does not")
                .containsExactly("ding 通报批评：任务2“办好两件事”应于2022年5月25日前完成，已逾期26天；2022年6月2日已采取“约谈”，至今18天");
    }

    @Test
    void a_veto_speaks_with_the_entry_that_set_it_off() {
        months("2022-05");
        board.given("yi", "弄虚作假", "0", "2022-05-20");
        Proposals proposals = on("2022-05-31", ladder(step("移交问题线索", ranked(LowPlace.VETOED, PeriodKind.MONTH, 1))));

        assertThat(told(proposals)).containsExactly("yi 移交问题线索：2022年5月考核被一票否决：弄虚作假（月度和年度考核）：核查属实，见日志E-0005");
        assertThat(proposals.proposals().get(0).evidence().get(0).entries()).hasToString("[E-0005]");
        assertThat(proposals.proposals().get(0).evidence().get(0).matter()).hasToString("Optional[assessment:2022-05]");
    }

    @Test
    void a_special_report_not_given_in_time_speaks() {
        months("2022-05");
        ScoringScheme reporting =
                board.scheme().toBuilder().specialReportWithinDays(15).build();
        AccountabilityLadder remind = ladder(
                step("提醒", LadderRule.builder().missedSpecialReportsAtLeast(1).build()));

        assertThat(told(on("2022-07-15", remind, reporting))).isEmpty();
        assertThat(told(on("2022-07-17", remind, reporting)))
                .containsExactly("ding 提醒：2022年第二季度应于2022年7月15日前作专门汇报（季度排名第4，靠后），已逾期2天");
    }

    @Test
    void nothing_follows_from_a_period_with_errors() {
        months("2022-05");
        board.given("jia", "质量", "9", "2022-05-20");
        Proposals proposals = on("2022-05-31", ladder(step("约谈", ranked(LowPlace.LAST, PeriodKind.MONTH, 1))));

        assertThat(proposals.proposals()).isEmpty();
        assertThat(proposals.findings())
                .extracting(Finding::message)
                .containsExactly("日志“E-0005”与“E-0001”为“甲镇”在2022年5月重复评分：质量");
    }
}
