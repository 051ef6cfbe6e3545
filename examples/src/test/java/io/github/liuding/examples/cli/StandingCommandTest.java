package io.github.liuding.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.liuding.core.json.LiudingJson;
import io.github.liuding.examples.Example;
import io.github.liuding.examples.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingCommandTest {
    @TempDir
    Path folder = Path.of("");

    private Desk desk = new Desk(folder);

    @BeforeEach
    void desk() {
        desk = new Desk(folder);
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void a_clerk_sees_how_everything_stands() throws IOException {
        Call call =
                Call.of("standing", Example.QINGHE.campaignFile(), "--journal", desk.qinghe(), "--as-of", "2022-06-25");

        assertThat(call.err()).isEmpty();
        assertThat(call.status()).isZero();
        Golden.assertEqual("qinghe-standing.txt", call.out());
    }

    @Test
    void a_plain_journal_gives_the_same_as_a_chained_one() throws IOException {
        Path campaign = Example.QINGHE.campaignFile();
        Path plain = Example.QINGHE.journalFile().orElseThrow();

        assertThat(Call.of("standing", campaign, "--journal", plain, "--as-of", "2022-06-25"))
                .isEqualTo(Call.of("standing", campaign, "--journal", desk.qinghe(), "--as-of", "2022-06-25"));
    }

    @Test
    void cases_appeals_and_inspections_that_are_open_stand_below_the_tasks() throws IOException {
        Path journal = desk.journal(Desk.REPORTED, Desk.SUPERVISED);

        assertThat(Call.of("standing", desk.campaign(), "--journal", journal, "--as-of", "2022-03-21"))
                .isEqualTo(new Call(0, """
                        [示例数据]
                        地区  青禾县
                        工作  测试工作
                        截至  2022-03-21

                        任务  共2项
                        状态  未报告1、推进中1
                        亮灯  正常1、未报告1

                        序号  任务      牵头单位  状态    完成比例  序时进度  到期日      剩余  灯      连续漏报  延期
                        1     建成厂房  县发改局  推进中  25%       34.4%     2022-04-30  40天  正常    —         —
                        2     服务企业  未定      未报告  —         —         —           —     未报告  —         —

                        督办事项  共1项，未办结1项
                        DB-1  解决园区供水  县发改局  已交办  剩余0天  下一步 研究部署（2022-03-14）  逾期未反馈 研究部署（2022-03-14）、反馈办理情况（2022-03-17）

                        企业诉求  共1项，未办结1项
                        SQ-1  青禾示例食品厂  用电增容  县发改局  已联系  下一步 一般问题（2022-03-21）  超时 联系（2022-03-15）

                        督查  共1项，未整改问题1个
                        DC-1  窗口专项督查  待反馈 县发改局
                          1  排队过长  县发改局  2022-03-18前整改  逾期
                        """, ""));
    }

    @Test
    void what_was_known_by_a_day_says_so() throws IOException {
        Path journal = desk.journal(Desk.REPORTED, Desk.SUPERVISED);

        Call call = Call.of(
                "standing", desk.campaign(), "--journal", journal, "--as-of", "2022-03-21", "--known-by", "2022-03-17");

        assertThat(call.out()).contains("截至  2022-03-21\n已知至  2022-03-17\n").contains("指引不清");
        assertThat(call.status()).isZero();
    }

    @Test
    void without_a_journal_nothing_was_reported() throws IOException {
        Call call = Call.of("standing", desk.campaign(), "--as-of", "2022-03-21");

        assertThat(call.err()).isEmpty();
        assertThat(call.out()).contains("状态  未报告2\n").doesNotContain("督办事项", "企业诉求", "督查");
    }

    @Test
    void json_holds_everything_in_one_order() throws IOException {
        Path journal = desk.journal(Desk.REPORTED, Desk.SUPERVISED);

        Call call = Call.of(
                "standing",
                desk.campaign(),
                "--journal",
                journal,
                "--as-of",
                "2022-03-21",
                "--known-by",
                "2022-03-20",
                "--json");

        assertThat(call.err()).isEmpty();
        assertThat(call.status()).isZero();
        JsonNode all = LiudingJson.mapper().readTree(call.out());
        assertThat(keys(all))
                .containsExactly(
                        "campaign",
                        "locality",
                        "title",
                        "marking",
                        "asOf",
                        "knownBy",
                        "tasks",
                        "cases",
                        "appeals",
                        "inspections",
                        "findings");
        assertThat(keys(all.at("/tasks/0")))
                .containsExactly(
                        "id",
                        "number",
                        "title",
                        "lead",
                        "state",
                        "lamp",
                        "completion",
                        "timePassed",
                        "plannedDue",
                        "due",
                        "daysLeft",
                        "daysOverdue",
                        "lastReport",
                        "missedReports",
                        "missedInARow",
                        "extensions",
                        "milestones");
        assertThat(all.at("/tasks/0/due").textValue()).isEqualTo("2022-04-30");
        assertThat(all.at("/tasks/0/completion").decimalValue()).isEqualByComparingTo("0.25");
        assertThat(all.at("/tasks/0/lamp/word").textValue()).isNotEmpty();
        assertThat(all.at("/cases/0/stages/0/state").textValue()).isEqualTo("逾期未反馈");
        assertThat(all.at("/appeals/0/contact/answeredOn").textValue()).isEqualTo("2022-03-17");
        assertThat(all.at("/appeals/0/contact/state").textValue()).isEqualTo("逾期反馈");
        assertThat(all.at("/inspections/0/problems/0/overdue").booleanValue()).isTrue();
        assertThat(all.at("/inspections/0/problems/1/rectifiedOn").textValue()).isEqualTo("2022-03-17");
    }

    @Test
    void entries_that_do_not_fit_are_told_beside_it_and_are_in_the_json() throws IOException {
        Path journal = desk.journal(Desk.REPORTED.replace("T-1", "T-9"));
        String told = "错误 UNKNOWN_TASK 日志“E-0001”：没有编号为“T-9”的任务，本条未采用\n";

        Call text = Call.of("standing", desk.campaign(), "--journal", journal, "--as-of", "2022-03-21");
        Call json = Call.of("standing", desk.campaign(), "--journal", journal, "--as-of", "2022-03-21", "--json");

        assertThat(text.err()).isEqualTo(told);
        assertThat(text.status()).isEqualTo(1);
        assertThat(text.out()).contains("任务  共2项");
        assertThat(json.err()).isEqualTo(told);
        assertThat(LiudingJson.mapper()
                        .readTree(json.out())
                        .at("/findings/0/code")
                        .textValue())
                .isEqualTo("UNKNOWN_TASK");
    }

    @Test
    void days_of_the_place_count_and_a_layer_that_cannot_be_read_is_no_calendar() throws IOException {
        Path journal = desk.journal(Desk.SUPERVISED);
        Path layer = desk.file("days.csv", "2022-03-15,调休,,青禾示例通知\n");
        Path faulty = desk.file("faulty.csv", "2022-03-15,放假,,青禾示例通知\n");

        assertThat(Call.of(
                                "standing",
                                desk.campaign(),
                                "--journal",
                                journal,
                                "--as-of",
                                "2022-03-21",
                                "--calendar",
                                layer,
                                "--json")
                        .out())
                .contains("\"due\" : \"2022-03-16\"");
        Call refused = Call.of(
                "standing", desk.campaign(), "--journal", journal, "--as-of", "2022-03-21", "--calendar", faulty);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).startsWith("错误 INVALID_VALUE faulty.csv:1");
    }

    @Test
    void a_damaged_line_of_a_chained_journal_is_told_and_the_others_count() throws IOException {
        Path journal = desk.journal(Desk.REPORTED, Desk.EXTENDED);
        desk.file("日志.jsonl", Files.readString(journal).replace("供货推迟", "供货提前"));

        Call call = Call.of("standing", desk.campaign(), "--journal", journal, "--as-of", "2022-04-21");

        assertThat(call.err()).isEqualTo("错误 LINE_CHANGED 日志.jsonl:3 本行与其摘要不符，写入后被改动，未采用\n");
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).contains("25%").contains("2022-04-30");
    }

    @Test
    void what_was_known_by_a_day_is_known_of_a_journal() {
        Call call =
                Call.of("standing", Example.QINGHE.campaignFile(), "--as-of", "2022-06-25", "--known-by", "2022-06-01");
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).startsWith("--known-by needs the journal that was known: --journal J");
    }
}
