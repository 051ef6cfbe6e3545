package io.github.liuding.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.liuding.core.json.LiudingJson;
import io.github.liuding.examples.Example;
import io.github.liuding.examples.Golden;
import io.github.liuding.examples.ReadBack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankCommandTest {
    @TempDir
    Path folder = Path.of("");

    private static Call rank(Object... more) throws IOException {
        Object[] all = new Object[more.length + 4];
        all[0] = "rank";
        all[1] = Example.QINGHE.campaignFile();
        all[2] = "--journal";
        all[3] = Example.QINGHE.journalFile().orElseThrow();
        System.arraycopy(more, 0, all, 4, more.length);
        return Call.of(all);
    }

    @Test
    void units_are_ranked_among_their_like() throws IOException {
        Call call = rank("--period", "2022-06");

        assertThat(call.err()).isEmpty();
        assertThat(call.status()).isZero();
        Golden.assertEqual("qinghe-rank.txt", call.out());
    }

    @Test
    void a_quarter_tells_who_owes_a_special_report() throws IOException {
        assertThat(rank("--period", "2022-Q2").out())
                .contains("应作专门汇报")
                .contains("县科工信局        2022-07-15前  季度排名第10，靠后；进展缓慢，为应完成进度的0%");
    }

    @Test
    void programs_read_it_as_json() throws IOException {
        JsonNode json = LiudingJson.mapper()
                .readTree(rank("--period", "2022-06", "--json").out());

        assertThat(json.get("period").asText()).isEqualTo("2022-06");
        assertThat(json.get("groups")).hasSize(3);
        assertThat(json.at("/groups/0/placings/0/name").asText()).isEqualTo("县市场监管局");
        assertThat(json.at("/groups/0/placings/0/total").asText()).isEqualTo("95.74");
        assertThat(json.at("/groups/2/unplaced/0/reason").asText()).isEqualTo("只通报不排名");
        assertThat(json.at("/groups/0/moves/1/before").asInt()).isEqualTo(3);
        assertThat(json.at("/groups/0/moves/1/now").asInt()).isEqualTo(2);
        assertThat(json.get("marking").asText()).isEqualTo("示例数据");
        assertThat(json.get("findings")).isEmpty();
    }

    @Test
    void another_weight_is_tried_before_it_is_issued() throws IOException {
        Call call = rank("--period", "2022-06", "--weight", "企业评议=60");

        assertThat(call.status()).isZero();
        Golden.assertEqual("qinghe-trial.txt", call.out());
        assertThat(rank("--period", "2022-06", "--weight", "企业评价=60").err())
                .contains("不能试算“企业评价=60”：权重须大于0，考核指标有：任务按期完成、重点工作序时进度");
    }

    @Test
    void json_goes_to_no_workbook() throws IOException {
        Call call = rank("--period", "2022-06", "--json", "--out", folder.resolve("排名.xlsx"));

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).contains("--json goes neither with --out nor with --weight");
    }

    @Test
    void a_period_before_the_campaign_is_not_assessed_nor_compared_with() throws IOException {
        Call before = rank("--period", "2022-01");
        assertThat(before.status()).isEqualTo(1);
        assertThat(before.err()).contains("2022年1月在方案印发（2022-").contains("之前，不能考核");

        assertThat(rank("--period", "2022-Q2").out()).contains("无上期");
    }

    @Test
    void a_line_that_cannot_be_read_hinders_it() throws IOException {
        Path journal = folder.resolve("journal.jsonl");
        Files.copy(Example.QINGHE.journalFile().orElseThrow(), journal);
        Files.writeString(journal, "{这一行读不出来}\n", StandardOpenOption.APPEND);

        Call call = Call.of("rank", Example.QINGHE.campaignFile(), "--journal", journal, "--period", "2022-06");

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("数据有错误，不予排名");
    }

    @Test
    void a_vetoed_unit_is_listed_apart() throws IOException {
        Path journal = folder.resolve("journal.jsonl");
        Files.copy(Example.QINGHE.journalFile().orElseThrow(), journal);
        Files.writeString(journal, """
                {"type":"score-given","id":"E-9001","on":"2022-06-28","recordedOn":"2022-06-28","by":"youhua-ban","units":["caizheng-ju"],"item":"严重损害营商环境","grounds":"查实"}
                """, StandardOpenOption.APPEND);

        Call call = Call.of("rank", Example.QINGHE.campaignFile(), "--journal", journal, "--period", "2022-Q2");

        assertThat(call.status()).isZero();
        assertThat(call.out().lines().filter(line -> line.startsWith("—")))
                .first()
                .asString()
                .contains("县财政局")
                .contains("否决")
                .contains("严重损害营商环境（季度和年度考核等次）：发生严重损害营商环境案件，经查实负有责任，见日志E-9001");
    }

    @Test
    void a_workbook_is_written_and_named() throws IOException {
        Path file = folder.resolve("排名.xlsx");
        Call call = rank("--period", "2022-06", "--out", file);

        assertThat(call.status()).isZero();
        assertThat(call.out().strip()).isEqualTo(file.toString());
        assertThat(ReadBack.checked(file)).isNotEmptyFile();
    }

    @Test
    void errors_hinder_it_until_it_is_asked_for() throws IOException {
        Path journal = folder.resolve("journal.jsonl");
        Files.copy(Example.QINGHE.journalFile().orElseThrow(), journal);
        Files.writeString(journal, """
                {"type":"score-given","id":"E-9001","on":"2022-06-28","recordedOn":"2022-06-28","by":"youhua-ban","units":["fagai-ju"],"item":"工作态度","value":5,"grounds":"评议"}
                """, StandardOpenOption.APPEND);
        Path campaign = Example.QINGHE.campaignFile();

        Call refused = Call.of("rank", campaign, "--journal", journal, "--period", "2022-06");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .contains("日志“E-9001”的评分项目“工作态度”不在考核办法中")
                .contains("数据有错误，不予排名：请更正后重新登记，或加 --provisional 作初步排名");

        Call provisional = Call.of("rank", campaign, "--journal", journal, "--period", "2022-06", "--provisional");
        assertThat(provisional.status()).isEqualTo(1);
        assertThat(provisional.out()).startsWith("青禾县优化营商环境促进市场主体倍增工作2022年6月考核排名（初步）（示例数据）");
    }

    @Test
    void a_campaign_without_a_scheme_is_told() throws IOException {
        Call call = Call.of("rank", Example.LENGSHUITAN.campaignFile(), "--period", "2021-03");

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err()).contains("没有写明考核计分办法：请在文件的 assessment 下写 scoring");
    }

    @Test
    void what_is_no_period_is_told() throws IOException {
        Call call = rank("--period", "2022-13");

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).contains("'2022-13' is not a period such as 2022-05, 2022-Q2 or 2022");
    }
}
