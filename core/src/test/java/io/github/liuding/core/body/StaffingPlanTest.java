package io.github.liuding.core.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.testing.Qinghe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffingPlanTest {
    @Test
    void a_plan_that_says_nothing_is_neither_approximate_nor_in_one_place() {
        StaffingPlan plan = StaffingPlan.builder().build();
        assertThat(plan.approximate()).isFalse();
        assertThat(plan.together()).isFalse();
        assertThat(plan.total()).isEmpty();
    }

    @Test
    void a_total_below_one_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StaffingPlan.builder().total(0).build())
                .withMessage("Total of a staffing plan must be at least 1, but was 0");
    }

    @Test
    void a_number_of_seconded_below_one_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StaffingPlan.builder().seconded(-3).build())
                .withMessage("Number of seconded must be at least 1, but was -3");
    }

    @Test
    void a_number_of_hired_below_one_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StaffingPlan.builder().hired(0).build())
                .withMessage("Number of hired must be at least 1, but was 0");
    }

    /** A paper may print numbers that do not add up; that is for whoever checks the paper. */
    @Test
    void numbers_that_do_not_add_up_are_kept_as_printed() {
        StaffingPlan plan = StaffingPlan.builder().total(5).seconded(4).hired(4).build();
        assertThat(plan.total()).contains(5);
    }

    @Test
    void a_secondment_of_nobody_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Secondment(Qinghe.refer("县发改局"), 0))
                .withMessage("Secondment from '县发改局' must be of at least 1, but was 0");
    }

    @ParameterizedTest(name = "{0}-{1}")
    @CsvSource({"16,16", "16,99", "30,45", "99,99"})
    void ages_from_16_to_99_are_taken(int youngest, int oldest) {
        assertThat(new AgeBand(youngest, oldest)).hasToString(youngest + "-" + oldest);
    }

    @ParameterizedTest(name = "{0}-{1}")
    @CsvSource({"15,45", "45,30", "30,100", "0,0", "-5,30"})
    void other_ages_are_refused(int youngest, int oldest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgeBand(youngest, oldest))
                .withMessage("Ages must be from 16 to 99, the youngest first, but were %s-%s", youngest, oldest);
    }
}
