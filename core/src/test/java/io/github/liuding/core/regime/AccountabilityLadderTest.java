package io.github.liuding.core.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AccountabilityLadderTest {
    private static LadderStep step(String means, LadderRule... rules) {
        return LadderStep.builder().means(means).addRules(rules).build();
    }

    private static LadderRule after(String means) {
        return LadderRule.builder()
                .after(EarlierStep.builder().means(means).build())
                .build();
    }

    @Test
    void the_shipped_ladder_goes_from_a_reminder_to_a_referral() {
        assertThat(AccountabilityLadders.STANDARD.steps())
                .extracting(LadderStep::means)
                .containsExactly("提醒", "通报批评", "限期整改", "约谈", "公开曝光", "移交问题线索");
        assertThat(AccountabilityLadders.STANDARD.rank("约谈")).contains(3);
        assertThat(AccountabilityLadders.STANDARD.rank("诫勉谈话")).isEmpty();
    }

    @Test
    void a_ladder_without_steps_or_with_one_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccountabilityLadder.builder().name("试行").build())
                .withMessage("Steps of ladder '试行' must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccountabilityLadder.builder()
                        .name("试行")
                        .addSteps(step("约谈"), step("约谈"))
                        .build())
                .withMessage("Step of ladder '试行' '约谈' stands twice");
    }

    @Test
    void a_rule_that_leans_on_its_own_step_or_a_later_one_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccountabilityLadder.builder()
                        .name("试行")
                        .addSteps(step("提醒"), step("约谈", after("约谈")))
                        .build())
                .withMessage(
                        "Rule of step '约谈' must come after an earlier step of ladder '试行', but names '约谈'; earlier are [提醒]");
    }
}
