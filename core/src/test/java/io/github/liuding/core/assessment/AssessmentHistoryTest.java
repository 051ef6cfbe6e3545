package io.github.liuding.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.BodyKinds;
import io.github.liuding.core.body.BodyTree;
import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.action.Commended;
import io.github.liuding.core.journal.action.SpecialReportGiven;
import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.scoring.CommendationRule;
import io.github.liuding.core.scoring.GradeBand;
import io.github.liuding.core.scoring.PeerGroup;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.StandingFindings;
import io.github.liuding.core.testing.Board;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentHistoryTest {
    private final Board board = new Board();

    /** 乙镇 is the first in May and June, 丁乡 the last. */
    private void scored() {
        for (String month : new String[] {"2022-05-10", "2022-06-10"}) {
            board.given("jia", "质量", "8", month)
                    .given("yi", "质量", "9", month)
                    .given("bing", "质量", "7", month)
                    .given("ding", "质量", "5", month);
        }
    }

    private AssessmentHistory history(ScoringScheme scheme, String asOf) {
        return AssessmentHistory.of(scheme, board.campaign(), board.journal(), LocalDate.parse(asOf));
    }

    @Test
    void periods_are_there_once_they_have_closed() {
        scored();
        ScoringScheme closing = board.scheme().toBuilder().closesAfterDays(10).build();

        assertThat(history(closing, "2022-07-09").assessments(PeriodKind.MONTH))
                .extracting(one -> one.period().toString())
                .as("June closes on 10 July; the paper is of January")
                .containsExactly("2022-05", "2022-04", "2022-03", "2022-02", "2022-01");
        assertThat(history(closing, "2022-07-10").assessments(PeriodKind.MONTH))
                .first()
                .extracting(Assessment::period)
                .hasToString("2022-06");
        assertThat(history(closing, "2022-07-10").assessments(PeriodKind.QUARTER))
                .hasSize(2);
        assertThat(history(closing, "2022-07-10").assessments(PeriodKind.YEAR)).isEmpty();
    }

    @Test
    void a_period_before_the_campaign_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> board.assess(board.scheme(), Period.parse("2021-12")))
                .withMessage("Period 2021-12 must not end before campaign 'qinghe' begins on 2022-01-01");
    }

    @Test
    void an_error_breaks_the_row_and_is_told() {
        scored();
        board.given("jia", "质量", "9", "2022-05-20");

        AssessmentHistory history = history(board.scheme(), "2022-06-30");

        assertThat(history.assessments(PeriodKind.MONTH)).hasSize(6);
        assertThat(history.ranked(PeriodKind.MONTH))
                .extracting(one -> one.period().toString())
                .containsExactly("2022-06");
        assertThat(history.findings())
                .extracting(Finding::message)
                .containsExactly("日志“E-0009”与“E-0001”为“甲镇”在2022年5月重复评分：质量");
    }

    @Test
    void a_special_report_is_owed_until_it_is_given() {
        scored();
        ScoringScheme reporting =
                board.scheme().toBuilder().specialReportWithinDays(15).build();

        assertThat(history(reporting, "2022-07-16").specialReports())
                .singleElement()
                .satisfies(owed -> {
                    assertThat(owed.contender()).hasToString("丁乡");
                    assertThat(owed.due()).isEqualTo("2022-07-15");
                    assertThat(owed.reason()).isEqualTo("季度排名第4，靠后");
                    assertThat(owed.given()).isEmpty();
                    assertThat(owed.isOverdue(LocalDate.parse("2022-07-15"))).isFalse();
                    assertThat(owed.isOverdue(LocalDate.parse("2022-07-16"))).isTrue();
                });
        SpecialReportGiven given = given("ding", "2022-07-14");
        board.add(given);
        assertThat(history(reporting, "2022-07-16").specialReports())
                .singleElement()
                .satisfies(owed -> {
                    assertThat(owed.given()).contains(given);
                    assertThat(owed.isOverdue(LocalDate.parse("2022-07-16"))).isFalse();
                });
        assertThat(history(reporting, "2022-07-13").specialReports())
                .as("not given yet on that day")
                .allMatch(owed -> owed.given().isEmpty());
    }

    private SpecialReportGiven given(String unit, String on) {
        return SpecialReportGiven.builder()
                .id(board.next())
                .on(LocalDate.parse(on))
                .recordedOn(LocalDate.parse(on))
                .by(new UnitId("fagai"))
                .addUnit(new UnitId(unit))
                .period(Period.parse("2022-Q2"))
                .build();
    }

    @Test
    void who_is_in_front_again_and_again_may_be_commended() {
        scored();
        CommendationRule twice = CommendationRule.builder()
                .means("通报表扬")
                .period(PeriodKind.MONTH)
                .first(2)
                .inARow(2)
                .build();
        ScoringScheme praising =
                board.scheme().toBuilder().addCommendation(twice).build();

        assertThat(history(praising, "2022-06-30").commendations())
                .extracting(one -> one.means() + " " + one.contender() + "：" + one.reason())
                .containsExactly(
                        "通报表扬 乙镇：2022年6月在“乡镇”中列第1名，得分90.00，连续2期列前2名", "通报表扬 甲镇：2022年6月在“乡镇”中列第2名，得分80.00，连续2期列前2名");
        assertThat(history(praising, "2022-06-29").commendations())
                .as("of May and April, in which nobody was scored")
                .isEmpty();
        assertThat(history(
                                board.scheme().toBuilder()
                                        .addCommendation(twice.toBuilder()
                                                .atLeast(new BigDecimal("85"))
                                                .build())
                                        .build(),
                                "2022-06-30")
                        .commendations())
                .extracting(one -> one.contender().name())
                .containsExactly("乙镇");
        board.add(Commended.builder()
                .id(board.next())
                .on(LocalDate.of(2022, 7, 5))
                .recordedOn(LocalDate.of(2022, 7, 5))
                .by(new UnitId("fagai"))
                .addUnit(new UnitId("yi"))
                .merit("工作领先")
                .build());
        assertThat(history(praising, "2022-07-05").commendations())
                .as("not twice for the same")
                .extracting(one -> one.contender().name())
                .containsExactly("甲镇");
    }

    @Test
    void what_is_done_before_a_ranking_can_be_known_is_not_because_of_it() {
        scored();
        ScoringScheme praising = board.scheme().toBuilder()
                .closesAfterDays(10)
                .addCommendation(CommendationRule.builder()
                        .means("通报表扬")
                        .period(PeriodKind.MONTH)
                        .first(1)
                        .build())
                .build();
        commended("2022-07-05");

        assertThat(history(praising, "2022-07-12").commendations())
                .as("on 5 July, June was not closed yet")
                .hasSize(1);
        commended("2022-07-11");
        assertThat(history(praising, "2022-07-12").commendations()).isEmpty();
    }

    private void commended(String on) {
        board.add(Commended.builder()
                .id(board.next())
                .on(LocalDate.parse(on))
                .recordedOn(LocalDate.parse(on))
                .by(new UnitId("fagai"))
                .addUnit(new UnitId("yi"))
                .merit("上月争先")
                .build());
    }

    @Test
    void nobody_at_the_bottom_is_praised() {
        scored();
        ScoringScheme praising = board.scheme().toBuilder()
                .bottom(3)
                .addCommendation(CommendationRule.builder()
                        .means("通报表扬")
                        .period(PeriodKind.MONTH)
                        .first(3)
                        .build())
                .build();

        assertThat(history(praising, "2022-07-01").commendations())
                .extracting(one -> one.contender().name())
                .containsExactly("乙镇", "甲镇");
    }

    @Test
    void a_grade_from_nothing_holds_below_nothing() {
        ScoringScheme graded = board.scheme().toBuilder()
                .addGrade(new GradeBand("不合格", BigDecimal.ZERO))
                .build();
        board.given("jia", "质量", "0", "2022-05-10").given("jia", "通报扣分", "3", "2022-05-10");

        ScoreSheet sheet = board.assess(graded, Board.MAY).sheet("jia").orElseThrow();

        assertThat(sheet.total()).contains(new BigDecimal("-3.00"));
        assertThat(sheet.grade()).contains("不合格");
    }

    @Test
    void a_body_that_is_ranked_is_scored_by_its_id() {
        Campaign campaign = board.campaign().toBuilder()
                .bodies(BodyTree.builder()
                        .addBodies(body("zb-1", "政务服务专班", "第一专班"), body("zb-2", "市场环境专班", "第二专班"))
                        .build())
                .build();
        ScoringScheme bodies = board.scheme().toBuilder()
                .groups(List.of(PeerGroup.builder()
                        .name("专班")
                        .members(campaign.refer("第一专班、第二专班"))
                        .build()))
                .build();
        board.given("zb-1", "质量", "8", "2022-05-10").given("zb-2", "质量", "9", "2022-05-10");

        Assessment may = Assessment.of(bodies, campaign, board.journal(), Board.MAY);

        assertThat(may.findings()).isEmpty();
        assertThat(may.ranking("专班").placings())
                .extracting(one -> one.place() + " " + one.contender())
                .containsExactly("1 第二专班", "2 第一专班");
        assertThat(Standing.of(campaign, board.journal(), LocalDate.of(2022, 5, 31))
                        .findings())
                .isEmpty();
    }

    private static Body body(String id, String name, String shortName) {
        return Body.builder()
                .id(new BodyId(id))
                .name(name)
                .shortName(shortName)
                .kind(BodyKinds.TASK_FORCE)
                .build();
    }

    @Test
    void a_score_may_name_a_unit_only_that_is_known() {
        board.given("nobody", "质量", "9", "2022-05-20");

        assertThat(Standing.of(board.campaign(), board.journal(), LocalDate.of(2022, 5, 31))
                        .findings())
                .extracting(Finding::code)
                .containsExactly(StandingFindings.UNKNOWN_UNIT);
    }
}
