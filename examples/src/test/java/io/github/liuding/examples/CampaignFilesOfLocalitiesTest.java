package io.github.liuding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.WithFindings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The campaign files as files: they come back from both forms as they went in, and an editor finds their schema. */
class CampaignFilesOfLocalitiesTest {
    private static final String SCHEMA_LINE = "# yaml-language-server: $schema=";

    static List<String> localities() throws IOException {
        return Localities.all();
    }

    @Test
    void there_are_five_real_localities_and_an_invented_one() throws IOException {
        assertThat(localities()).containsExactly("ganzhou", "jingdezhen", "jishan", "lengshuitan", "pinglu", "qinghe");
    }

    @ParameterizedTest
    @MethodSource("localities")
    void a_campaign_written_as_yaml_is_read_back_equal(String id) throws IOException {
        Campaign campaign = Localities.campaign(id);

        readsBack(campaign, id + ".yaml", CampaignFiles.toYaml(campaign));
    }

    @ParameterizedTest
    @MethodSource("localities")
    void a_campaign_written_as_json_is_read_back_equal(String id) throws IOException {
        Campaign campaign = Localities.campaign(id);

        readsBack(campaign, id + ".json", CampaignFiles.toJson(campaign));
    }

    @ParameterizedTest
    @MethodSource("localities")
    void both_forms_are_checked_to_the_same_findings(String id) throws IOException {
        Campaign campaign = Localities.campaign(id);

        assertThat(messages(id + ".yaml", CampaignFiles.toYaml(campaign)))
                .containsExactlyElementsOf(messages(id + ".json", CampaignFiles.toJson(campaign)));
    }

    @ParameterizedTest
    @MethodSource("localities")
    void the_first_line_names_the_schema_and_it_is_there(String id) throws IOException {
        Path file = Localities.file(id);
        String first = Files.readAllLines(file).get(0);

        assertThat(first).startsWith(SCHEMA_LINE);
        Path schema = file.resolveSibling(first.substring(SCHEMA_LINE.length())).normalize();
        assertThat(schema)
                .isEqualTo(
                        Repository.path("core/src/main/resources/io/github/liuding/core/json", "campaign.schema.json"))
                .hasContent(CampaignFiles.schema());
    }

    private static void readsBack(Campaign campaign, String name, String text) {
        WithFindings<Campaign> read = CampaignFiles.parse(name, text);

        assertThat(read.value()).contains(campaign);
        assertThat(read.hasErrors()).isFalse();
    }

    private static List<String> messages(String name, String text) {
        return CampaignFiles.check(name, text, Optional.empty()).findings().stream()
                .map(Finding::message)
                .sorted()
                .toList();
    }
}
