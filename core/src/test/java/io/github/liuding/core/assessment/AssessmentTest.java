package io.github.liuding.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.journal.CloseOutRequested;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.journal.action.ScoreGiven;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingsException;
import io.github.liuding.core.scoring.ActiveTime;
import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.core.scoring.FigureSource;
import io.github.liuding.core.scoring.MissingRule;
import io.github.liuding.core.scoring.PartialRule;
import io.github.liuding.core.scoring.PeerGroup;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.scoring.TieRule;
import io.github.liuding.core.scoring.UnitTarget;
import io.github.liuding.core.task.TaskId;
import io.github.liuding.core.testing.Board;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AssessmentTest {
    private final Board board = new Board();

    private Board scored() {
        return board.given("jia", "质量", "8", "2022-05-10")
                .given("jia", "满意度", "80", "2022-05-10")
                .given("yi", "质量", "9.5", "2022-05-11")
                .given("yi", "满意度", "85", "2022-05-11")
                .given("bing", "质量", "8", "2022-05-12")
                .given("bing", "满意度", "80", "2022-05-12")
                .given("ding", "质量", "5", "2022-05-12")
                .given("ding", "满意度", "90", "2022-05-12");
    }

    @Test
    void a_sheet_says_why() {
        Assessment may = scored().given("jia", "典型经验", "4", "2022-05-20")
                .given("jia", "典型经验", "3", "2022-05-21")
                .given("jia", "通报扣分", "1.5", "2022-05-22")
                .assess(board.scheme(), Board.MAY);

        ScoreSheet sheet = may.sheet("甲镇").orElseThrow();

        // 8/10 of 60 is 48; (80 - 60)/(90 - 60) of 40 is 26.666…; 4 + 3 is held at 5.
        assertThat(sheet.lines())
                .extracting(
                        line -> line.name() + " " + line.points().orElseThrow().toPlainString() + " " + line.formula())
                .containsExactly(
                        "质量 48.00 评分8：现场核查＝8；0得0分、10得满分，按比例",
                        "满意度 26.67 评分80：现场核查＝80；60得0分、90得满分，按比例",
                        "典型经验 5.00 2次合计7，按上限5计：现场核查；现场核查",
                        "通报扣分 -1.50 1次合计1.5：现场核查");
        assertThat(sheet.total()).contains(new BigDecimal("78.17"));
        assertThat(sheet.grade()).contains("合格");
        assertThat(sheet.lines().get(2).entries()).hasToString("[E-0009, E-0010]");
    }

    @Test
    void what_rounding_loses_is_shown() {
        ScoringScheme thirds = board.scheme().toBuilder()
                .criteria(List.of(
                        board.criterion("一", "30", FigureSource.GIVEN, Board.linear("0", "9")),
                        board.criterion("二", "30", FigureSource.GIVEN, Board.linear("0", "9")),
                        board.criterion("三", "40", FigureSource.GIVEN, Board.linear("0", "9"))))
                .build();
        ScoreSheet sheet = board.given("jia", "一", "2", "2022-05-01")
                .given("jia", "二", "2", "2022-05-01")
                .given("jia", "三", "2", "2022-05-01")
                .assess(thirds, Board.MAY)
                .sheet("jia")
                .orElseThrow();

        // 6.666… + 6.666… + 8.888… is 22.222…, but the lines as shown come to 22.23.
        assertThat(sheet.lines())
                .extracting(line -> line.points().orElseThrow().toPlainString())
                .containsExactly("6.67", "6.67", "8.89", "-0.01");
        assertThat(sheet.lines().get(3).kind()).isEqualTo(LineKind.ROUNDING);
        assertThat(sheet.total()).contains(new BigDecimal("22.22"));
    }

    @Test
    void equals_share_a_place() {
        Assessment may = scored().assess(board.scheme(), Board.MAY);

        assertThat(places(may)).containsExactly("1 乙镇 90.33", "2 甲镇 74.67", "2 丙乡 74.67", "4 丁乡 70.00");
        assertThat(places(
                        may.with(board.scheme().toBuilder().ties(TieRule.DENSE).build())))
                .containsExactly("1 乙镇 90.33", "2 甲镇 74.67", "2 丙乡 74.67", "3 丁乡 70.00");
        assertThat(may.ranking("乡镇").bottom())
                .extracting(one -> one.contender().name())
                .containsExactly("丁乡");
        assertThat(may.ranking("乡镇").first(3)).hasSize(3);
    }

    @Test
    void equals_are_parted_by_a_stated_criterion() {
        ScoringScheme parting = board.scheme().toBuilder()
                .criteria(List.of(
                        board.criterion("质量", "50", FigureSource.GIVEN, Board.linear("0", "10")),
                        board.criterion("满意度", "50", FigureSource.GIVEN, Board.linear("0", "100"))))
                .addTieBreak("满意度")
                .build();
        Assessment tied = board.given("jia", "质量", "8", "2022-05-10")
                .given("jia", "满意度", "60", "2022-05-10")
                .given("yi", "质量", "6", "2022-05-10")
                .given("yi", "满意度", "80", "2022-05-10")
                .assess(parting, Board.MAY);

        assertThat(places(tied)).containsExactly("1 乙镇 70.00", "2 甲镇 70.00");
    }

    @Test
    void some_groups_are_told_and_not_ranked() {
        Ranking bureaus = board.given("fagai", "质量", "9", "2022-05-01")
                .assess(board.scheme(), Board.MAY)
                .ranking("部门");

        assertThat(bureaus.placings()).isEmpty();
        assertThat(bureaus.unplaced())
                .extracting(one -> one.contender().name() + " "
                        + one.total().map(BigDecimal::toPlainString).orElse("-") + " " + one.reason())
                .containsExactly("县发改局 90.00 只通报不排名", "县住建局 - 只通报不排名");
    }

    @Test
    void a_missing_figure_is_no_zero() {
        board.given("jia", "质量", "8", "2022-05-01");
        ScoreSheet leftOut =
                board.assess(board.scheme(), Board.MAY).sheet("jia").orElseThrow();
        ScoringScheme zero = board.scheme().toBuilder()
                .criteria(board.scheme().criteria().stream()
                        .map(one -> one.toBuilder().missing(MissingRule.ZERO).build())
                        .toList())
                .build();

        assertThat(leftOut.total()).contains(new BigDecimal("80.00"));
        assertThat(leftOut.lines().get(0).formula()).endsWith("缺项权重分摊，60分按100分计");
        assertThat(leftOut.lines().get(1).points()).isEmpty();
        assertThat(leftOut.lines().get(1).formula()).isEqualTo("本期未评分，不计入");
        assertThat(board.assess(zero, Board.MAY).sheet("jia").orElseThrow().total())
                .contains(new BigDecimal("48.00"));
        assertThat(board.assess(board.scheme(), Board.MAY)
                        .sheet("yi")
                        .orElseThrow()
                        .total())
                .isEmpty();
    }

    @Test
    void a_veto_is_listed_apart_with_its_reason() {
        scored().given("yi", "弄虚作假", "0", "2022-05-30");
        Ranking may = board.assess(board.scheme(), Board.MAY).ranking("乡镇");

        assertThat(may.placings()).extracting(one -> one.contender().name()).containsExactly("甲镇", "丙乡", "丁乡");
        assertThat(may.unplaced()).singleElement().satisfies(one -> {
            assertThat(one.vetoed()).isTrue();
            assertThat(one.reason()).isEqualTo("弄虚作假（月度和年度考核）：核查属实，见日志E-0009");
        });
        assertThat(board.assess(board.scheme(), Period.parse("2022-Q2"))
                        .ranking("乡镇")
                        .unplaced())
                .isEmpty();
        assertThat(board.assess(board.scheme(), Period.parse("2022"))
                        .ranking("乡镇")
                        .unplaced())
                .hasSize(1);
    }

    @Test
    void errors_hinder_a_ranking_until_it_is_asked_for() {
        scored().given("jia", "质量", "9", "2022-05-20")
                .given("nobody", "质量", "9", "2022-05-20")
                .given("jia", "态度", "9", "2022-05-20")
                .given("yi", "典型经验", "9", "2022-05-20");
        Assessment may = board.assess(board.scheme(), Board.MAY);

        assertThat(may.findings())
                .extracting(one -> one.code() + " " + one.place().orElseThrow() + " " + one.message())
                .containsExactly(
                        "SCORED_TWICE /8 日志“E-0009”与“E-0001”为“甲镇”在2022年5月重复评分：质量",
                        "UNKNOWN_CONTENDER /9 日志“E-0010”中的“nobody”不在任何考核分组中",
                        "UNKNOWN_ITEM /10 日志“E-0011”的评分项目“态度”不在考核办法中",
                        "SCORE_OUT_OF_RANGE /11 日志“E-0012”为“典型经验”评9分，应在0至5之间，按此范围内计分");
        assertThatExceptionOfType(FindingsException.class).isThrownBy(() -> may.ranking("乡镇"));
        assertThat(may.provisional().ranking("乡镇").isProvisional()).isTrue();
        assertThat(may.isProvisional()).isFalse();
    }

    @Test
    void an_entry_after_the_closing_is_told_and_does_not_count() {
        ScoringScheme closing = board.scheme().toBuilder().closesAfterDays(10).build();
        scored().add(scoredEntry("jia", "典型经验", "5").toBuilder()
                .on(LocalDate.of(2022, 5, 30))
                .recordedOn(LocalDate.of(2022, 6, 11))
                .build());
        Assessment may = board.assess(closing, Board.MAY);

        assertThat(may.findings())
                .extracting(Finding::message)
                .containsExactly("日志“E-0009”登记于2022-06-11，2022年5月已于2022-06-10截止，未计入");
        assertThat(may.sheet("jia").orElseThrow().total()).contains(new BigDecimal("74.67"));
    }

    private ScoreGiven scoredEntry(String unit, String item, String value) {
        return ScoreGiven.builder()
                .id(board.next())
                .on(LocalDate.of(2022, 5, 30))
                .recordedOn(LocalDate.of(2022, 5, 30))
                .by(new UnitId("fagai"))
                .addUnit(new UnitId(unit))
                .item(item)
                .value(new BigDecimal(value))
                .grounds("补报")
                .build();
    }

    @Test
    void what_moved_is_told_line_by_line() {
        scored().given("jia", "质量", "9", "2022-06-10")
                .given("jia", "满意度", "80", "2022-06-10")
                .given("jia", "典型经验", "2", "2022-06-11");
        Assessment may = board.assess(board.scheme(), Board.MAY);
        Assessment june = board.assess(board.scheme(), Board.MAY.next());

        List<LineChange> changes =
                june.sheet("jia").orElseThrow().minus(may.sheet("jia").orElseThrow());

        assertThat(changes)
                .extracting(one -> one.name() + " " + one.moved().toPlainString())
                .containsExactly("质量 6.00", "满意度 0.00", "典型经验 2.00");
        assertThat(june.ranking("乡镇").since(may.ranking("乡镇")))
                .extracting(move -> move.contender() + " " + move.before() + " " + move.up())
                .contains("甲镇 Optional[2] Optional[1]");
        assertThat(june.ranking("乡镇").ranksSame(may.ranking("乡镇")))
                .isEqualTo(placed(june).equals(placed(may)));
        assertThat(june.ranking("乡镇").bottomStreak(may.contenders().get(0), List.of(may.ranking("乡镇"))))
                .isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        june.sheet("jia").orElseThrow().minus(may.sheet("yi").orElseThrow()))
                .withMessage("Sheet of 'jia' must be compared with another of the same, but was with 'yi'");
    }

    private static Set<String> placed(Assessment assessment) {
        return assessment.ranking("乡镇").placings().stream()
                .map(one -> one.contender().name())
                .collect(Collectors.toSet());
    }

    @Test
    void tasks_speak_for_those_who_lead_them() {
        board.add(ProgressReported.builder()
                .id(board.next())
                .on(LocalDate.of(2022, 5, 10))
                .recordedOn(LocalDate.of(2022, 5, 10))
                .by(new UnitId("yi"))
                .task(new TaskId("T-3"))
                .completion(new BigDecimal("0.25"))
                .text("已启动")
                .build());
        board.add(CloseOutRequested.builder()
                .id(board.next())
                .on(LocalDate.of(2022, 5, 20))
                .recordedOn(LocalDate.of(2022, 5, 20))
                .by(new UnitId("jia"))
                .task(new TaskId("T-1"))
                .build());
        ScoringScheme scheme = board.scheme().toBuilder()
                .criteria(List.of(
                        board.criterion("按期", "50", FigureSource.TASKS_IN_TIME, Board.linear("0", "100")),
                        board.criterion("序时", "50", FigureSource.PROGRESS, Board.linear("0", "100"))))
                .build();
        Assessment may = board.assess(scheme, Board.MAY);

        assertThat(may.sheet("jia").orElseThrow().lines())
                .extracting(line -> line.raw() + " " + line.formula())
                .containsExactly(
                        "Optional[50] 按期完成1项÷本期到期2项＝50；0得0分、100得满分，按比例；缺项权重分摊，50分按100分计",
                        "Optional.empty 没有已报完成率的有期限任务，未报数据不计：T-1、T-2，不计入");
        // 31 of 61 days have passed, which is 0.5082; 0.25 of that is 49.1932%.
        assertThat(may.sheet("yi").orElseThrow().lines().get(1).raw()).contains(new BigDecimal("49.1932"));
        assertThat(may.sheet("yi").orElseThrow().lines().get(1).entries()).hasToString("[E-0001]");
    }

    @Test
    void indicators_count_against_target_and_last_year() {
        board.measured("甲镇", "新增市场主体", "120", "2021-05-31")
                .measured("甲镇", "新增市场主体", "150", "2022-05-31")
                .measured("乙镇", "新增市场主体", "0", "2021-05-31")
                .measured("yi", "新增市场主体", "90", "2022-05-31");
        ScoringScheme scheme = board.scheme().toBuilder()
                .criteria(List.of(
                        Criterion.builder()
                                .name("完成")
                                .weight(BigDecimal.valueOf(50))
                                .rule(Board.linear("0", "100"))
                                .source(FigureSource.COMPLETION)
                                .indicator("新增市场主体")
                                .addTarget(UnitTarget.builder()
                                        .units(board.campaign().refer("各乡镇"))
                                        .value(BigDecimal.valueOf(200))
                                        .build())
                                .build(),
                        growth()))
                .groups(board.scheme().groups().subList(0, 1))
                .build();
        Assessment may = board.assess(scheme, Board.MAY);

        assertThat(may.findings()).isEmpty();
        assertThat(may.sheet("jia").orElseThrow().lines())
                .extracting(line -> line.raw().orElseThrow().toPlainString() + " " + line.formula())
                .containsExactly("75 150户÷目标200＝75；0得0分、100得满分，按比例", "25 150户比上年同期120户增长25%＝25；0得0分、50得满分，按比例");
        assertThat(may.sheet("yi").orElseThrow().lines().get(1).formula()).isEqualTo("上年同期为0户，不能计算同比，不计入");
        assertThat(may.sheet("bing").orElseThrow().lines().get(0).formula()).isEqualTo("本期未监测新增市场主体，不计入");
    }

    private static Criterion growth() {
        return Criterion.builder()
                .name("同比")
                .weight(BigDecimal.valueOf(50))
                .source(FigureSource.GROWTH)
                .indicator("新增市场主体")
                .rule(Board.linear("0", "50"))
                .build();
    }

    @Test
    void whoever_is_new_by_another_scheme_is_told_last() {
        scored().given("fagai", "质量", "9", "2022-05-01");
        ScoringScheme townships = board.scheme().toBuilder()
                .groups(board.scheme().groups().subList(0, 1))
                .build();
        board.given("zhujian", "质量", "3", "2022-05-01");
        Assessment may = board.assess(townships, Board.MAY).provisional();

        assertThat(may.compare(may.with(board.scheme())))
                .extracting(one -> one.contender().name())
                .containsExactly("甲镇", "乙镇", "丙乡", "丁乡", "县发改局", "县住建局");
    }

    @Test
    void places_worth_a_word_get_one() {
        scored().given("ding", "质量", "5", "2022-06-10")
                .given("jia", "质量", "8", "2022-06-10")
                .given("yi", "质量", "9", "2022-06-10")
                .given("bing", "质量", "7", "2022-06-10");
        ScoringScheme two = board.scheme().toBuilder().bottom(3).build();
        Ranking may = board.assess(two, Board.MAY).ranking("乡镇");
        Ranking june = board.assess(two, Board.MAY.next()).ranking("乡镇");

        assertThat(june.bottom())
                .extracting(one -> one.contender().name())
                .as("three are asked for, but one of them is in the first half")
                .containsExactly("丙乡", "丁乡");
        assertThat(june.placings())
                .extracting(one -> one.contender() + " "
                        + june.remark(one.contender(), List.of(may)).orElse("-") + " "
                        + june.bottomStreak(one.contender(), List.of(may)))
                .containsExactly("乙镇 前三名 0", "甲镇 前三名 0", "丙乡 靠后 1", "丁乡 末位，连续2期靠后 2");
        assertThat(june.last()).extracting(one -> one.contender().name()).containsExactly("丁乡");
    }

    @Test
    void another_scheme_is_tried_in_one_call() {
        Assessment may = scored().assess(board.scheme(), Board.MAY);
        ScoringScheme softer = board.scheme().toBuilder()
                .criteria(List.of(
                        board.scheme().criteria().get(0).toBuilder()
                                .weight(BigDecimal.valueOf(20))
                                .build(),
                        board.scheme().criteria().get(1).toBuilder()
                                .weight(BigDecimal.valueOf(80))
                                .build()))
                .build();

        assertThat(may.compare(may.with(softer)))
                .filteredOn(shift -> shift.contender().group().equals("乡镇"))
                .extracting(shift -> shift.contender() + " "
                        + shift.placeBefore().orElse(0) + "→" + shift.placeNow().orElse(0) + " "
                        + shift.totalNow().orElseThrow().toPlainString())
                .containsExactly("甲镇 2→3 69.33", "乙镇 1→2 85.67", "丙乡 2→3 69.33", "丁乡 4→1 90.00");
    }

    @Test
    void a_member_not_active_throughout_is_told_or_left_out() {
        ScoringScheme scheme = board.scheme().toBuilder()
                .addActiveTime(ActiveTime.builder()
                        .members(board.campaign().refer("乙镇"))
                        .firstDay(LocalDate.of(2022, 5, 2))
                        .build())
                .build();
        Assessment may = scored().assess(scheme, Board.MAY);

        assertThat(may.ranking("乡镇").unplaced()).extracting(Unplaced::reason).containsExactly("未参加本期全程，只通报不排名");
        assertThat(places(
                        may.with(scheme.toBuilder().partial(PartialRule.RANKED).build())))
                .hasSize(4);
        assertThat(may.with(scheme.toBuilder().partial(PartialRule.LEFT_OUT).build())
                        .contenders())
                .hasSize(5);
    }

    @Test
    void groups_without_anybody_are_told() {
        ScoringScheme scheme = board.scheme().toBuilder()
                .addGroup(PeerGroup.builder()
                        .name("专班")
                        .members(board.campaign().refer("各工作专班"))
                        .build())
                .build();

        assertThat(board.assess(scheme, Board.MAY).findings())
                .extracting(Finding::message)
                .containsExactly("考核分组“专班”中“各工作专班”找不到对应的单位或机构");
    }

    @Test
    void weights_must_come_to_the_total() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        board.scheme().toBuilder().total(BigDecimal.valueOf(99)).build())
                .withMessage("Weights of scheme '青禾办法' for group '乡镇' must come to 99, but come to 100");
    }

    @Test
    void other_weights_are_brought_to_the_total() {
        ScoringScheme tried = board.scheme().withWeights(Map.of("质量", BigDecimal.valueOf(120)));
        ScoreSheet sheet = scored().assess(tried, Board.MAY).sheet("jia").orElseThrow();

        // 8/10 of 120 and 2/3 of 40 are 122.666… of 160.
        assertThat(tried.total()).isEqualByComparingTo("100");
        assertThat(sheet.total()).contains(new BigDecimal("76.67"));
        assertThat(sheet.lines().get(0).formula()).endsWith("；权重折算，120分按75分计");
        assertThat(board.scheme()
                        .withWeights(Map.of("质量", BigDecimal.valueOf(30), "满意度", BigDecimal.valueOf(70)))
                        .proportional())
                .isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> board.scheme().withWeights(Map.of("心情", BigDecimal.ONE)))
                .withMessage("Scheme '青禾办法' has no criterion '心情', but [质量, 满意度]");
    }

    @Test
    void places_without_gaps_make_nobody_better() {
        board.given("jia", "质量", "8", "2022-05-10")
                .given("yi", "质量", "8", "2022-05-10")
                .given("bing", "质量", "8", "2022-05-10")
                .given("ding", "质量", "3", "2022-05-10");
        Assessment may =
                board.assess(board.scheme().toBuilder().ties(TieRule.DENSE).build(), Board.MAY);

        assertThat(places(may)).endsWith("2 丁乡 30.00");
        assertThat(may.ranking("乡镇").bottom())
                .extracting(one -> one.contender().name())
                .containsExactly("丁乡");
    }

    private static List<String> places(Assessment assessment) {
        return assessment.ranking("乡镇").placings().stream()
                .map(one -> one.place() + " " + one.contender().name() + " "
                        + one.total().toPlainString())
                .toList();
    }
}
