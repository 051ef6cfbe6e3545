package io.github.liuding.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.goal.Relation;
import io.github.liuding.core.indicator.IndicatorFindings;
import io.github.liuding.core.journal.IndicatorMeasured;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.journal.action.AccountabilityTaken;
import io.github.liuding.core.journal.action.TalkHeld;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.FindingsException;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.core.scoring.FigureSource;
import io.github.liuding.core.scoring.MissingRule;
import io.github.liuding.core.scoring.PeerGroup;
import io.github.liuding.core.scoring.ScoreRule;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.scoring.VetoItem;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.task.TaskId;
import io.github.liuding.core.testing.Board;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with the data of an assessment, and what is not. */
class AssessmentFaultsTest {
    private static final LocalDate DAY = LocalDate.of(2022, 5, 10);

    private static final Finding TORN = Finding.builder()
            .code(new FindingCode("TORN_LINE"))
            .severity(Severity.ERROR)
            .message("第3行不完整")
            .english("Line 3 is torn")
            .build();

    private final Board board = new Board();

    private List<String> findings(ScoringScheme scheme) {
        return board.assess(scheme, Board.MAY).findings().stream()
                .map(one -> one.severity() + " " + one.code() + " " + one.message())
                .toList();
    }

    @Test
    void what_the_standing_finds_impossible_hinders_a_ranking() {
        board.given("jia", "质量", "8", "2022-05-10")
                .add(ProgressReported.builder()
                        .id(board.next())
                        .on(DAY)
                        .recordedOn(DAY)
                        .by(new UnitId("jia"))
                        .task(new TaskId("T-9"))
                        .text("已启动")
                        .build());
        Assessment may = board.assess(board.scheme(), Board.MAY);

        assertThat(may.standing().findings()).anyMatch(one -> one.severity() == Severity.ERROR);
        assertThat(may.findings()).extracting(Finding::code).hasToString("[UNKNOWN_TASK]");
        assertThatExceptionOfType(FindingsException.class).isThrownBy(may::rankings);
        assertThat(may.provisional().ranking("乡镇").isProvisional()).isTrue();
    }

    @Test
    void what_reading_told_hinders_it_too() {
        Assessment read = board.given("jia", "质量", "8", "2022-05-10")
                .assess(board.scheme(), Board.MAY)
                .withReading(List.of(TORN));

        assertThat(read.findings()).containsExactly(TORN);
        assertThatExceptionOfType(FindingsException.class).isThrownBy(read::rankings);
        assertThat(read.provisional().isProvisional()).isTrue();
        assertThat(read.provisional().with(board.scheme()).isProvisional()).isTrue();
    }

    @Test
    void a_step_on_a_unit_that_nobody_scores_is_no_fault() {
        ScoringScheme townships = board.scheme().toBuilder()
                .groups(board.scheme().groups().subList(0, 1))
                .vetoes(List.of(talked()))
                .build();
        board.add(AccountabilityTaken.builder()
                        .id(board.next())
                        .on(DAY)
                        .recordedOn(DAY)
                        .by(new UnitId("fagai"))
                        .addUnit(new UnitId("zhujian"))
                        .means("约谈")
                        .grounds("任务逾期")
                        .build())
                .given("zhujian", "质量", "8", "2022-05-10");

        assertThat(findings(townships)).containsExactly("ERROR UNKNOWN_CONTENDER 日志“E-0002”中的“zhujian”不在任何考核分组中");
    }

    private static VetoItem talked() {
        return VetoItem.builder()
                .name("被约谈")
                .scope("月度考核")
                .trigger("期内被约谈")
                .addMeans("约谈")
                .addPeriods(PeriodKind.MONTH)
                .build();
    }

    @Test
    void a_talk_is_the_step_of_that_name() {
        board.given("jia", "质量", "8", "2022-05-10")
                .given("yi", "质量", "7", "2022-05-10")
                .add(TalkHeld.builder()
                        .id(board.next())
                        .on(DAY)
                        .recordedOn(DAY)
                        .by(new UnitId("fagai"))
                        .addUnit(new UnitId("jia"))
                        .about("进度")
                        .build());
        Ranking ranking = board.assess(
                        board.scheme().toBuilder().addVeto(talked()).build(), Board.MAY)
                .ranking("乡镇");

        assertThat(ranking.unplaced())
                .filteredOn(Unplaced::vetoed)
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo("被约谈（月度考核）：期内被约谈，见日志E-0003"));
    }

    @Test
    void full_points_for_what_nobody_knows_of_make_no_score() {
        ScoringScheme full = with(MissingRule.FULL);
        ScoringScheme zero = with(MissingRule.ZERO);
        board.given("yi", "质量", "8", "2022-05-10");

        assertThat(board.assess(full, Board.MAY).sheet("jia").orElseThrow().total())
                .isEmpty();
        assertThat(board.assess(full, Board.MAY).sheet("yi").orElseThrow().total())
                .contains(new BigDecimal("88.00"));
        assertThat(board.assess(zero, Board.MAY).sheet("jia").orElseThrow().total())
                .contains(new BigDecimal("0.00"));
    }

    private ScoringScheme with(MissingRule missing) {
        return board.scheme().toBuilder()
                .criteria(board.scheme().criteria().stream()
                        .map(one -> one.toBuilder().missing(missing).build())
                        .toList())
                .build();
    }

    @Test
    void a_score_must_be_one_that_somebody_reads() {
        Criterion measured = Criterion.builder()
                .name("主体")
                .weight(BigDecimal.valueOf(20))
                .source(FigureSource.INDICATOR)
                .indicator("新增市场主体")
                .rule(Board.linear("0", "100"))
                .build();
        Criterion passed = board.criterion(
                "达标", "20", FigureSource.GIVEN, new ScoreRule.PassFail(Relation.AT_LEAST, BigDecimal.valueOf(60)));
        Criterion bureaus = board.criterion("协同", "60", FigureSource.GIVEN, Board.linear("0", "10")).toBuilder()
                .addGroup("部门")
                .build();
        Criterion townships =
                bureaus.toBuilder().name("落实").groups(List.of("乡镇")).build();
        ScoringScheme scheme = board.scheme().toBuilder()
                .criteria(List.of(measured, passed, bureaus, townships))
                .build();
        board.given("jia", "主体", "80", "2022-05-10")
                .given("jia", "协同", "8", "2022-05-10")
                .given("jia", "达标", "-5", "2022-05-10")
                .given("jia", "落实", "11", "2022-05-10");

        assertThat(findings(scheme))
                .containsExactly(
                        "ERROR NOT_SCORED_BY_HAND 日志“E-0001”为“主体”评分，但该指标按“指标数值”计，不由人工评分",
                        "ERROR NOT_FOR_GROUP 日志“E-0002”为“甲镇”评“协同”，但该项目不适用于“乡镇”",
                        "WARNING SCORE_OUT_OF_RANGE 日志“E-0003”为“达标”评-5分，应在0以上；得分以该指标的保底分和封顶分为限",
                        "WARNING SCORE_OUT_OF_RANGE 日志“E-0004”为“落实”评11分，应在0至10；得分以该指标的保底分和封顶分为限");
    }

    @Test
    void a_score_that_names_a_veto_is_one_that_it_can_strike() {
        ScoringScheme scheme = board.scheme().toBuilder()
                .vetoes(List.of(talked().toBuilder()
                        .name("造假")
                        .periods(List.of(PeriodKind.YEAR))
                        .groups(List.of("部门"))
                        .build()))
                .build();
        board.given("jia", "造假", "0", "2022-05-10").given("nobody", "造假", "0", "2022-05-10");

        assertThat(findings(scheme))
                .as("told in May already, though it voids a year only")
                .containsExactly(
                        "ERROR NOT_FOR_GROUP 日志“E-0001”为“甲镇”评“造假”，但该项目不适用于“乡镇”",
                        "ERROR UNKNOWN_CONTENDER 日志“E-0002”中的“nobody”不在任何考核分组中");
    }

    @Test
    void what_reading_told_is_an_error_of_every_period() {
        AssessmentHistory history = AssessmentHistory.of(
                        board.scheme(),
                        board.campaign(),
                        board.given("jia", "质量", "8", "2022-05-10").journal(),
                        LocalDate.of(2022, 6, 30))
                .withReading(List.of(TORN));

        assertThat(history.ranked(PeriodKind.MONTH)).isEmpty();
        assertThat(history.findings()).containsExactly(TORN);
        assertThat(history.commendations()).isEmpty();
    }

    @Test
    void a_reviewer_who_is_booked_twice_is_told() {
        ScoringScheme scheme = only(FigureSource.REVIEW);
        measured("协会", "90");
        measured("商会", "60");
        assertThat(board.assess(scheme, Board.MAY).hasErrors()).isFalse();
        measured("协会", "90");

        assertThat(board.assess(scheme, Board.MAY).findings())
                .filteredOn(one -> one.severity() == Severity.ERROR)
                .extracting(Finding::code)
                .containsExactly(IndicatorFindings.MEASURED_TWICE);
    }

    @Test
    void two_values_of_a_day_are_an_error_from_one_source_and_a_warning_from_two() {
        ScoringScheme scheme = only(FigureSource.INDICATOR);
        measured("市场监管局", "80");
        measured("统计局", "81");
        measured("市场监管局", "82");

        assertThat(board.assess(scheme, Board.MAY).findings())
                .filteredOn(one -> !one.code().value().startsWith("UNKNOWN"))
                .extracting(one -> one.severity() + " " + one.code())
                .containsExactly(
                        Severity.WARNING + " " + IndicatorFindings.SOURCES_DIFFER,
                        Severity.ERROR + " " + IndicatorFindings.MEASURED_TWICE);
    }

    /** A scheme with one criterion, which reads an indicator. */
    private ScoringScheme only(FigureSource source) {
        return board.scheme().toBuilder()
                .criteria(List.of(Criterion.builder()
                        .name("主体")
                        .weight(BigDecimal.valueOf(100))
                        .source(source)
                        .indicator("新增市场主体")
                        .rule(Board.linear("0", "100"))
                        .build()))
                .build();
    }

    private void measured(String source, String value) {
        board.add(IndicatorMeasured.builder()
                .id(board.next())
                .on(DAY)
                .recordedOn(DAY)
                .by(new UnitId("fagai"))
                .indicator("新增市场主体")
                .scope("jia")
                .value(new BigDecimal(value))
                .unit("户")
                .source(source)
                .build());
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> board.scheme().toBuilder()
                        .closesAfterDays(10)
                        .specialReportWithinDays(10)
                        .build())
                .withMessage(
                        "Days for a special report of scheme '青禾办法' must be more than those after which it closes, but were 10 and 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> board.scheme().criteria().get(0).toBuilder()
                        .floor(BigDecimal.valueOf(-9))
                        .cap(BigDecimal.valueOf(-1))
                        .build())
                .withMessage("Cap of criterion '质量' must be at least 0, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScoreRule.Step(BigDecimal.ONE, new BigDecimal("1e-999999999")))
                .withMessageStartingWith("Share of a step must have at most 18 digits");
        Assessment may = board.given("jia", "质量", "8", "2022-05-10").assess(ranked(), Board.MAY);
        AssessmentHistory june =
                AssessmentHistory.of(board.scheme(), board.campaign(), board.journal(), LocalDate.of(2022, 6, 30));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> june.checkedFor(may.standing()))
                .withMessage(
                        "History must be that of the journal of campaign 'qinghe' on 2022-05-31, but was of 'qinghe' on 2022-06-30");
        Standing later = Standing.of(
                board.campaign(), board.given("yi", "质量", "8", "2022-05-11").journal(), LocalDate.of(2022, 6, 30));
        assertThatIllegalArgumentException().as("another journal").isThrownBy(() -> june.checkedFor(later));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> may.ranking("乡镇").since(may.ranking("部门")))
                .withMessage("Ranking of group '乡镇' must be compared with others of it, but was with '部门'");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> may.ranking("乡镇").bottomStreak(may.contenders().get(0), List.of(may.ranking("部门"))));
    }

    private ScoringScheme ranked() {
        return board.scheme().toBuilder()
                .groups(board.scheme().groups().stream()
                        .map(one -> PeerGroup.builder().from(one).ranked(true).build())
                        .toList())
                .build();
    }
}
