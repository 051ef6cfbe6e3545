package io.github.liuding.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.testing.Findings;
import io.github.liuding.core.testing.Qinghe;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a file never says of which class something is made. */
class NoTypesFromDataTest {
    @ParameterizedTest
    @ValueSource(strings = {"!!java.io.File 青禾县", "!!java.net.URL 青禾县", "!<tag:yaml.org,2002:java.lang.Thread> 青禾县"})
    void a_tag_of_yaml_names_nothing_and_its_value_is_a_text(String tagged) {
        String text = CampaignFilesTest.GOOD.replaceFirst("locality: 青禾县", "locality: " + tagged);

        assertThat(CampaignFiles.parse("青禾.yaml", text))
                .isEqualTo(CampaignFiles.parse("青禾.yaml", CampaignFilesTest.GOOD));
    }

    @Test
    void the_name_of_a_class_is_no_kind_of_entry() {
        String line = JournalLines.write(Qinghe.fullReport())
                .replaceFirst("\"type\":\"progress\"", "\"type\":\"java.net.URL\"");

        assertThat(Findings.lines(JournalFiles.parse("日志.jsonl", line).findings()))
                .containsExactly("错误 INVALID_VALUE 日志.jsonl:1:9 没有“java.net.URL”这种日志条目，本条未采用");
    }

    @Test
    void the_name_of_a_class_beside_an_entry_is_an_unknown_key() {
        String line = JournalLines.write(Qinghe.fullReport()).replaceFirst("\\{", "{\"@class\":\"java.net.URL\",");

        assertThat(JournalFiles.parse("日志.jsonl", line).value()).hasValue(new Journal(List.of()));
        assertThat(JournalFiles.parse("日志.jsonl", line).findings())
                .extracting(finding -> finding.code())
                .containsExactly(FileFindings.UNKNOWN_KEY);
    }

    @Test
    void the_mapper_writes_no_class_and_so_reads_none() {
        ObjectMapper mapper = LiudingJson.mapper();

        assertThat(mapper.getSerializationConfig().getDefaultTyper(mapper.constructType(Object.class)))
                .isNull();
        assertThat(mapper.getDeserializationConfig().getDefaultTyper(mapper.constructType(Object.class)))
                .isNull();
    }
}
