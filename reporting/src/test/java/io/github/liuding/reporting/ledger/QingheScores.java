package io.github.liuding.reporting.ledger;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.IndicatorMeasured;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.action.ScoreGiven;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.scoring.ScoringScheme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An invented county that scores four townships and a bureau, with figures of April and May. */
final class QingheScores {
    static final Campaign CAMPAIGN = CampaignFiles.parse("qinghe.yaml", """
            campaign: qinghe-2022
            locality: 青禾县
            title: 青禾县优化营商环境工作方案
            shortName: 优化营商环境工作
            issuer: 青禾县人民政府
            marking: 示例数据
            paper: {title: 工作方案, date: 2022-03-01}
            units:
              - {id: fagai, name: 县发改局, kind: 政府部门}
              - {id: jia, name: 甲镇, kind: 乡镇}
              - {id: yi, name: 乙镇, kind: 乡镇}
              - {id: bing, name: 丙乡, kind: 乡镇}
              - {id: ding, name: 丁乡, kind: 乡镇}
            groups:
              - {id: townships, name: 各乡镇, kinds: [乡镇]}
              - {id: villages, name: 各村, kinds: [街道]}
            bodies:
              - {id: east, kind: 工作专班, name: 东片专班, lead: 县发改局, members: 乙镇、甲镇, cooperating: 丙乡}
              - {id: west, kind: 工作专班, name: 西片工作专班, shortName: 东片专班, members: 丁乡、甲镇}
              - {id: none, kind: 工作专班, name: 空专班}
            goals:
              - id: G1
                title: 目标
                tasks:
                  - {id: T-1, title: 办好一件事, due: 2022-12-20, lead: 县发改局}
            assessment:
              scoring:
                name: 青禾县考核办法
                groups:
                  - {name: 乡镇, members: 各乡镇}
                  - {name: 部门, members: 县发改局, ranked: false}
                criteria:
                  - {name: 工作质量, weight: 50, source: 人工评分, rule: {linear: {zeroAt: 0, fullAt: 10}}}
                  - name: 新增市场主体
                    weight: 30
                    source: 指标完成率
                    indicator: 新增市场主体户数
                    targets: [{units: 甲镇、乙镇、丙乡, value: 200}]
                    rule: {linear: {zeroAt: 0, fullAt: 100}}
                    groups: 乡镇
                  - {name: 企业评议, weight: 20, source: 评议得分, indicator: 企业评议得分, rule: {linear: {zeroAt: 60, fullAt: 100}}, groups: 乡镇}
                  - {name: 改革创新, weight: 50, source: 人工评分, rule: {linear: {zeroAt: 0, fullAt: 100}}, groups: 部门}
                bonuses: [{name: 典型经验, each: 2, limit: 3}]
                deductions: [{name: 通报扣分, limit: 10}]
                vetoes: [{name: 弄虚作假, scope: 当月考核, trigger: 核查属实, periods: [月]}]
                tieBreak: [工作质量]
                grades: [{name: 优秀, atLeast: 90}, {name: 合格, atLeast: 60}]
                quarter: 各月平均
                bottom: 1
            """).orElseThrow();

    private static final List<JournalEntry> ENTRIES = entries();

    private QingheScores() {}

    static ScoringScheme scheme() {
        return CAMPAIGN.regime().assessment().orElseThrow().scoring().orElseThrow();
    }

    static Assessment of(String period) {
        return Assessment.of(CAMPAIGN, new Journal(ENTRIES), Period.parse(period));
    }

    /** Of May 丙乡 and 丁乡 are equal but for the quality of their work, and 丁乡 has no target. */
    private static List<JournalEntry> entries() {
        List<JournalEntry> all = new ArrayList<>();
        given(all, "jia", "工作质量", "9", "2022-04-28");
        given(all, "yi", "工作质量", "8", "2022-04-28");
        given(all, "bing", "工作质量", "7", "2022-04-28");
        given(all, "jia", "工作质量", "8", "2022-05-28");
        given(all, "yi", "工作质量", "9.5", "2022-05-28");
        given(all, "bing", "工作质量", "6", "2022-05-28");
        given(all, "ding", "工作质量", "7", "2022-05-28");
        given(all, "fagai", "工作质量", "9", "2022-05-28");
        given(all, "fagai", "改革创新", "85", "2022-05-28");
        given(all, "yi", "典型经验", "2", "2022-05-20");
        given(all, "yi", "典型经验", "2", "2022-05-21");
        given(all, "jia", "通报扣分", "1.5", "2022-05-22");
        measured(all, "甲镇", "新增市场主体户数", "150", "户", "2022-05-30");
        measured(all, "乙镇", "新增市场主体户数", "210", "户", "2022-05-30");
        measured(all, "丙乡", "新增市场主体户数", "180", "户", "2022-05-30");
        measured(all, "丁乡", "新增市场主体户数", "20", "户", "2022-05-30");
        measured(all, "甲镇", "企业评议得分", "90", "分", "2022-05-30");
        measured(all, "乙镇", "企业评议得分", "95", "分", "2022-05-30");
        measured(all, "丙乡", "企业评议得分", "86", "分", "2022-05-30");
        measured(all, "丁乡", "企业评议得分", "88", "分", "2022-05-30");
        return all;
    }

    private static void given(List<JournalEntry> all, String unit, String item, String value, String on) {
        all.add(ScoreGiven.builder()
                .id(new EntryId("E-%02d".formatted(all.size() + 1)))
                .on(LocalDate.parse(on))
                .recordedOn(LocalDate.parse(on))
                .by(new UnitId("fagai"))
                .addUnit(new UnitId(unit))
                .item(item)
                .value(new BigDecimal(value))
                .grounds("现场核查")
                .build());
    }

    private static void measured(
            List<JournalEntry> all, String scope, String indicator, String value, String unit, String on) {
        all.add(IndicatorMeasured.builder()
                .id(new EntryId("E-%02d".formatted(all.size() + 1)))
                .on(LocalDate.parse(on))
                .recordedOn(LocalDate.parse(on))
                .by(new UnitId("fagai"))
                .indicator(indicator)
                .scope(scope)
                .value(new BigDecimal(value))
                .unit(unit)
                .build());
    }
}
