package io.github.liuding.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.liuding.core.json.LiudingJson;
import io.github.liuding.examples.Example;
import io.github.liuding.examples.Golden;
import java.io.IOException;
import org.junit.jupiter.api.Test;

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
        assertThat(json.get("roundingDifference").asText()).isEqualTo("0.01");
        assertThat(json.get("lines")).hasSize(8);
        assertThat(json.at("/lines/2/formula").asText()).startsWith("按时报送1次÷应报2次＝50");
        assertThat(json.at("/lines/2/entries/0").asText()).isEqualTo("E-0040");
    }

    @Test
    void who_is_not_assessed_is_told_with_those_who_are() throws IOException {
        Call call = why("县优化办");

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err()).contains("“县优化办”不在任何考核分组中；考核对象有：县发改局、县科工信局");
    }
}
