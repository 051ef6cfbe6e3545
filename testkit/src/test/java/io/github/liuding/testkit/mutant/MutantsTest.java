package io.github.liuding.testkit.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.result.Finding;
import io.github.liuding.testkit.sample.SampleCounty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MutantsTest {
    private static final LocalDate AS_OF = LocalDate.of(2022, 6, 1);
    private static final Trial TRIAL = Trial.of(SampleCounty.create().campaign(), AS_OF);

    static List<Mutant> mutants() {
        return Mutants.all();
    }

    @Test
    void the_sample_county_is_sound() {
        assertThat(CampaignFiles.check("county.yaml", SampleCounty.file(), Optional.of(AS_OF))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutants")
    void every_fault_in_the_sample_county_is_told_by_the_check_that_should_tell_it(Mutant mutant) {
        Optional<List<Finding>> told = TRIAL.told(mutant);

        assertThat(told).as("the county has %s", mutant.needs()).isPresent();
        assertThat(mutant.isCaughtBy(told.orElseThrow()))
                .as("%s is told by %s", mutant, told.orElseThrow())
                .isTrue();
    }
}
