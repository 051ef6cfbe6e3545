package io.github.liuding.testkit.variant;

import io.github.liuding.core.assessment.Placing;
import io.github.liuding.core.assessment.Ranking;
import io.github.liuding.core.assessment.ScoreLine;
import io.github.liuding.core.assessment.ScoreSheet;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Faults of the ranking, and of what is written and read back. */
final class PlantedInFigures {
    private PlantedInFigures() {}

    static List<Planted> all() {
        return List.of(
                Planted.in(
                        "every peer group has members (考核分组)",
                        "错误 GROUP_EMPTY /assessment/scoring/groups 考核分组“乡镇”没有成员",
                        "members: 各乡镇}",
                        "members: 县直有关单位}"),
                Planted.line(
                        "the month is scored without a fault (计分)",
                        "错误 UNKNOWN_ITEM /7 日志“E-9”的评分项目“群众评议”不在考核办法中",
                        """
                        {"type":"score-given","id":"E-9","on":"2022-06-10","recordedOn":"2022-06-10","by":"fagai-ju","units":["zhujian-ju"],"item":"群众评议","value":90,"grounds":"测评"}"""),
                Planted.in("every score sheet is the sum of its lines (得分表)", """
                        错误 SUM_DIFFERS /assessment/scoring “县行政审批服务局”各项合计0，总分90.00
                        错误 SUM_DIFFERS /assessment/scoring “县住建局”各项合计0，总分80.00""", new Library() {
                    @Override
                    List<ScoreLine> lines(ScoreSheet sheet) {
                        return List.of();
                    }
                }),
                Planted.in("everybody is placed by points, or told why not (排名)", """
                        错误 PLACE_WRONG /assessment/scoring “县行政审批服务局”的名次与得分不符，或没有名次也没有说明
                        错误 PLACE_WRONG /assessment/scoring “县住建局”的名次与得分不符，或没有名次也没有说明""", new Library() {
                    @Override
                    List<Placing> placings(Ranking ranking) {
                        return List.of();
                    }
                }),
                Planted.in(
                        "everybody is placed by points, or told why not (排名)",
                        "错误 PLACE_WRONG /assessment/scoring “县行政审批服务局”的名次与得分不符，或没有名次也没有说明",
                        new Library() {
                            @Override
                            List<Placing> placings(Ranking ranking) {
                                List<Placing> placings = new ArrayList<>(super.placings(ranking));
                                Collections.reverse(placings);
                                return placings;
                            }
                        }),
                PlantedInTables.lost("the ranking can be written (排名工作簿)", "排名-县直部门", "排名-乡镇", "考核权重", "得分明细"),
                Planted.in(
                        "written as YAML, the campaign is read back equal (YAML 往返)",
                        "错误 ROUND_TRIP_DIFFERS / 写成YAML再读回，与原来不同",
                        new Library() {
                            @Override
                            String yaml(Campaign campaign) {
                                return super.yaml(campaign).replace("一日办结", "当日办结");
                            }
                        }),
                Planted.in(
                        "written as JSON, the campaign is read back equal (JSON 往返)",
                        "错误 ROUND_TRIP_DIFFERS / 写成JSON再读回，与原来不同",
                        new Library() {
                            @Override
                            String json(Campaign campaign) {
                                return super.json(campaign).replace("一日办结", "当日办结");
                            }
                        }),
                Planted.in(
                        "YAML and JSON tell the same (校验一致)",
                        "错误 ROUND_TRIP_DIFFERS / 写成YAML和写成JSON，校验所提的问题不同",
                        new Library() {
                            @Override
                            String json(Campaign campaign) {
                                return super.json(campaign).replace("{\n", "{\n \"note\" : \"x\",\n");
                            }
                        }),
                Planted.in(
                        "in the form for programs, the campaign is read back equal (数据交换)",
                        "错误 ROUND_TRIP_DIFFERS / 写成数据交换格式再读回，与原来不同",
                        new Library() {
                            @Override
                            String exchanged(Campaign campaign) {
                                return super.exchanged(campaign).replace("一日办结", "当日办结");
                            }
                        }),
                Planted.in(
                        "the journal is read back equal (日志往返)",
                        "错误 ROUND_TRIP_DIFFERS / 写成日志文件再读回，与原来不同",
                        new Library() {
                            @Override
                            String lines(Journal journal) {
                                return super.lines(journal).replace("专区启用", "专区停用");
                            }
                        }));
    }
}
