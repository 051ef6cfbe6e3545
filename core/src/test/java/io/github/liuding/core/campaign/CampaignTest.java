package io.github.liuding.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.calendar.Cadence;
import io.github.liuding.core.calendar.CadenceUnit;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.goal.Goal;
import io.github.liuding.core.goal.GoalId;
import io.github.liuding.core.lamp.LampTables;
import io.github.liuding.core.task.DeterminationFormulas;
import io.github.liuding.core.task.TaskId;
import io.github.liuding.core.testing.Qinghe;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CampaignTest {
    private static CampaignBuilder valid() {
        return Qinghe.campaign().toBuilder();
    }

    @Test
    void what_a_campaign_does_not_say_is_the_default() {
        Campaign campaign = Qinghe.smallest();
        assertThat(campaign.shortName()).isEqualTo("青禾县工作方案");
        assertThat(campaign.regime()).isEqualTo(new Regime(List.of()));
        assertThat(campaign.formula()).isEqualTo(DeterminationFormulas.SIX);
        assertThat(campaign.lamps()).isEqualTo(LampTables.STANDARD);
    }

    @Test
    void goals_and_tasks_are_found_by_id() {
        Campaign campaign = Qinghe.campaign();
        assertThat(campaign.task(Qinghe.MONTH_END).map(task -> task.assignment().title()))
                .contains("推行“帮代办”");
        assertThat(campaign.goal(new GoalId("G2")).map(Goal::title)).contains("亲清政商关系");
        assertThat(campaign.task(new TaskId("QH-99"))).isEmpty();
        assertThat(campaign.goal(new GoalId("G9"))).isEmpty();
    }

    @Test
    void a_task_under_a_goal_that_the_campaign_does_not_have_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> valid().addTask(Qinghe.bareTask().toBuilder()
                                .id(new TaskId("QH-05"))
                                .goal(new GoalId("G9"))
                                .build())
                        .build())
                .withMessage(
                        "Task 'QH-05' stands under goal 'G9', which the campaign does not have; known are [G1, G2]");
    }

    @Test
    void a_task_id_that_stands_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> valid().addTask(Qinghe.bareTask()).build())
                .withMessage("Task 'QH-04' stands twice");
    }

    @Test
    void a_goal_id_that_stands_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        valid().addGoal(new Goal(new GoalId("G2"), "另一目标")).build())
                .withMessage("Goal 'G2' stands twice");
    }

    @Test
    void a_blank_locality_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> valid().locality(" ").build())
                .withMessage("Locality of campaign 'qinghe-2022' must not be blank");
    }

    @Test
    void a_blank_title_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> valid().title("").build())
                .withMessage("Title of campaign 'qinghe-2022' must not be blank");
    }

    @Test
    void a_blank_short_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> valid().shortName("").build())
                .withMessage("Short name of campaign 'qinghe-2022' must not be blank");
    }

    @Test
    void a_marking_of_a_hundred_characters_is_taken() {
        assertThat(valid().marking("示".repeat(100)).build().marking()).contains("示".repeat(100));
    }

    @Test
    void a_longer_marking_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> valid().marking("示".repeat(101)).build())
                .withMessage("Marking of campaign 'qinghe-2022' must have at most 100 characters, but has 101");
    }

    @Test
    void a_blank_issuer_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> valid().issuer("").build())
                .withMessage("Issuer of campaign 'qinghe-2022' must not be blank");
    }

    @Test
    void a_phase_without_a_name_is_refused() {
        LocalDate day = LocalDate.of(2022, 2, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Phase("", DateRange.ofClosed(day, day)))
                .withMessage("Name of a phase must not be blank");
    }

    @Test
    void an_activity_without_a_name_is_refused() {
        Cadence monthly = Cadence.builder().words("每月").unit(CadenceUnit.MONTH).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Activity.builder().name(" ").cadence(monthly).build())
                .withMessage("Name of an activity must not be blank");
    }

    @Test
    void activities_added_to_the_callers_list_later_do_not_show() {
        List<Activity> activities = new ArrayList<>();
        Regime regime = new Regime(activities);
        activities.addAll(Qinghe.campaign().regime().activities());
        assertThat(regime).isEqualTo(Regime.unstated());
    }
}
