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
        assertThat(provisional.out()).contains("县直部门（初步）");
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
