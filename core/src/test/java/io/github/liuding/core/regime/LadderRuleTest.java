package io.github.liuding.core.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.lamp.LampColour;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LadderRuleTest {
    static Stream<Arguments> counts() {
        return Stream.of(
                count("Overdue tasks", LadderRuleBuilder::overdueTasksAtLeast),
                count("Days overdue", LadderRuleBuilder::daysOverdueAtLeast),
                count("Missed reports", LadderRuleBuilder::missedReportsAtLeast),
                count("Missed stages", LadderRuleBuilder::missedStagesAtLeast),
                count("Days overdue of a stage", LadderRuleBuilder::stageDaysOverdueAtLeast),
                count("Breached appeals", LadderRuleBuilder::breachedAppealsAtLeast),
                count("Overdue problems", LadderRuleBuilder::overdueProblemsAtLeast),
                count("Missed special reports", LadderRuleBuilder::missedSpecialReportsAtLeast),
                count(
                        "Tasks with a lamp",
                        (rule, number) -> rule.lamp(LampColour.RED).lampTasksAtLeast(number)));
    }

    private static Arguments count(String what, BiFunction<LadderRuleBuilder, Integer, LadderRuleBuilder> set) {
        return Arguments.of(what, set);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("counts")
    void a_condition_that_would_always_hold_is_refused(
            String what, BiFunction<LadderRuleBuilder, Integer, LadderRuleBuilder> set) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.apply(LadderRule.builder(), 0).build())
                .withMessage(what + " of a ladder rule must be at least 1, but was 0");
        assertThat(set.apply(LadderRule.builder(), 1).build()).isNotNull();
    }

    @Test
    void a_rule_has_a_condition_and_a_lamp_its_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LadderRule.builder().build())
                .withMessage("A ladder rule must have a condition");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LadderRule.builder().lampTasksAtLeast(2).build())
                .withMessage("Colour and number of lamps of a ladder rule must stand together, but were absent and 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LadderRule.builder().lamp(LampColour.RED).build())
                .withMessage(
                        "Colour and number of lamps of a ladder rule must stand together, but were RED and absent");
    }

    @Test
    void an_earlier_step_lies_in_a_time_that_can_be() {
        EarlierStepBuilder talked = EarlierStep.builder().means("约谈");

        assertThat(EarlierStep.builder()
                        .means("约谈")
                        .withinDays(30)
                        .unmendedDaysAtLeast(30)
                        .build()
                        .withinDays())
                .contains(30);
        assertThat(EarlierStep.builder().means("约谈").withinDays(0).build().timesAtLeast())
                .isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> talked.withinDays(-1).build())
                .withMessage("Days within which '约谈' was taken must be at least 0, but were -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EarlierStep.builder()
                        .means("约谈")
                        .withinDays(29)
                        .unmendedDaysAtLeast(30)
                        .build())
                .withMessage("Step '约谈' cannot be taken at least 30 and at most 29 days ago");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        EarlierStep.builder().means("约谈").unmendedDaysAtLeast(0).build())
                .withMessage("Days without effect of earlier step '约谈' must be at least 1, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> EarlierStep.builder().means("约谈").timesAtLeast(0).build())
                .withMessage("Times of earlier step '约谈' must be at least 1, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EarlierStep.builder().means(" ").build())
                .withMessage("Means of an earlier step must not be blank");
    }

    @Test
    void a_low_ranking_lasts_a_period_at_least() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LowRanking.builder()
                        .place(LowPlace.LAST)
                        .period(PeriodKind.MONTH)
                        .inARow(0)
                        .build())
                .withMessage("Periods in a row of a low ranking must be at least 1, but was 0");
    }
}
