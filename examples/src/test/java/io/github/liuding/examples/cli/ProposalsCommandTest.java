package io.github.liuding.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.liuding.core.json.LiudingJson;
import io.github.liuding.examples.Example;
import io.github.liuding.examples.Golden;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ProposalsCommandTest {
    private static Call proposals(Object... more) throws IOException {
        Object[] all = new Object[more.length + 6];
        Object[] first = {
            "proposals",
            Example.QINGHE.campaignFile(),
            "--journal",
            Example.QINGHE.journalFile().orElseThrow(),
            "--as-of",
            "2022-07-18"
        };
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return Call.of(all);
    }

    @Test
    void what_speaks_for_a_step_and_what_for_a_commendation() throws IOException {
        Call call = proposals();

        assertThat(call.err()).isEmpty();
        assertThat(call.status()).isZero();
        Golden.assertEqual("qinghe-proposals.txt", call.out());
    }

    @Test
    void programs_read_it_as_json() throws IOException {
        JsonNode json = LiudingJson.mapper().readTree(proposals("--json").out());

        assertThat(json.get("reservation").asText()).isEqualTo("供研究，不作为结论");
        assertThat(json.get("proposals")).isNotEmpty();
        assertThat(json.at("/commendations/0/name").asText()).isEqualTo("县市场监管局");
        assertThat(json.at("/commendations/0/periods/0").asText()).isEqualTo("2022-06");
    }

    @Test
    void a_campaign_without_a_scheme_is_proposed_by_its_standing_alone() throws IOException {
        Call call = Call.of("proposals", Example.LENGSHUITAN.campaignFile(), "--as-of", "2021-03-25");

        assertThat(call.status()).isZero();
        assertThat(call.out()).contains("没有建议");
    }
}
