package io.github.liuding.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.appeal.AppealId;
import io.github.liuding.core.journal.appeal.AppealOutcome;
import io.github.liuding.core.journal.appeal.AppealReceived;
import io.github.liuding.core.journal.appeal.AppealSettled;
import io.github.liuding.core.journal.supervision.CaseAnswered;
import io.github.liuding.core.journal.supervision.CaseId;
import io.github.liuding.core.journal.supervision.CaseOpened;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.regime.CaseWeight;
import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.core.scoring.FigureSource;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.scoring.UnitTarget;
import io.github.liuding.core.testing.Board;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the raw figures come from: what counts, what does not, and in what words. */
class FiguresTest {
    private final Board board = new Board();

    private void opened(String id, String handler, String due) {
        board.add(CaseOpened.builder()
                .id(board.next())
                .on(LocalDate.of(2022, 4, 20))
                .recordedOn(LocalDate.of(2022, 4, 20))
                .by(new UnitId("fagai"))
                .caseId(new CaseId(id))
                .caseClass("议定事项")
                .matter("解决园区供水不足")
                .handler(new UnitId(handler))
                .weight(CaseWeight.ORDINARY)
                .due(LocalDate.parse(due))
                .build());
    }

    private void answered(String id, String on, boolean asksToClose) {
        board.add(CaseAnswered.builder()
                .id(board.next())
                .on(LocalDate.parse(on))
                .recordedOn(LocalDate.parse(on))
                .by(new UnitId("fagai"))
                .caseId(new CaseId(id))
                .text("已办")
                .asksToClose(asksToClose)
                .build());
    }

    private void received(String id, String handler, String on) {
        board.add(AppealReceived.builder()
                .id(board.next())
                .on(LocalDate.parse(on))
                .recordedOn(LocalDate.parse(on))
                .by(new UnitId("fagai"))
                .appeal(new AppealId(id))
                .enterprise("青禾示例食品厂")
                .matter("用电容量不足")
                .handler(new UnitId(handler))
                .build());
    }

    private void settled(String id, String on) {
        board.add(AppealSettled.builder()
                .id(board.next())
                .on(LocalDate.parse(on))
                .recordedOn(LocalDate.parse(on))
                .by(new UnitId("fagai"))
                .appeal(new AppealId(id))
                .outcome(AppealOutcome.RESOLVED)
                .text("已增容")
                .build());
    }

    private ScoringScheme only(Criterion criterion) {
        return board.scheme().toBuilder().criteria(List.of(criterion)).build();
    }

    private ScoringScheme only(FigureSource source) {
        return only(board.criterion("单项", "100", source, Board.linear("0", "100")));
    }

    private Criterion reads(FigureSource source) {
        return Criterion.builder()
                .name("单项")
                .weight(BigDecimal.valueOf(100))
                .source(source)
                .indicator("新增市场主体")
                .rule(Board.linear("0", "100"))
                .build();
    }

    private static String line(Assessment assessment, String unit) {
        ScoreLine line = assessment.sheet(unit).orElseThrow().lines().get(0);
        return line.raw().map(BigDecimal::toPlainString).orElse("-") + " " + line.formula() + " " + line.entries();
    }

    @Test
    void a_case_counts_in_the_period_of_its_last_day_and_is_in_time_where_closing_was_asked_for_by_then() {
        opened("C-1", "jia", "2022-05-10");
        opened("C-2", "jia", "2022-05-31");
        opened("C-3", "jia", "2022-06-01");
        opened("C-4", "jia", "2022-04-30");
        opened("C-5", "yi", "2022-05-10");
        answered("C-1", "2022-05-10", true);
        answered("C-2", "2022-05-20", false);
        answered("C-5", "2022-05-11", true);

        Assessment may = board.assess(only(FigureSource.CASES_IN_TIME), Board.MAY);

        assertThat(line(may, "jia")).isEqualTo("50 按期办结1件÷本期到期2件＝50；0得0分、100得满分，按比例 [E-0001, E-0006, E-0002, E-0007]");
        assertThat(line(may, "yi")).isEqualTo("0 按期办结0件÷本期到期1件＝0；0得0分、100得满分，按比例 [E-0005, E-0008]");
        assertThat(line(may, "bing")).isEqualTo("- 本期没有到期督办事项，不计入 []");
    }

    @Test
    void an_appeal_counts_in_the_period_of_its_last_day() {
        Campaign quick = CampaignFiles.parse("qinghe.yaml", CampaignFiles.toYaml(board.campaign()) + """
                        serviceTimes:
                          - {matter: 一般问题办理, limit: 5, unit: 日, step: 一般问题}
                        """)
                .orElseThrow();
        received("A-1", "jia", "2022-05-02");
        received("A-2", "jia", "2022-05-03");
        received("A-3", "jia", "2022-05-28");
        settled("A-1", "2022-05-07");
        settled("A-2", "2022-05-09");

        Assessment may = Assessment.of(only(FigureSource.APPEALS_IN_TIME), quick, board.journal(), Board.MAY);

        assertThat(line(may, "jia")).isEqualTo("50 按时办结1件÷本期到期2件＝50；0得0分、100得满分，按比例 [E-0001, E-0004, E-0002, E-0005]");
        assertThat(line(may, "yi")).isEqualTo("- 本期没有到期诉求，不计入 []");
    }

    @Test
    void nobody_owes_a_report_that_nobody_asked_for() {
        assertThat(line(board.assess(only(FigureSource.REPORTS_IN_TIME), Board.MAY), "jia"))
                .isEqualTo("- 本期没有应报事项，不计入 []");
    }

    @Test
    void an_indicator_is_read_as_it_was_measured_last() {
        board.measured("甲镇", "新增市场主体", "40", "2022-05-10").measured("甲镇", "新增市场主体", "60.5", "2022-05-31");

        Assessment may = board.assess(only(reads(FigureSource.INDICATOR)), Board.MAY);

        assertThat(line(may, "jia")).isEqualTo("60.5 60.5户＝60.5；0得0分、100得满分，按比例 [E-0002]");
        assertThat(line(may, "yi")).isEqualTo("- 本期未监测新增市场主体，不计入 []");
    }

    @Test
    void a_review_is_the_mean_of_its_reviewers() {
        board.measured("甲镇", "新增市场主体", "80", "2022-05-10")
                .measured("甲镇", "新增市场主体", "90", "2022-05-11")
                .measured("甲镇", "新增市场主体", "85.5", "2022-05-12")
                .measured("乙镇", "新增市场主体", "70", "2022-05-12");

        Assessment may = board.assess(only(reads(FigureSource.REVIEW)), Board.MAY);

        assertThat(line(may, "jia")).startsWith("85.1667 3次评议合计255.5÷3＝85.1667；");
        assertThat(line(may, "yi")).startsWith("70 评议70户＝70；");
        assertThat(line(may, "bing")).isEqualTo("- 本期未作新增市场主体，不计入 []");
    }

    @Test
    void completion_needs_a_target_and_a_value() {
        board.measured("甲镇", "新增市场主体", "40", "2022-05-10").measured("丙乡", "新增市场主体", "10", "2022-05-10");
        Criterion completed = reads(FigureSource.INDICATOR).toBuilder()
                .source(FigureSource.COMPLETION)
                .addTarget(UnitTarget.builder()
                        .units(board.campaign().refer("甲镇、乙镇"))
                        .value(BigDecimal.valueOf(60))
                        .build())
                .build();

        Assessment may = board.assess(only(completed), Board.MAY);

        assertThat(line(may, "bing")).isEqualTo("- 未定目标值，不计入 []");
        assertThat(may.completions().stream().map(one -> one.contender() + " " + one.fraction()))
                .startsWith("甲镇 Optional[0.666666666667]", "乙镇 Optional.empty", "丙乡 Optional.empty");
        assertThat(may.findings()).extracting(finding -> finding.message()).contains("考核指标“单项”没有“丙乡”的目标值");
    }

    @Test
    void growth_needs_both_years() {
        board.measured("甲镇", "新增市场主体", "40", "2022-05-10").measured("乙镇", "新增市场主体", "40", "2021-05-10");

        Assessment may = board.assess(only(reads(FigureSource.GROWTH)), Board.MAY);

        assertThat(line(may, "jia")).isEqualTo("- 上年同期未监测新增市场主体，不计入 []");
        assertThat(line(may, "yi")).isEqualTo("- 本期未监测新增市场主体，不计入 []");
    }

    @Test
    void last_year_may_have_measured_whoever_is_not_ranked_any_more() {
        board.measured("废镇", "新增市场主体", "40", "2021-05-10").measured("废镇", "新增市场主体", "40", "2022-05-10");

        Assessment may = board.assess(only(reads(FigureSource.GROWTH)), Board.MAY);

        assertThat(may.findings())
                .extracting(finding -> finding.message())
                .containsExactly("日志“E-0002”中“废镇”的指标“新增市场主体”：不在任何考核分组中");
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource({"3, 1, 升2位", "1, 3, 降2位", "2, 2, 不变", "2, , 本期无名次", ", 2, 上期无名次", ", , 本期无名次"})
    void a_move_reads_as_it_is_printed(Integer before, Integer now, String words) {
        Contender who = new Contender(new UnitReference.ToUnit(new UnitId("jia")), "甲镇", "乡镇");

        assertThat(new Move(who, Optional.ofNullable(before), Optional.ofNullable(now)).words())
                .isEqualTo(words);
    }

    @Test
    void a_task_of_another_period_speaks_for_nobody() {
        assertThat(line(board.assess(only(FigureSource.TASKS_IN_TIME), Period.parse("2022-07")), "jia"))
                .isEqualTo("- 本期没有到期任务，不计入 []");
    }
}
