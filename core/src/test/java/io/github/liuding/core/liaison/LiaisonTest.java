package io.github.liuding.core.liaison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.testing.Qinghe;
import org.junit.jupiter.api.Test;

class LiaisonTest {
    @Test
    void one_liaison_officer_is_meant_where_no_number_is_printed() {
        assertThat(Liaisons.builder().units(Qinghe.refer("各乡镇")).build().each()).isEmpty();
    }

    @Test
    void no_liaison_officer_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Liaisons.builder().units(Qinghe.refer("各乡镇")).each(0).build())
                .withMessage("Number of liaison officers must be at least 1, but was 0");
    }

    @Test
    void a_leader_of_no_enterprises_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnterpriseLiaison.builder().atLeast(0).build())
                .withMessage("Fewest enterprises of a leader must be at least 1, but was 0");
    }

    @Test
    void a_grade_that_stands_twice_in_the_quota_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnterpriseLiaison.builder()
                        .addQuota(new GradeQuota("较好", 1), new GradeQuota("困难", 1), new GradeQuota("较好", 2))
                        .build())
                .withMessage("Grade '较好' stands twice");
    }

    @Test
    void a_quota_of_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GradeQuota("较好", 0))
                .withMessage("Quota of grade '较好' must be at least 1, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GradeQuota("", 1))
                .withMessage("Grade of enterprises must not be blank");
    }

    @Test
    void an_enterprise_without_name_or_grade_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Enterprise(" ", "较好"))
                .withMessage("Name of an enterprise must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Enterprise("青禾示例食品厂", ""))
                .withMessage("Grade of enterprise '青禾示例食品厂' must not be blank");
    }

    @Test
    void support_teams_without_a_name_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SupportTeams.builder().name("").build())
                .withMessage("Name of the support teams must not be blank");
    }

    @Test
    void a_support_team_of_no_enterprise_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SupportTeam.builder().enterprise("").build())
                .withMessage("Enterprise of a support team must not be blank");
    }

    @Test
    void a_contact_for_no_policy_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyContact.builder().policy(" ").build())
                .withMessage("Policy of a contact must not be blank");
    }

    @Test
    void a_unit_that_is_not_said_is_none() {
        assertThat(PolicyContact.builder().policy("稳岗补贴").build().unit()).isEqualTo(UnitReferences.none());
        assertThat(SupportTeam.builder().enterprise("青禾示例食品厂").build().unit()).isEqualTo(UnitReferences.none());
    }
}
