package io.github.liuding.core.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.standing.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeTest {
    private static final Standing STANDING = Forces.standing();

    private static List<String> tasks(Scope scope) {
        return Forces.ids(scope.of(STANDING));
    }

    @Test
    void the_whole_is_every_task() {
        assertThat(tasks(Scope.whole()))
                .containsExactly("startups", "logistics", "quality", "monthly", "notices", "nobody");
    }

    @Test
    void a_body_has_the_tasks_that_name_it() {
        assertThat(tasks(Scope.body(Forces.OFFICE))).containsExactly("notices");
    }

    @Test
    void a_body_has_the_tasks_that_its_lead_unit_leads_and_those_of_all_bodies_of_its_kind() {
        assertThat(tasks(Scope.body(Forces.QUALITY))).containsExactly("quality", "monthly");
    }

    @Test
    void of_two_bodies_led_by_one_unit_each_has_the_tasks_that_its_cooperating_units_support() {
        assertThat(tasks(Scope.body(Forces.STARTUPS))).containsExactly("startups", "monthly");
        assertThat(tasks(Scope.body(Forces.LOGISTICS))).containsExactly("logistics", "monthly");
    }

    @Test
    void a_body_has_the_tasks_of_those_under_it_and_none_that_names_nobody() {
        assertThat(tasks(Scope.body(Forces.GROUP)))
                .containsExactly("startups", "logistics", "quality", "monthly", "notices");
    }

    @Test
    void a_unit_is_named_itself_in_a_group_or_by_a_body_that_it_leads() {
        assertThat(tasks(Scope.unit(Forces.HOUSING))).containsExactly("logistics", "quality", "monthly");
        assertThat(tasks(Scope.unit(Forces.DONGXI))).containsExactly("logistics", "quality", "monthly");
    }

    @Test
    void a_role_narrows_the_tasks_of_a_unit() {
        assertThat(tasks(Scope.unit(Forces.HOUSING, UnitRole.LEAD))).containsExactly("quality", "monthly");
        assertThat(tasks(Scope.unit(Forces.DONGXI, UnitRole.RESPONSIBLE))).containsExactly("quality");
        assertThat(tasks(Scope.unit(Forces.DONGXI, UnitRole.COOPERATING))).containsExactly("logistics");
    }

    @Test
    void a_scope_filters_any_list_of_tasks_in_its_order() {
        assertThat(Forces.ids(Scope.unit(Forces.HOUSING)
                        .filter(
                                STANDING.campaign(),
                                List.of(
                                        STANDING.tasks().get(3),
                                        STANDING.tasks().get(0),
                                        STANDING.tasks().get(1)))))
                .containsExactly("monthly", "logistics");
    }

    @Test
    void a_scope_says_how_a_heading_calls_it() {
        assertThat(Scope.whole().words(STANDING.campaign())).isEmpty();
        assertThat(Scope.body(Forces.STARTUPS).words(STANDING.campaign())).contains("双创促进");
        assertThat(Scope.body(Forces.GROUP).words(STANDING.campaign())).contains("县领导小组");
        assertThat(Scope.unit(Forces.REFORM).words(STANDING.campaign())).contains("县发改局");
        assertThat(Scope.unit(Forces.REFORM, UnitRole.LEAD).words(STANDING.campaign()))
                .contains("县发改局牵头");
    }

    @Test
    void a_body_or_unit_that_the_campaign_does_not_have_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tasks(Scope.body(new BodyId("no-such"))))
                .withMessage("Campaign 'qinghe-2022' has no body 'no-such'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tasks(Scope.unit(new UnitId("no-such"))))
                .withMessage("Campaign 'qinghe-2022' has no unit 'no-such'");
    }
}
