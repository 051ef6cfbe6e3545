package io.github.liuding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.result.WithFindings;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the check says of each locality, line by line as it was compared with the paper and accepted. A paper's own faults
 * are told and its data stay as printed, so that there are findings, but no errors.
 */
class CampaignChecksOfLocalitiesTest {
    static List<String> localities() throws IOException {
        return Localities.all();
    }

    @ParameterizedTest
    @MethodSource("localities")
    void the_findings_are_the_accepted_ones(String id) throws IOException {
        Golden.assertEqual(
                id + "-check.txt",
                check(id).findings().stream()
                        .map(CampaignChecksOfLocalitiesTest::line)
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    @ParameterizedTest
    @MethodSource("localities")
    void no_paper_is_so_faulty_that_its_data_could_not_be_taken(String id) throws IOException {
        WithFindings<Campaign> checked = check(id);

        assertThat(checked.hasErrors()).isFalse();
        assertThat(checked.findings()).extracting(Finding::severity).doesNotContain(Severity.ERROR);
        assertThat(checked.value()).contains(Localities.campaign(id));
    }

    /** Severity, code, place and message, such as {@code WARNING NOT_ADDRESSED pinglu.yaml:21:7 “街道办”…}. */
    private static String line(Finding finding) {
        return "%s %s %s %s"
                .formatted(
                        finding.severity(),
                        finding.code(),
                        finding.place().map(Object::toString).orElse("-"),
                        finding.message());
    }

    private static WithFindings<Campaign> check(String id) throws IOException {
        return CampaignFiles.check(Localities.file(id), Optional.empty());
    }
}
