package io.github.liuding.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.Phase;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.testing.Qinghe;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampaignChecksTest {
    /** What every file begins with. */
    static final String HEAD = """
            campaign: qinghe-2022
            locality: 青禾县
            title: 青禾县工作方案
            issuer: 青禾县人民政府
            level: 县
            """;

    /** Lines {@code CODE place message} of what is found in a file that begins with the head. */
    private static List<String> found(String rest) {
        WithFindings<Campaign> checked = CampaignFiles.check("a.yaml", HEAD + rest, Optional.empty());
        assertThat(checked.value()).isPresent();
        return checked.findings().stream()
                .map(finding -> finding.code() + " " + finding.place().orElseThrow() + " " + finding.message())
                .toList();
    }

    private static List<String> codes(String rest) {
        return found(rest).stream()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }

    @Test
    void a_sum_is_checked_from_what_is_there() {
        assertThat(found("""
                units: [{id: a, name: 县甲局, kind: 政府部门}]
                bodies:
                  - {id: b, kind: 工作专班, name: 专班, roles: {组长: 张三 县长}, staffing: {total: 99, secondments: {县甲局: 3}, hired: 10}}
                """)).containsExactly("STAFFING_SUM a.yaml:8:73 抽调3人、招聘10人，合计13，文件写作99");
    }

    @Test
    void large_numbers_are_summed_without_overflow() {
        assertThat(found("enterpriseLiaison: {atLeast: 10, quota: {较好: 2147483647, 一般: 2147483647}}\n"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({
        "晋政发〔2022〕7号, 省政府办公厅, true",
        "青政办发〔2022〕7号, 青禾县人民政府, true",
        "青政办发〔2022〕7号, 青禾县人民政府办公室, false",
        "教厅〔2022〕1号, 教育部办公厅, false",
        "青优组发〔2022〕3号, 领导小组办公室, false",
        "青优办发〔2022〕3号, 优化营商环境办, false"
    })
    void the_code_of_a_government_tells_whether_its_office_issued(String number, String issuer, boolean told) {
        assertThat(codes("basis: [{title: 文件, number: %s, issuer: %s}]\n".formatted(number, issuer))
                        .contains("CODE_ISSUER"))
                .isEqualTo(told);
    }

    @Test
    void a_system_of_supervision_without_time_limits_is_told() {
        assertThat(found("supervision: {system: 三色督查单}\n"))
                .contains("CLOCK_UNKNOWN a.yaml:6:23 “三色督查单”没有随附的办理时限，本地时限也未写明");
        assertThat(codes("supervision: {system: '13710'}\n")).doesNotContain("CLOCK_UNKNOWN");
        assertThat(codes("supervision: {system: 三色督查单, clock: {name: 三色, stages: [{name: 反馈, limit: 3}]}}\n"))
                .doesNotContain("CLOCK_UNKNOWN");
        assertThat(codes("supervision: {methods: [四不两直]}\n")).doesNotContain("CLOCK_UNKNOWN");
    }

    @Test
    void a_group_of_a_kind_of_bodies_is_watched_and_asked_for_liaison() {
        String file = """
                groups: [{id: g, name: 各工作专班, kinds: [工作专班]}]
                bodies:
                  - {id: a, kind: 工作专班, name: 甲专班, roles: {组长: 张三 县长}}
                  - {id: b, kind: 工作专班, name: 乙专班, roles: {组长: 张三 县长}}
                  - {id: c, kind: 督导组, name: 督导组, roles: {组长: 张三 县长}, oversees: {bodies: 各工作专班、甲专班}}
                liaisons: {units: 各工作专班}
                """;
        assertThat(found(file)).isEmpty();
        assertThat(CampaignFiles.check("a.yaml", HEAD + file, Optional.of(LocalDate.of(2022, 2, 1)))
                        .findings())
                .extracting(Finding::message)
                .containsExactly("“甲专班”应明确联络员1名，现有0名", "“乙专班”应明确联络员1名，现有0名");
    }

    @Test
    void phases_are_compared_by_their_days() {
        assertThat(codes("""
                phases:
                  - {name: 后, from: 2022-06-01, to: 2022-12-31}
                  - {name: 前, from: 2022-01-01, to: 2022-05-31}
                """)).isEmpty();
        assertThat(found("""
                phases:
                  - {name: 全年, from: 2022-01-01, to: 2022-12-31}
                  - {name: 春, from: 2022-03-01, to: 2022-04-30}
                  - {name: 夏, from: 2022-05-01, to: 2022-06-30}
                """))
                .containsExactly(
                        "PHASE_OVERLAP a.yaml:8:5 “春”自2022-03-01起，与此前阶段（至2022-12-31）重叠",
                        "PHASE_OVERLAP a.yaml:9:5 “夏”自2022-05-01起，与此前阶段（至2022-12-31）重叠");
    }

    @Test
    void the_last_day_of_all_time_is_no_obstacle() {
        LocalDate last = LocalDate.MAX;
        Campaign campaign = Qinghe.smallest().toBuilder()
                .addPhases(
                        new Phase("一", DateRange.ofClosed(LocalDate.MIN, last)),
                        new Phase("二", DateRange.ofClosed(last, last)))
                .build();
        assertThat(CampaignChecks.of(campaign))
                .extracting(finding -> finding.code().toString())
                .containsExactly("PHASE_OVERLAP");
        assertThat(found("phases: [{name: 一, from: 2022-01-01, to: +999999999-12-31}]\n"))
                .containsExactly("INVALID_VALUE a.yaml:6:42 “+999999999-12-31”不是日期（如 2021-02-01）");
    }

    @Test
    void what_a_campaign_has_no_kind_of_cannot_be_counted() {
        assertThat(found("counts: {成员单位: 3, 单位: 4, 工作专班: 2}\n"))
                .containsExactly(
                        "COUNT_UNKNOWN a.yaml:6:16 本方案中没有“成员单位”这一类，数量3无法核对",
                        "COUNT_MISMATCH a.yaml:6:23 文件说有4个“单位”，本方案中有0个",
                        "COUNT_MISMATCH a.yaml:6:32 文件说有2个“工作专班”，本方案中有0个");
    }

    @Test
    void ten_thousand_bodies_that_report_in_a_circle_are_told_each_once() {
        String bodies = IntStream.range(0, 10_000)
                .mapToObj(i -> "  - {id: b-%s, kind: 组, name: 第%s组, roles: {组长: 张三 县长}, reportsTo: 第%s组}"
                        .formatted(i, i, (i + 1) % 10_000))
                .collect(Collectors.joining("\n", "bodies:\n", "\n"));
        assertThat(codes(bodies)).hasSize(10_000).containsOnly("REPORTING_CYCLE");
    }

    @Test
    void a_long_chain_of_tasks_is_no_circle_and_a_circle_in_it_is_found() {
        String chain = IntStream.range(0, 5_000)
                .mapToObj(i -> "      - {id: T-%s, title: 任务, after: [T-%s]}".formatted(i, i == 0 ? 1 : i - 1))
                .collect(Collectors.joining("\n", "goals:\n  - id: G\n    title: 目标\n    tasks:\n", "\n"));
        assertThat(found(chain).stream().filter(line -> line.startsWith("TASK_CYCLE")))
                .containsExactly("TASK_CYCLE a.yaml:10:37 任务“T-0”的前置关系成环", "TASK_CYCLE a.yaml:11:37 任务“T-1”的前置关系成环");
    }

    private static final String UNITS = """
            units:
              - {id: a, name: 县甲局, kind: 政府部门}
              - {id: b, name: 县乙局, kind: 政府部门}
              - {id: c, name: 丙镇, kind: 乡镇}
            groups: [{id: g, name: 各乡镇, kinds: [乡镇]}]
            """;

    /** What is told of tasks, but for what they leave open. */
    private static List<String> foundInTasks(String tasks) {
        return found(UNITS + "goals:\n  - {id: G1, title: 目标, tasks: [%s]}\n".formatted(tasks)).stream()
                .filter(line -> !line.startsWith("TASK_UNDETERMINED"))
                .toList();
    }

    @Test
    void a_measure_is_not_due_after_its_task() {
        assertThat(
                        foundInTasks(
                                "{id: T-1, title: 任务, due: 2022年5月底, measures: [{text: 一, due: 2022年5月31日}, {text: 二, due: 2022年6月1日}]}"))
                .containsExactly("MEASURE_AFTER_TASK a.yaml:12:123 任务“T-1”的措施时限2022-06-01，晚于任务时限2022-05-31");
        assertThat(foundInTasks("{id: T-1, title: 任务, due: 长期坚持, measures: [{text: 一, due: 2022年6月1日}]}"))
                .isEmpty();
    }

    @Test
    void a_unit_that_leads_is_not_named_again() {
        assertThat(foundInTasks("{id: T-1, title: 任务, lead: 县甲局、丙镇, responsible: 县乙局、县甲局, cooperating: 各乡镇}"))
                .containsExactly("LEAD_REPEATED a.yaml:12:81 任务“T-1”的牵头单位“县甲局”又列入此处");
        assertThat(foundInTasks("{id: T-1, title: 任务, lead: 县甲局, cooperating: 县甲局}"))
                .containsExactly("LEAD_REPEATED a.yaml:12:78 任务“T-1”的牵头单位“县甲局”又列入此处");
    }

    @Test
    void a_body_that_leads_is_not_named_for_the_task_again_either() {
        assertThat(codes("""
                bodies:
                  - {id: a, kind: 工作专班, name: 审批专班, roles: {组长: 张三 县长}}
                goals:
                  - {id: G1, title: 甲, tasks: [{id: T-1, title: 任务, lead: 审批专班, cooperating: 审批专班}]}
                """)).contains("LEAD_REPEATED");
        assertThat(codes("""
                bodies:
                  - {id: a, kind: 工作专班, name: 审批专班, roles: {组长: 张三 县长}}
                goals:
                  - {id: G1, title: 甲, tasks: [{id: T-1, title: 任务, lead: 审批专班}]}
                """)).doesNotContain("LEAD_REPEATED");
    }

    @Test
    void tasks_of_one_goal_have_titles_of_their_own() {
        assertThat(foundInTasks("{id: T-1, title: 任务}, {id: T-2, title: 任务}"))
                .containsExactly("TITLE_TWICE a.yaml:12:55 任务“T-2”与“T-1”同名：“任务”");
        assertThat(codes("""
                goals:
                  - {id: G1, title: 甲, tasks: [{id: T-1, title: 任务}]}
                  - {id: G2, title: 乙, tasks: [{id: T-2, title: 任务}]}
                """)).doesNotContain("TITLE_TWICE");
    }

    @Test
    void nobody_watches_itself() {
        assertThat(found("""
                bodies:
                  - {id: a, kind: 督导组, name: 督导组, roles: {组长: 张三 县长}, oversees: {bodies: 督导组}}
                """)).containsExactly("OVERSEES_ITSELF a.yaml:7:74 “督导组”督导自身");
    }

    @Test
    void a_unit_is_ranked_in_one_group() {
        assertThat(found(UNITS + """
                assessment:
                  scoring:
                    name: 办法
                    criteria: [{name: 项, weight: 100, source: 人工评分, rule: {linear: {zeroAt: 0, fullAt: 100}}}]
                    groups:
                      - {name: 部门, members: 县甲局、县乙局}
                      - {name: 其他, members: 各乡镇、县乙局}
                """)).containsExactly("IN_TWO_GROUPS a.yaml:17:29 “县乙局”既在考核分组“部门”，又在“其他”");
    }

    @Test
    void a_body_is_ranked_in_one_group() {
        assertThat(found("""
                bodies:
                  - {id: a, kind: 工作专班, name: 审批专班, roles: {组长: 张三 县长}}
                  - {id: b, kind: 工作专班, name: 用地专班, roles: {组长: 李四 县长}}
                assessment:
                  scoring:
                    name: 办法
                    criteria: [{name: 项, weight: 100, source: 人工评分, rule: {linear: {zeroAt: 0, fullAt: 100}}}]
                    groups:
                      - {name: 专班, members: 审批专班、用地专班}
                      - {name: 其他, members: 审批专班}
                """)).containsExactly("IN_TWO_GROUPS a.yaml:15:29 “审批专班”既在考核分组“专班”，又在“其他”");
    }

    @Test
    void bodies_under_one_that_is_not_taken_are_named_by_nobody() {
        assertThat(found("""
                bodies:
                  - name: 指挥部
                    kind: 指挥部
                    bodies:
                      - {id: c, kind: 中心, name: 投诉中心, roles: {主任: 张三 县长}}
                regime:
                  - {mechanism: 调度, activities: [{name: 报告, cadence: 每月, to: 投诉中心}]}
                """))
                .containsExactly(
                        "MISSING_VALUE a.yaml:7:5 缺少“id”", "UNKNOWN_PARTY a.yaml:12:62 第10行的“投诉中心”未被采用，此处无法引用");
    }
}
