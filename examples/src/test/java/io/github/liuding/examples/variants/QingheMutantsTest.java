package io.github.liuding.examples.variants;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.examples.Localities;
import io.github.liuding.testkit.mutant.Mutant;
import io.github.liuding.testkit.mutant.Mutants;
import io.github.liuding.testkit.mutant.Trial;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The known faults, put into a file of one's own one at a time. */
class QingheMutantsTest {
    // Mutants begin
    static List<String> outcomes(Campaign campaign, LocalDate asOf) {
        Trial trial = Trial.of(campaign, asOf);
        List<String> outcomes = new ArrayList<>();
        for (Mutant mutant : Mutants.all()) {
            String outcome = trial.told(mutant)
                    .map(told -> mutant.isCaughtBy(told) ? "told" : "NOT TOLD, but " + told)
                    .orElseGet(mutant::hindrance);
            outcomes.add(mutant + " - " + outcome);
        }
        return outcomes;
    }
    // Mutants end

    static List<String> outcomes() throws IOException {
        return outcomes(CampaignFiles.read(Localities.file("qinghe")).orElseThrow(), LocalDate.of(2022, 6, 25));
    }

    @Test
    void every_fault_that_the_file_has_a_place_for_is_told() throws IOException {
        List<String> outcomes = outcomes();

        assertThat(outcomes).noneMatch(line -> line.contains("NOT TOLD"));
        assertThat(outcomes.stream().filter(line -> line.endsWith("- told"))).hasSizeGreaterThanOrEqualTo(40);
    }
}
