package io.github.liuding.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.regime.AssessmentScheme;
import org.junit.jupiter.api.Test;

class ScoringTextTest {
    @Test
    void every_part_of_a_scheme_is_said() {
        Campaign campaign = CampaignFiles.parse("青禾.yaml", """
                        campaign: qinghe-2022
                        locality: 青禾县
                        title: 方案
                        issuer: 领导小组
                        units:
                          - {id: dongxi, name: 东溪镇, kind: 乡镇}
                        assessment:
                          scoring:
                            name: 办法
                            total: 80.5
                            criteria:
                              - name: 新增户数
                                weight: 40.5
                                source: 指标完成率
                                indicator: 户数
                                targets: {units: 东溪镇, value: 30}
                                rule:
                                  steps: {figure: 3, share: 100}
                                  lowerIsBetter: true
                                cap: 44
                                floor: 4
                                missing: 计零分
                              - {name: 件数, weight: 20, source: 评议得分, indicator: 件数, rule: {byRank: {lastShare: 60, lowerIsBetter: true}}}
                              - {name: 报送, weight: 20, source: 按时报送率, rule: {passFail: {relation: ≥, value: 90}}}
                            groups: {name: 乡镇, members: 东溪镇}
                            bonuses: {name: 推广, limit: 3}
                            activeTimes: {members: 东溪镇, firstDay: 2022-03-01, lastDay: 2022-11-30}
                        """).value().orElseThrow();

        assertThat(campaign.regime()
                        .assessment()
                        .flatMap(AssessmentScheme::scoring)
                        .map(ScoringText::of)
                        .orElseThrow())
                .isEqualTo("""
                          办法  总分80.5  保留2位小数
                            分组  乡镇  东溪镇
                            指标  新增户数  40.5分  指标完成率（户数）  东溪镇目标30  不高于3得100%  封顶44  保底4  缺项计零分
                            指标  件数  20分  评议得分（件数）  按位次，首位得100%、末位得60%，低者在前
                            指标  报送  20分  按时报送率  ≥90得满分，否则零分
                            加分  推广  上限3分
                            排名  公布得分  并列占位  末3位为靠后
                            参评时间  东溪镇  自2022-03-01  至2022-11-30
                            期内新设或撤销  只通报不排名
                            汇总  季度按本期数据  年度按本期数据
                        """);
    }
}
