package io.github.liuding.examples;

import static io.github.liuding.testkit.LiudingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.Level;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.reporting.excel.ExcelWriter;
import io.github.liuding.reporting.excel.ReportWorkbook;
import io.github.liuding.reporting.ledger.CampaignLedger;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.table.TableText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A sixth locality comes in by a file alone: an invented township whose joint conference stands above county centres, with
 * kinds, roles, classes, a formula, lamps and rhythms that none of the others has. Some of what it says does not fit.
 */
class SixthLocalityTest {
    private static final String FILE = """
            campaign: hepan-2023
            locality: 禾畔乡
            title: 禾畔乡茶产业服务联席会议工作规则
            shortName: 禾畔乡茶产业服务
            issuer: 青禾县禾畔乡人民政府
            level: 乡
            marking: 示例数据
            superior: {campaign: qinghe-2022, bodyId: leading-group, number: 青禾政办发〔2022〕9号}
            paper: {title: 关于建立茶产业服务联席会议的通知, number: 禾政发〔2023〕2号, issuer: 青禾县禾畔乡人民政府, date: 2023-02-20, to: 各村、县派各站所}
            units:
              - {id: nongji-zhan, name: 县农技站, kind: 县派站所}
              - {id: shichang-suo, name: 县市场监管局禾畔所, aliases: [市监所], kind: 县派站所}
              - {id: xinyong-she, name: 禾畔信用社, kind: 金融机构}
              - {id: shang-cun, name: 上茶村, kind: 行政村}
              - {id: xia-cun, name: 下茶村, kind: 行政村}
              - {id: chenqiao-cun, name: 陈桥村, kind: 行政村}
            groups:
              - {id: villages, name: 各村, kinds: [行政村]}
              - {id: stations, name: 县派各站所, kinds: [县派站所]}
            bodies:
              - id: conference
                kind: 联席会议
                name: 禾畔乡茶产业服务联席会议
                shortName: 联席会议
                seat: {rule: 召集人所在单位}
                roles: {召集人: {post: 乡党委书记}, 副召集人: {post: 乡长}, 成员: {units: 各村、县派各站所, as: 负责人}}
                members: 各村、县派各站所
                bodies:
                  - {id: seedlings, kind: 县级中心, name: 县茶苗繁育中心, shortName: 茶苗中心, class: 常设, seat: 县农技站, roles: {主任: {post: 县农技站站长}}, lead: 县农技站, reportsTo: 联席会议}
                  - id: processing
                    kind: 县级中心
                    name: 县茶叶加工中心
                    shortName: 加工中心
                    class: 季节
                    seat: {rule: 当季收购量最大的村}
                    roles: {主任: {rule: 由所在村党支部书记担任}}
                    staffing: {total: 9, seconded: 5, secondments: {上茶村: 2, 下茶村: 1, 禾畔信用社: 1}, hired: 4, hiredAs: 季节工, term: 一季, together: true}
                    reportsTo: 联席会议
                  - {id: sales, kind: 县级中心, name: 县茶叶销售中心, shortName: 销售中心, class: 季节, lead: 市监所, cooperating: 禾畔信用社, reportsTo: 联席会议}
                  - id: supervision
                    kind: 督查小组
                    name: 督查小组
                    roles: {负责人: {post: 乡人大主席}}
                    oversees: {bodies: 茶苗中心、加工中心, units: 上茶村、下茶村}
            counts: {县级中心: 3, 季节: 2, 任务: 4}
            goals:
              - id: G1
                title: 春茶增收
                tasks:
                  - {id: HP-1, title: 补植茶苗, lead: 茶苗中心, measures: [逐村登记缺苗], due: 2023年3月10日前, local: {定奖惩: 超额的每亩奖50元}}
                  - {id: HP-2, title: 统一收购鲜叶, lead: 加工中心, measures: [逐日公布收购价], due: 2023年5月底, after: [HP-1], local: {定奖惩: 压价的通报}}
                  - {id: HP-3, title: 发放春茶贷款, lead: 禾畔信用社, due: 长期坚持}
            regime:
              - mechanism: 周碰头机制
                kind: 碰头
                activities:
                  - {name: 碰头会, cadence: 每周, by: 联席会议, participants: 各村}
                  - {name: 报送收购量, cadence: 每周一次, by: 加工中心, to: 联席会议, handsIn: 收购台账}
            liaisons: {units: 各村、县派各站所、茶苗中心, each: 1, rank: 股级, officers: [{unit: 上茶村, name: 甲}, {unit: 市监所, name: 乙, rank: 股级}]}
            formula:
              name: 四定
              determinations:
                - {name: 定任务, aspect: 任务}
                - {name: 定措施, aspect: 措施}
                - {name: 定时限, aspect: 时限}
                - {name: 定奖惩, aspect: 地方自定}
            lamps:
              - {lamp: 蓝, word: 收官, states: [已销号]}
              - {lamp: 橙, word: 误季, daysLeftAtMost: -1}
              - {lamp: 黄, word: 抢时, daysLeftAtLeast: 0, daysLeftAtMost: 6}
              - {lamp: 绿, word: 应季}
            """;

    private static final LocalDate DAY = LocalDate.of(2023, 3, 6);

    private final Campaign campaign = CampaignFiles.parse("hepan.yaml", FILE).orElseThrow();

    @Test
    void it_takes_less_than_80_lines() {
        assertThat(FILE.lines()).hasSizeLessThan(80);
    }

    @Test
    void it_loads_without_a_word() {
        assertThat(CampaignFiles.parse("hepan.yaml", FILE)).hasNoFindings();
        assertThat(campaign.level()).contains(Level.TOWNSHIP);
        assertThat(campaign.bodies().all())
                .extracting(body -> body.kind() + " "
                        + body.heads().stream()
                                .map(head -> head.role().word() + " " + head.holder())
                                .toList())
                .containsExactly(
                        "联席会议 [召集人 乡党委书记]", "县级中心 [主任 县农技站站长]", "县级中心 [主任 由所在村党支部书记担任]", "县级中心 []", "督查小组 [负责人 乡人大主席]");
    }

    @Test
    void it_comes_back_from_both_forms() {
        assertThat(CampaignFiles.parse("a.yaml", CampaignFiles.toYaml(campaign)).value())
                .contains(campaign);
        assertThat(CampaignFiles.parse("a.json", CampaignFiles.toJson(campaign)).value())
                .contains(campaign);
    }

    @Test
    void its_week_ends_on_sunday() {
        DateRange march = DateRange.ofClosed(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 31));

        assertThat(campaign.regime().activities())
                .hasSize(2)
                .allSatisfy(activity -> assertThat(activity.cadence().occurrences(march))
                        .extracting(LocalDate::getDayOfMonth)
                        .containsExactly(5, 12, 19, 26));
    }

    @Test
    void its_lists_are_tables_with_its_own_formula_and_lamps() {
        List<String> texts = tables().stream().map(TableText::of).toList();

        assertThat(texts.get(0)).isEqualTo("""
                # 任务清单
                [示例数据]
                禾畔乡茶产业服务任务清单
                发文机关：青禾县禾畔乡人民政府
                截至2023年3月6日
                序号 | 工作目标 | 工作任务 | 任务目标 | 牵头单位 | 节点 | 完成时限 | 到期日 | 剩余天数 | 任务状态 | 完成比例 | 亮灯
                1 | 春茶增收 | 补植茶苗 | 未定 | 茶苗中心 | 未定 | 2023年3月10日前 | 2023年3月10日 | 4天 | 未报告 | 未报告 | 抢时
                2 | 〃 | 统一收购鲜叶 | 未定 | 加工中心 | 未定 | 2023年5月底 | 2023年5月31日 | 86天 | 未报告 | 未报告 | 应季
                3 | 〃 | 发放春茶贷款 | 未定 | 禾畔信用社 | 无 | 长期坚持 | 长期 | 长期 | 未报告 | 未报告 | 应季
                依据：禾政发〔2023〕2号
                注：“未定”指文件尚未明确，“未报告”指本表未录入报告，均不等于零或未开展。
                """);
        assertThat(texts.get(1))
                .startsWith("# 责任清单\n")
                .contains(
                        "| 联络员 | 四定待定事项\n",
                        "\n1 | 春茶增收 | 补植茶苗 | 茶苗中心 | 未定 | 未定 | 未定 | 未定 | 定措施：措施责任单位、措施完成时限\n",
                        "\n3 | 〃 | 发放春茶贷款 | 禾畔信用社 | 未定 | 未定 | 未定 | 未定 | 定措施：未定；定奖惩：未定\n");
        assertThat(texts.get(2)).startsWith("# 措施清单\n").contains("\n1 | 春茶增收 | 补植茶苗 | 1 | 逐村登记缺苗 | 未定 | 2023年3月10日前\n");
        assertThat(texts.get(3)).startsWith("# 结果清单\n").contains("\n1 | 补植茶苗 | 未定 | 2023年3月10日前 | 未报告 |");
    }

    @Test
    void a_task_past_its_day_shows_the_lamp_of_the_place() {
        Standing late = Standing.of(campaign, Journal.empty(), LocalDate.of(2023, 3, 11));

        assertThat(late.tasks()).extracting(task -> task.lamp().word()).containsExactly("误季", "应季", "应季");
    }

    @Test
    void its_lists_are_written_as_a_workbook(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("禾畔乡四清单.xlsx");

        ExcelWriter.standard().write(new ReportWorkbook("四清单", campaign.issuer(), DAY, tables()), file);

        Map<String, List<Row>> sheets = ReadBack.sheets(file);
        assertThat(sheets).containsOnlyKeys("任务清单", "责任清单", "措施清单", "结果清单", "责任分解表", "单位汇总表", "机构汇总表", "挂图作战表");
        assertThat(sheets.getOrDefault("任务清单", List.of()).stream().flatMap(row -> Stream.of(ReadBack.text(row, 2))))
                .contains("补植茶苗", "统一收购鲜叶", "发放春茶贷款");
    }

    @Test
    void what_does_not_fit_is_found() {
        assertThat(CampaignFiles.check("hepan.yaml", FILE, Optional.empty()).findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "警告 NOT_OVERSEEN hepan.yaml:16:5 “陈桥村”没有明确由谁督导",
                        "警告 STAFFING_SUM hepan.yaml:37:56 各单位抽调人数合计4，文件写作5",
                        "警告 BODY_WITHOUT_HEAD hepan.yaml:39:9 机构“县茶叶销售中心”没有写明负责人",
                        "警告 NOT_OVERSEEN hepan.yaml:39:9 “县茶叶销售中心”没有明确由谁督导",
                        "提示 NAME_VARIES hepan.yaml:39:82 “县市场监管局禾畔所”在此处写作“市监所”",
                        "警告 COUNT_MISMATCH hepan.yaml:45:30 文件说有4个“任务”，本方案中有3个",
                        "提示 TASK_UNDETERMINED hepan.yaml:52:9 任务“HP-3”尚未定措施、定奖惩");
    }

    @Test
    void once_it_has_begun_whoever_has_named_no_liaison_officer_is_found() {
        assertThat(liaisonsMissing(LocalDate.of(2023, 2, 19))).isEmpty();
        assertThat(liaisonsMissing(DAY))
                .containsExactly(
                        "“县农技站”应明确联络员1名，现有0名", "“下茶村”应明确联络员1名，现有0名", "“陈桥村”应明确联络员1名，现有0名", "“县茶苗繁育中心”应明确联络员1名，现有0名");
    }

    @Test
    void no_class_of_the_library_knows_its_words() throws IOException {
        for (String module : Repository.PUBLISHED) {
            try (Stream<Path> files = Files.walk(Repository.mainSources(module))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(Files.readString(file)).doesNotContain("县级中心", "督查小组", "县派站所", "四定", "碰头", "误季");
                }
            }
        }
    }

    private List<ReportTable<?>> tables() {
        return CampaignLedger.of(Standing.of(campaign, Journal.empty(), DAY));
    }

    private static List<String> liaisonsMissing(LocalDate day) {
        return CampaignFiles.check("hepan.yaml", FILE, Optional.of(day)).findings().stream()
                .filter(finding -> finding.code().toString().equals("LIAISON_MISSING"))
                .map(Finding::message)
                .toList();
    }
}
