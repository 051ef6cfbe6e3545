package io.github.liuding.core.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.testing.Qinghe;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskTest {
    private static ScheduleBuilder schedule() {
        return Schedule.builder()
                .start(LocalDate.of(2022, 3, 1))
                .addMilestone(milestone().build())
                .deadline(Deadline.parse("2022年4月底"));
    }

    private static MilestoneBuilder milestone() {
        return Milestone.builder().name("系统上线").due(LocalDate.of(2022, 3, 31));
    }

    @ParameterizedTest(name = "starts on {0}")
    @ValueSource(strings = {"2020-01-01", "2022-03-01", "2022-04-29", "2022-04-30"})
    void a_schedule_may_start_on_its_last_day_or_before(LocalDate start) {
        assertThat(schedule().start(start).build().start()).contains(start);
    }

    @Test
    void a_schedule_that_starts_after_its_last_day_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> schedule().start(LocalDate.of(2022, 5, 1)).build())
                .withMessage("Schedule is due on 2022-04-30, before it starts on 2022-05-01");
    }

    @Test
    void a_milestone_may_fall_on_the_last_day() {
        Milestone last = milestone().due(LocalDate.of(2022, 4, 30)).build();
        assertThat(schedule().addMilestone(last).build().milestones()).contains(last);
    }

    @Test
    void a_milestone_after_the_last_day_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> schedule()
                        .addMilestone(milestone()
                                .name("全面推开")
                                .due(LocalDate.of(2022, 5, 1))
                                .build())
                        .build())
                .withMessage("Milestone '全面推开' is due on 2022-05-01, after the task's own day 2022-04-30");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"长期坚持", "尽快", ""})
    void any_day_fits_a_deadline_that_comes_to_none(String words) {
        Schedule schedule = schedule()
                .start(LocalDate.of(2099, 1, 1))
                .deadline(Deadline.parse(words))
                .build();
        assertThat(schedule.start()).contains(LocalDate.of(2099, 1, 1));
    }

    @Test
    void a_milestone_weighs_one_unless_it_says_so() {
        assertThat(milestone().build().weight()).isEqualTo(BigDecimal.ONE);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"0", "0.00", "-1"})
    void a_milestone_without_weight_is_refused(String weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> milestone().weight(new BigDecimal(weight)).build())
                .withMessage("Weight of milestone '系统上线' must be above 0, but was " + weight);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"1E-13", "1E+18", "1E+999999999", "0E-999999999"})
    void a_milestone_with_a_weight_that_cannot_be_printed_is_refused(String weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> milestone().weight(new BigDecimal(weight)).build())
                .withMessage("Weight of milestone '系统上线' must have at most 18 digits before the point and 12 after it,"
                        + " but was " + weight);
    }

    @Test
    void a_milestone_without_a_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> milestone().name("\u3000").build())
                .withMessage("Name of a milestone must not be blank");
    }

    @Test
    void a_measure_without_a_text_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.of(" "))
                .withMessage("Text of a measure must not be blank");
    }

    @Test
    void an_assignment_without_a_title_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assignment.of(""))
                .withMessage("Title of a task must not be blank");
    }

    @Test
    void evidence_without_a_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Criterion.Evidence(" "))
                .withMessage("Evidence must not be blank");
    }

    @Test
    void a_criterion_reads_as_what_is_checked() {
        assertThat(new Criterion.Evidence("开工令")).hasToString("提交开工令");
        assertThat(new Criterion.Threshold(Qinghe.target())).hasToString("网上可办率 ≥ 90.50%");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {0, -7})
    void a_number_below_one_is_refused(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Qinghe.bareTask().toBuilder().number(number).build())
                .withMessage("Number of task 'QH-04' must be at least 1, but was " + number);
    }

    @Test
    void a_task_without_its_name_is_not_built() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Task.builder().id(Qinghe.FULL).build())
                .withMessage("Cannot build Task, some of required attributes are not set [number, goal, assignment]");
    }

    @Test
    void a_changed_copy_leaves_the_task_as_it_was() {
        Task task = Qinghe.fullTask();
        Task other = task.toBuilder().number(8).build();
        assertThat(other).isNotEqualTo(task);
        assertThat(other.toBuilder().number(1).build()).isEqualTo(task).hasSameHashCodeAs(task);
        assertThat(task.number()).isEqualTo(1);
    }
}
