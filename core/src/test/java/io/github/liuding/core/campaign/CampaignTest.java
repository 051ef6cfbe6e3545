package io.github.liuding.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.BodyKinds;
import io.github.liuding.core.body.BodyTree;
import io.github.liuding.core.calendar.Cadence;
import io.github.liuding.core.calendar.CadenceUnit;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.goal.Goal;
import io.github.liuding.core.goal.GoalId;
import io.github.liuding.core.lamp.LampTables;
import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.regime.Activity;
import io.github.liuding.core.regime.Regime;
import io.github.liuding.core.task.DeterminationFormulas;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskId;
import io.github.liuding.core.testing.Qinghe;
import io.github.liuding.core.testing.QingheBodies;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampaignTest {
    private static CampaignBuilder valid() {
        return Qinghe.campaign().toBuilder();
    }

    @Test
    void what_a_campaign_does_not_say_is_the_default() {
        Campaign campaign = Qinghe.smallest();
        assertThat(campaign.shortName()).isEqualTo("青禾县工作方案");
        assertThat(campaign.regime()).isEqualTo(Regime.unstated());
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

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    县优化办 | body:office | false
                    县优化营商环境工作领导小组办公室 | body:office | false
                    领导小组、县发改局 | body:leading-group unit:qinghe-reform | false
                    县发改局和县优化办等 | unit:qinghe-reform body:office | true
                    政务服务 专班及各乡镇 | body:service-force group:all-townships | false
                    """)
    void a_wording_may_name_bodies_beside_units(String printed, String references, boolean open) {
        UnitReferences found = Qinghe.campaign().refer(printed);
        assertThat(found.references()).extracting(UnitReference::toString).containsExactly(references.split(" "));
        assertThat(found.unresolved()).isEmpty();
        assertThat(found.openEnded()).isEqualTo(open);
        assertThat(found.printed()).isEqualTo(printed);
    }

    @Test
    void a_name_that_neither_unit_nor_body_has_is_unresolved() {
        assertThat(Qinghe.campaign().refer("县优化办、县督查专班").unresolved()).containsExactly("县督查专班");
    }

    /** The directory is asked first. */
    @Test
    void a_name_that_a_unit_and_a_body_have_means_the_unit() {
        Campaign campaign = Qinghe.smallest().toBuilder()
                .units(Qinghe.units())
                .bodies(BodyTree.builder()
                        .addBody(Body.builder()
                                .id(new BodyId("body"))
                                .kind(BodyKinds.TASK_FORCE)
                                .name("县发改局")
                                .build())
                        .build())
                .build();
        assertThat(campaign.refer("县发改局").references()).containsExactly(new UnitReference.ToUnit(Qinghe.REFORM));
    }

    @Test
    void the_wordings_of_the_campaign_mean_what_it_reads_in_them() {
        Campaign campaign = Qinghe.campaign();
        Body group = campaign.bodies().body(QingheBodies.LEADING_GROUP).orElseThrow();
        assertThat(campaign.refer("县优化办、政务服务专班"))
                .isEqualTo(group.oversight().orElseThrow().bodies());
    }

    @Test
    void a_count_of_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatedCount("工作专班", 0))
                .withMessage("Count of '工作专班' must be at least 1, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatedCount(" ", 1))
                .withMessage("What a count counts must not be blank");
    }

    @Test
    void a_cascade_that_asks_for_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cascade(UnitReferences.none(), "", true))
                .withMessage("What is to be set up must not be blank");
    }

    @Test
    void a_level_has_the_word_in_print() {
        assertThat(Level.values()).extracting(Level::word).containsExactly("省", "市", "县", "乡");
    }

    @Test
    void a_phase_without_a_name_is_refused() {
        LocalDate day = LocalDate.of(2022, 2, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Phase("", DateRange.ofClosed(day, day)))
                .withMessage("Name of a phase must not be blank");
    }

    @Test
    void a_task_after_those_of_a_later_goal_is_refused() {
        List<Task> tasks = Qinghe.campaign().tasks();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> valid().tasks(List.of(tasks.get(2), tasks.get(0))).build())
                .withMessage("Task 'QH-01' of goal 'G1' stands after tasks of a later goal;"
                        + " tasks stand in the order of their goals");
    }

    @Test
    void an_activity_without_a_name_is_refused() {
        Cadence monthly = Cadence.builder().words("每月").unit(CadenceUnit.MONTH).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Activity.builder().name(" ").cadence(monthly).build())
                .withMessage("Name of an activity must not be blank");
    }
}
