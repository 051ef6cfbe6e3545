package io.github.liuding.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.check.CampaignChecks;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.standing.Standing;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneratedCountyTest {
    @ParameterizedTest(name = "seed {0}, {1} units, {2} tasks, {3} months, {4} faults")
    @CsvSource({"1, 1, 1, 1, 0", "2, 1, 3, 2, 4", "3, 2, 11, 30, 100", "4, 20, 30, 12, 0", "5, 60, 200, 12, 37"})
    void a_county_of_any_size_is_sound_but_for_its_faults(long seed, int units, int tasks, int months, int faults) {
        GeneratedCounty county = new GeneratedCounty(seed, units, tasks, months, faults);

        assertThat(CampaignChecks.of(county.campaign())).isEmpty();
        assertThat(county.campaign().units().units()).hasSize(units);
        assertThat(county.campaign().tasks()).hasSize(tasks);
        assertThat(Standing.of(county.campaign(), county.journal(), county.lastDay())
                        .findings())
                .hasSize(faults);
        assertThat(CampaignFiles.parse("a.yaml", CampaignFiles.toYaml(county.campaign()))
                        .value())
                .isEqualTo(Optional.of(county.campaign()));
    }

    @Test
    void every_task_is_reported_on_twice_a_month_and_none_comes_to_its_end() {
        GeneratedCounty county = new GeneratedCounty(5, 20, 7, 3, 0);
        Standing standing = Standing.of(county.campaign(), county.reports(), county.lastDay());

        assertThat(county.reports().entries()).hasSize(7 * 3 * 2);
        assertThat(standing.findings()).isEmpty();
        assertThat(standing.tasks())
                .hasSize(7)
                .allSatisfy(task -> assertThat(task.completion()).contains(new BigDecimal("0.96")));
    }

    @Test
    void every_ten_units_have_a_task_force() {
        assertThat(GeneratedCounty.ofSeed(1).units(35).campaign().bodies().all())
                .hasSize(1 + 3);
    }

    @Test
    void equal_settings_give_an_equal_county_and_another_seed_gives_another() {
        GeneratedCounty county =
                GeneratedCounty.ofSeed(7).units(9).tasks(12).months(6).faults(3);

        assertThat(county.campaign()).isEqualTo(new GeneratedCounty(7, 9, 12, 6, 3).campaign());
        assertThat(county.journal()).isEqualTo(new GeneratedCounty(7, 9, 12, 6, 3).journal());
        assertThat(county.journal()).isNotEqualTo(new GeneratedCounty(8, 9, 12, 6, 3).journal());
    }

    @Test
    void a_size_that_is_none_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeneratedCounty.ofSeed(1).tasks(0))
                .withMessage("Tasks of a generated county must be at least 1, but were 0");
    }
}
