package io.github.liuding.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.json.JournalFiles;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.table.TableText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SupervisionTablesTest {
    private static final Campaign CAMPAIGN =
            CampaignFiles.parse("qinghe.yaml", """
            campaign: qinghe
            locality: 青禾县
            title: 工作方案
            issuer: 青禾县政府
            marking: 示例数据
            paper: {title: 工作方案, date: 2022-01-01}
            units:
              - {id: fagai, name: 县发改局, kind: 政府部门}
              - {id: zhujian, name: 县住建局, kind: 政府部门}
              - {id: jia, name: 甲镇, kind: 乡镇}
            goals:
              - id: G1
                title: 目标
                tasks:
                  - {id: T-1, title: 办好一件事, due: 2022-05-20, lead: 甲镇}
            supervision:
              system: "13710"
              classes: [领导小组交办事项, 议定事项]
            """).orElseThrow();

    private static Standing standing(String... entries) {
        return Standing.of(
                CAMPAIGN,
                JournalFiles.parse("journal.jsonl", String.join("\n", entries)).orElseThrow(),
                LocalDate.of(2022, 4, 20));
    }

    private static String entry(String type, int number, String on, String more) {
        return "{\"type\":\"%s\",\"id\":\"E-%s\",\"on\":\"%s\",\"recordedOn\":\"%s\",\"by\":\"fagai\",%s}"
                .formatted(type, number, on, on, more);
    }

    private static Standing busy() {
        return standing(
                entry(
                        "case-opened",
                        1,
                        "2022-04-06",
                        "\"caseId\":\"DB-1\",\"caseClass\":\"议定事项\",\"matter\":\"解决园区供水不足\",\"source\":\"县政府常务会议\",\"handler\":\"zhujian\",\"coHandlers\":[\"jia\"],\"weight\":\"ORDINARY\""),
                entry("case-answered", 2, "2022-04-06", "\"caseId\":\"DB-1\",\"stage\":\"研究部署\",\"text\":\"已明确专人\""),
                entry(
                        "case-opened",
                        3,
                        "2022-04-18",
                        "\"caseId\":\"DB-2\",\"caseClass\":\"领导小组交办事项\",\"matter\":\"梳理惠企政策\",\"handler\":\"fagai\",\"weight\":\"MAJOR\""),
                entry(
                        "appeal-received",
                        4,
                        "2022-04-11",
                        "\"appeal\":\"SQ-1\",\"enterprise\":\"青禾示例食品厂\",\"matter\":\"用电容量不足\",\"channel\":\"热线\",\"handler\":\"zhujian\""),
                entry("appeal-contacted", 5, "2022-04-12", "\"appeal\":\"SQ-1\",\"text\":\"约定次日上门\""),
                entry(
                        "inspection-held",
                        6,
                        "2022-04-06",
                        "\"inspection\":\"DC-1\",\"title\":\"一季度专项督查\",\"inspected\":[\"jia\",\"zhujian\"],\"problems\":[{\"number\":1,\"unit\":\"jia\",\"text\":\"窗口排队过长\",\"rectifyBy\":\"2022-04-15\"},{\"number\":2,\"unit\":\"zhujian\",\"text\":\"清单未更新\"}]"),
                entry(
                        "problem-rectified",
                        7,
                        "2022-04-16",
                        "\"inspection\":\"DC-1\",\"number\":1,\"text\":\"已增设窗口两个\""));
    }

    private static List<String> names(List<ReportTable<?>> tables) {
        return tables.stream().map(ReportTable::name).toList();
    }

    private static String text(List<ReportTable<?>> tables) {
        return tables.stream().map(TableText::of).collect(Collectors.joining("\n"));
    }

    @Test
    void what_there_is_nothing_of_has_no_table() {
        assertThat(SupervisionTables.of(standing())).isEmpty();
        assertThat(names(SupervisionTables.of(busy()))).containsExactly("督办台账", "13710办理情况", "企业诉求台账", "督查问题整改台账");
        assertThat(names(CampaignLedger.of(busy()))).endsWith("督办台账", "13710办理情况", "企业诉求台账", "督查问题整改台账");
    }

    @Test
    void every_table_says_how_things_stand() {
        // 13710 counts calendar days from the assignment: the same day, 3, 7, and a month for weighty matters.
        assertThat(text(SupervisionTables.of(busy())).lines())
                .contains(
                        "1 | 领导小组交办事项 | DB-2 | 梳理惠企政策 | 无 | 2022年4月18日 | 县发改局 | 无 | 无 | 2022年5月18日 | 28天 | 已交办 | 研究部署⏎2022年4月18日前，已逾期 | 未评价 | 未报告",
                        "2 | 议定事项 | DB-1 | 解决园区供水不足 | 县政府常务会议 | 2022年4月6日 | 县住建局 | 甲镇 | 无 | 2022年4月13日 | 逾期7天 | 在办 | 反馈办理情况⏎2022年4月9日前，已逾期 | 未评价 | 逾期",
                        "DB-2 | 梳理惠企政策 | 县发改局 | 2022年4月18日 | 2022年4月18日前⏎逾期未反馈 | 2022年4月21日前⏎待反馈 | 不适用 | 2022年5月18日前⏎待反馈 | 不适用 | 无 | 已交办",
                        "DB-1 | 解决园区供水不足 | 县住建局 | 2022年4月6日 | 2022年4月6日前⏎按期反馈（2022年4月6日） | 2022年4月9日前⏎逾期未反馈 | 2022年4月13日前⏎逾期未办结 | 不适用 | 不适用 | 无 | 在办",
                        "1 | SQ-1 | 青禾示例食品厂 | 用电容量不足 | 热线 | 2022年4月11日 | 一般问题 | 未分办 | 县住建局 | 2022年4月12日 | 待办结 | 未定 | 已联系",
                        "1 | 一季度专项督查 | 2022年4月6日 | 甲镇 | 窗口排队过长 | 2022年4月15日 | 已整改 | 逾期整改（2022年4月16日）",
                        "2 | 〃 | 2022年4月6日 | 县住建局 | 清单未更新 | 未定 | 未定 | 整改中");
    }

    @Test
    void a_unit_has_what_it_handles_or_has_to_put_right() {
        assertThat(names(SupervisionTables.of(busy(), new UnitId("jia")))).containsExactly("督查问题整改台账");
        assertThat(text(SupervisionTables.of(busy(), new UnitId("zhujian"))))
                .contains("解决园区供水不足", "用电容量不足", "清单未更新")
                .doesNotContain("梳理惠企政策", "窗口排队过长");
    }

    @Test
    void units_with_something_to_do_have_tables_of_their_own() {
        List<UnitTables> units = UnitTables.of(busy());

        assertThat(units).extracting(one -> one.unit().name()).containsExactly("县发改局", "县住建局", "甲镇");
        assertThat(names(units.get(0).tables())).containsExactly("督办台账", "13710办理情况");
        assertThat(names(units.get(2).tables())).containsExactly("任务清单", "责任清单", "措施清单", "结果清单", "责任分解表", "督查问题整改台账");
        assertThat(UnitTables.of(standing()))
                .extracting(one -> one.unit().name())
                .containsExactly("甲镇");
    }
}
