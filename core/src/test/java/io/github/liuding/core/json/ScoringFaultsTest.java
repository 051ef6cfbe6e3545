package io.github.liuding.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.regime.AssessmentScheme;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.testing.Findings;
import io.github.liuding.core.testing.Qinghe;
import io.github.liuding.core.testing.QingheScoring;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a scoring scheme is told to a clerk; the scheme is left out whole, and the rest is read. */
class ScoringFaultsTest {
    private static final String LEFT_OUT = " 考核计分办法有错误，整个办法未采用，其余内容照常读取";

    private static final String GOOD = CampaignFiles.toYaml(
            Qinghe.smallest().toBuilder().units(Qinghe.units()).build());

    private static final List<String> SCHEME = """
            assessment:
              into: 绩效考核
              scoring:
                name: 办法
                criteria:
                  - {name: 完成, weight: 60, source: 按期完成率, rule: {linear: {zeroAt: 0, fullAt: 100}}}
                  - {name: 报送, weight: 40, source: 按时报送率, rule: {byRank: {lastShare: 60}}}
                bonuses: {name: 推广, each: 1, limit: 2}
                vetoes: {name: 事件, scope: 考核, trigger: 发生, periods: 年}
                groups: {name: 乡镇, members: 各乡镇}
                activeTimes: {members: 西坪乡, firstDay: 2022-03-01}
                tieBreak: 报送
                grades: [{name: 优秀, atLeast: 90}, {name: 合格, atLeast: 60}]
            """.lines().toList();

    record Fault(String what, String old, String now, List<String> findings) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static Fault fault(String what, String old, String now, String... findings) {
        return new Fault(what, old, now, List.of(findings));
    }

    static Stream<Fault> faults() {
        return Stream.of(
                fault(
                        "weights that do not come to the total",
                        "weight: 40",
                        "weight: 39.0",
                        "错误 INVALID_VALUE 考核办法“办法”分组“乡镇”权重合计为99，应为100"),
                fault(
                        "a total to which the weights do not come",
                        "name: 办法",
                        "name: 办法\n    total: 110",
                        "错误 INVALID_VALUE 考核办法“办法”分组“乡镇”权重合计为100，应为110"),
                fault("a criterion twice", "name: 报送", "name: 完成", "错误 DUPLICATE_ID 考核办法中“完成”重复"),
                fault("a bonus called as a criterion is", "name: 推广", "name: 完成", "错误 DUPLICATE_ID 考核办法中“完成”重复"),
                fault(
                        "a group twice",
                        "groups: {name: 乡镇, members: 各乡镇}",
                        "groups: [{name: 乡镇, members: 各乡镇}, {name: 乡镇, members: 县发改局}]",
                        "错误 DUPLICATE_ID 考核办法中“乡镇”重复"),
                fault(
                        "a criterion for an unknown group",
                        "source: 按期完成率",
                        "source: 按期完成率, groups: [乡镇, 街道]",
                        "错误 INVALID_VALUE 考核办法“办法”没有名为“街道”的考核分组"),
                fault(
                        "a veto for an unknown group",
                        "periods: 年",
                        "periods: 年, groups: 街道",
                        "错误 INVALID_VALUE 考核办法“办法”没有名为“街道”的考核分组"),
                fault(
                        "a tie broken by nothing known",
                        "tieBreak: 报送",
                        "tieBreak: 心情",
                        "错误 INVALID_VALUE 考核办法“办法”没有名为“心情”的考核指标"),
                fault(
                        "grades from the worst up",
                        "atLeast: 60",
                        "atLeast: 95",
                        "错误 INVALID_VALUE 等次“合格”的最低分95应低于前一等次“优秀”的90"),
                fault(
                        "a source that needs an indicator",
                        "source: 按期完成率",
                        "source: 评议得分",
                        "错误 INVALID_VALUE 考核指标“完成”的数据来源为“评议得分”，须写“indicator”"),
                fault(
                        "an indicator that nothing reads",
                        "source: 按期完成率",
                        "source: 按期完成率, indicator: 好评率",
                        "错误 INVALID_VALUE 考核指标“完成”的数据来源为“按期完成率”，不能写“indicator”"),
                fault(
                        "a rate of completion without targets",
                        "source: 按期完成率",
                        "source: 指标完成率, indicator: 好评率",
                        "错误 INVALID_VALUE 考核指标“完成”的数据来源为“指标完成率”，须写“targets”"),
                fault(
                        "a cap below the floor",
                        "source: 按期完成率",
                        "source: 按期完成率, cap: 3, floor: 4",
                        "错误 INVALID_VALUE 考核指标“完成”的封顶分不能低于保底分"),
                fault("a line through one figure", "zeroAt: 0", "zeroAt: 100.0", "错误 INVALID_VALUE 得零分和得满分的数值不能相同"),
                fault(
                        "two rules",
                        "rule: {byRank: {lastShare: 60}}",
                        "rule: {byRank: {lastShare: 60}, passFail: {relation: ≥, value: 90}}",
                        "错误 INVALID_VALUE 计分规则应写且只写“linear”“steps”“byRank”“passFail”中的一种"),
                fault(
                        "no rule",
                        "rule: {byRank: {lastShare: 60}}",
                        "rule: {}",
                        "错误 INVALID_VALUE 计分规则应写且只写“linear”“steps”“byRank”“passFail”中的一种"),
                fault(
                        "a direction beside another rule than steps",
                        "rule: {byRank: {lastShare: 60}}",
                        "rule: {byRank: {lastShare: 60}, lowerIsBetter: true}",
                        "错误 INVALID_VALUE 此处的“lowerIsBetter”只与“steps”同写"),
                fault(
                        "steps from the worst up",
                        "rule: {byRank: {lastShare: 60}}",
                        "rule: {steps: [{figure: 60, share: 50}, {figure: 90, share: 100}]}",
                        "错误 INVALID_VALUE 各档应由好到差：数值依次降低，得分不能升高"),
                fault("a bonus above its limit", "each: 1", "each: 3", "错误 INVALID_VALUE “推广”的每次分值不能大于上限"),
                fault("a veto without a period", ", periods: 年", "", "错误 MISSING_VALUE 缺少“periods”"),
                fault(
                        "a time without days",
                        ", firstDay: 2022-03-01",
                        "",
                        "错误 INVALID_VALUE 参评时间应写“firstDay”或“lastDay”"),
                fault(
                        "a time that ends before it begins",
                        "firstDay: 2022-03-01",
                        "firstDay: 2022-03-01, lastDay: 2022-02-28",
                        "错误 INVALID_VALUE 参评的最后一天不能早于第一天"),
                fault("no groups", "groups: {name: 乡镇, members: 各乡镇}", "groups: []", "错误 MISSING_VALUE 缺少“groups”"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void a_fault_is_told_and_the_scheme_is_left_out_whole(Fault fault) {
        String scheme = String.join("\n", SCHEME);
        assertThat(scheme).containsOnlyOnce(fault.old());
        String lines = scheme.replace(fault.old(), fault.now());
        WithFindings<Campaign> read = CampaignFiles.parse("qinghe.yaml", GOOD + lines + "\n");
        List<String> told = Findings.lines(read.findings()).stream()
                .filter(line -> !line.startsWith("提示") && !line.endsWith(LEFT_OUT))
                .toList();
        assertThat(told.stream().map(line -> line.replaceFirst(" qinghe.yaml:[0-9:]+", "")))
                .isEqualTo(fault.findings());
        assertThat(told).allMatch(line -> line.matches(".* qinghe\\.yaml:[0-9]+:[0-9]+ .*"));
        assertThat(Findings.lines(read.findings())).anyMatch(line -> line.startsWith("警告 ") && line.endsWith(LEFT_OUT));
        assertThat(read.value().orElseThrow().regime().assessment())
                .contains(AssessmentScheme.builder().feedsInto("绩效考核").build());
    }

    @Test
    void the_finding_stands_at_the_group_whose_weights_do_not_add_up() {
        String lines = String.join("\n", SCHEME).replace("weight: 40", "weight: 41") + "\n";
        int line = (int)
                (GOOD + lines.substring(0, lines.indexOf("groups:"))).lines().count();
        assertThat(Findings.lines(
                        CampaignFiles.parse("qinghe.yaml", GOOD + lines).findings()))
                .contains("错误 INVALID_VALUE qinghe.yaml:%s:20 考核办法“办法”分组“乡镇”权重合计为101，应为100".formatted(line));
    }

    @Test
    void a_scheme_with_what_must_be_there_is_written_in_few_lines() {
        ScoringScheme least = QingheScoring.least();
        Campaign campaign = Qinghe.smallest().toBuilder()
                .units(Qinghe.units())
                .regime(Qinghe.smallest().regime().toBuilder()
                        .assessment(AssessmentScheme.builder().scoring(least).build())
                        .build())
                .build();
        String yaml = CampaignFiles.toYaml(campaign);
        assertThat(yaml).doesNotContain("total:", "decimals:", "ties:", "bottom:", "missing:", "ranked:");
        assertThat(CampaignFiles.parse("qinghe.yaml", yaml)
                        .value()
                        .flatMap(read -> read.regime().assessment())
                        .flatMap(AssessmentScheme::scoring))
                .isEqualTo(Optional.of(least));
    }
}
