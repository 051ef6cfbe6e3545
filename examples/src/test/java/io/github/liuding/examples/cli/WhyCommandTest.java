package io.github.liuding.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.liuding.core.json.LiudingJson;
import io.github.liuding.examples.Example;
import io.github.liuding.examples.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyCommandTest {
    private static Call why(String unit, String... more) throws IOException {
        Object[] all = new Object[more.length + 7];
        Object[] first = {
            "why",
            unit,
            Example.QINGHE.campaignFile(),
            "--journal",
            Example.QINGHE.journalFile().orElseThrow(),
            "--period",
            "2022-06"
        };
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return Call.of(all);
    }

    @Test
    void every_point_is_accounted_for() throws IOException {
        Call call = why("县科工信局");

        assertThat(call.err()).isEmpty();
        assertThat(call.status()).isZero();
        Golden.assertEqual("qinghe-why.txt", call.out());
        assertThat(why("kegongxin-ju")).isEqualTo(call);
    }

    @Test
    void programs_read_it_as_json() throws IOException {
        JsonNode json = LiudingJson.mapper().readTree(why("县科工信局", "--json").out());

        assertThat(json.get("total").asText()).isEqualTo("41.19");
        assertThat(json.get("lines")).hasSize(9);
        assertThat(json.at("/lines/8/kind").asText()).isEqualTo("ROUNDING");
        assertThat(json.at("/lines/8/points").asText()).isEqualTo("0.01");
        assertThat(json.at("/lines/2/formula").asText()).startsWith("按时报送1次÷应报2次＝50");
        assertThat(json.at("/lines/2/entries/0").asText()).isEqualTo("E-0040");
        assertThat(json.at("/changes/2/name").asText()).isEqualTo("进展按时报送");
        assertThat(json.at("/changes/2/moved").asText()).isEqualTo("11.54");
        assertThat(json.get("marking").asText()).isEqualTo("示例数据");
    }

    @Test
    void a_name_that_is_nearly_right_is_helped_with() throws IOException {
        assertThat(why("县科信局").err()).contains("“县科信局”不在任何考核分组中；是否为：县科工信局");
    }

    @Test
    void faults_in_the_data_are_told_and_marked(@TempDir Path folder) throws IOException {
        Path journal = folder.resolve("journal.jsonl");
        Files.copy(Example.QINGHE.journalFile().orElseThrow(), journal);
        Files.writeString(journal, """
                {"type":"score-given","id":"E-9001","on":"2022-06-28","recordedOn":"2022-06-28","by":"youhua-ban","units":["fagai-ju"],"item":"工作态度","value":5,"grounds":"评议"}
                """, StandardOpenOption.APPEND);

        Call call = Call.of("why", "县财政局", Example.QINGHE.campaignFile(), "--journal", journal, "--period", "2022-06");

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).startsWith("县财政局2022年6月得分表（初步）（示例数据）");
        assertThat(call.err()).contains("日志“E-9001”的评分项目“工作态度”不在考核办法中");
    }

    @Test
    void who_is_not_assessed_is_told_with_those_who_are() throws IOException {
        Call call = why("县优化办");

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err()).contains("“县优化办”不在任何考核分组中；考核对象有：县发改局、县科工信局");
    }
}
