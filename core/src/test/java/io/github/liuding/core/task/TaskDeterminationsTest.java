package io.github.liuding.core.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.goal.GoalId;
import io.github.liuding.core.organization.Officer;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.testing.Qinghe;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TaskDeterminationsTest {
    private static final Officer SOMEBODY = Officer.builder().name("张三").build();
    private static final UnitReferences REFORM = Qinghe.units().refer("县发改局");
    private static final Measure BARE = Measure.of("梳理事项");
    private static final Measure WITH_OWNER = BARE.toBuilder().owner(REFORM).build();
    private static final Measure WITH_DAY =
            BARE.toBuilder().deadline(Deadline.parse("2022年4月底")).build();
    private static final Measure WHOLE =
            WITH_OWNER.toBuilder().deadline(Deadline.parse("2022年4月底")).build();
    private static final Milestone MILESTONE =
            Milestone.builder().name("上线").due(LocalDate.of(2022, 3, 1)).build();

    private static TaskBuilder bare() {
        return Task.builder()
                .id(new TaskId("QH-1"))
                .number(1)
                .goal(new GoalId("G1"))
                .assignment(Assignment.of("推广一网通办"));
    }

    private static TaskBuilder objective(ObjectiveBuilder objective) {
        return bare().objective(objective.build());
    }

    private static TaskBuilder schedule(ScheduleBuilder schedule) {
        return bare().schedule(schedule.build());
    }

    private static ScheduleBuilder start() {
        return Schedule.builder().start(LocalDate.of(2022, 2, 1));
    }

    private static TaskBuilder responsibility(ResponsibilityBuilder responsibility) {
        return bare().responsibility(responsibility.build());
    }

    private static TaskBuilder standard(StandardBuilder standard) {
        return bare().standard(standard.build());
    }

    static Stream<Arguments> cases() {
        Deadline day = Deadline.parse("2022年5月20日前");
        Deadline standing = Deadline.parse("长期坚持");
        Deadline unknown = Deadline.parse("尽快");
        Deadline within = Deadline.parse("印发之日起15日内");
        return Stream.of(
                of("nothing", Aspect.OBJECTIVE, bare(), Determinacy.PARTLY, "本项任务目标"),
                of("words", Aspect.OBJECTIVE, objective(Objective.builder().text("应上尽上")), Determinacy.DETERMINED),
                of(
                        "a figure",
                        Aspect.OBJECTIVE,
                        objective(Objective.builder().target(Qinghe.target())),
                        Determinacy.DETERMINED),
                of("a title", Aspect.ASSIGNMENT, bare(), Determinacy.DETERMINED),
                of("nothing", Aspect.MEASURES, bare(), Determinacy.OPEN, "措施"),
                of("a bare one", Aspect.MEASURES, bare().addMeasure(BARE), Determinacy.PARTLY, "措施责任单位", "措施完成时限"),
                of("one with owner", Aspect.MEASURES, bare().addMeasure(WITH_OWNER), Determinacy.PARTLY, "措施完成时限"),
                of("one with a day", Aspect.MEASURES, bare().addMeasure(WITH_DAY), Determinacy.PARTLY, "措施责任单位"),
                of("a whole one", Aspect.MEASURES, bare().addMeasure(WHOLE), Determinacy.DETERMINED),
                of(
                        "a whole one and one without a day",
                        Aspect.MEASURES,
                        bare().addMeasures(WHOLE, WITH_OWNER),
                        Determinacy.PARTLY,
                        "措施完成时限"),
                of(
                        "what one lacks the other has",
                        Aspect.MEASURES,
                        bare().addMeasures(WITH_DAY, WITH_OWNER),
                        Determinacy.PARTLY,
                        "措施责任单位",
                        "措施完成时限"),
                of("nothing", Aspect.SCHEDULE, bare(), Determinacy.OPEN, "启动日期", "节点", "完成时限"),
                of("a start", Aspect.SCHEDULE, schedule(start()), Determinacy.PARTLY, "节点", "完成时限"),
                of(
                        "a deadline not understood",
                        Aspect.SCHEDULE,
                        schedule(Schedule.builder().deadline(unknown)),
                        Determinacy.OPEN,
                        "启动日期",
                        "节点",
                        "完成时限"),
                of(
                        "a day",
                        Aspect.SCHEDULE,
                        schedule(Schedule.builder().deadline(day)),
                        Determinacy.PARTLY,
                        "启动日期",
                        "节点"),
                of("start and day", Aspect.SCHEDULE, schedule(start().deadline(day)), Determinacy.PARTLY, "节点"),
                of(
                        "start, milestone and day",
                        Aspect.SCHEDULE,
                        schedule(start().addMilestone(MILESTONE).deadline(day)),
                        Determinacy.DETERMINED),
                of(
                        "work without an end",
                        Aspect.SCHEDULE,
                        schedule(Schedule.builder().deadline(standing)),
                        Determinacy.PARTLY,
                        "启动日期"),
                of(
                        "work without an end that has started",
                        Aspect.SCHEDULE,
                        schedule(start().deadline(standing)),
                        Determinacy.DETERMINED),
                of("nobody", Aspect.RESPONSIBILITY, bare(), Determinacy.OPEN, "责任领导", "牵头单位", "责任人", "联络员"),
                of(
                        "a lead unit",
                        Aspect.RESPONSIBILITY,
                        responsibility(Responsibility.builder().leadUnits(REFORM)),
                        Determinacy.PARTLY,
                        "责任领导",
                        "责任人",
                        "联络员"),
                of(
                        "a responsible unit, which shares where none leads",
                        Aspect.RESPONSIBILITY,
                        responsibility(Responsibility.builder().responsibleUnits(REFORM)),
                        Determinacy.PARTLY,
                        "责任领导",
                        "责任人",
                        "联络员"),
                of(
                        "all but the liaison",
                        Aspect.RESPONSIBILITY,
                        responsibility(Responsibility.builder()
                                .leader(SOMEBODY)
                                .leadUnits(REFORM)
                                .handler(SOMEBODY)),
                        Determinacy.PARTLY,
                        "联络员"),
                of(
                        "everybody",
                        Aspect.RESPONSIBILITY,
                        responsibility(Responsibility.builder()
                                .leader(SOMEBODY)
                                .leadUnits(REFORM)
                                .handler(SOMEBODY)
                                .liaison(SOMEBODY)),
                        Determinacy.DETERMINED),
                of("nothing", Aspect.STANDARD, bare(), Determinacy.OPEN, "标准"),
                of(
                        "words",
                        Aspect.STANDARD,
                        standard(Standard.builder().text("群众满意")),
                        Determinacy.PARTLY,
                        "可核验的指标或佐证"),
                of(
                        "evidence",
                        Aspect.STANDARD,
                        standard(Standard.builder().addCriterion(new Criterion.Evidence("开工令"))),
                        Determinacy.DETERMINED),
                of(
                        "words and a figure",
                        Aspect.STANDARD,
                        standard(
                                Standard.builder().text("群众满意").addCriterion(new Criterion.Threshold(Qinghe.target()))),
                        Determinacy.DETERMINED),
                of("nothing", Aspect.DEADLINE, bare(), Determinacy.OPEN, "完成时限"),
                of(
                        "not understood",
                        Aspect.DEADLINE,
                        schedule(Schedule.builder().deadline(unknown)),
                        Determinacy.OPEN,
                        "完成时限"),
                of("a day", Aspect.DEADLINE, schedule(Schedule.builder().deadline(day)), Determinacy.DETERMINED),
                of(
                        "without an end",
                        Aspect.DEADLINE,
                        schedule(Schedule.builder().deadline(standing)),
                        Determinacy.DETERMINED),
                of(
                        "within days of an event",
                        Aspect.DEADLINE,
                        schedule(Schedule.builder().deadline(within)),
                        Determinacy.DETERMINED),
                of(
                        "within days of an event, and no milestone",
                        Aspect.SCHEDULE,
                        schedule(Schedule.builder()
                                .start(LocalDate.of(2022, 2, 1))
                                .deadline(within)),
                        Determinacy.PARTLY,
                        "节点"),
                of(
                        "measures within days of an event",
                        Aspect.MEASURES,
                        bare().addMeasures(
                                        WITH_OWNER.toBuilder().deadline(within).build()),
                        Determinacy.DETERMINED),
                of("nobody", Aspect.LEADER, bare(), Determinacy.OPEN, "责任领导"),
                of(
                        "a leader",
                        Aspect.LEADER,
                        responsibility(Responsibility.builder().leader(SOMEBODY)),
                        Determinacy.DETERMINED),
                of("nobody", Aspect.PEOPLE, bare(), Determinacy.OPEN, "责任人", "联络员"),
                of(
                        "a handler",
                        Aspect.PEOPLE,
                        responsibility(Responsibility.builder().handler(SOMEBODY)),
                        Determinacy.PARTLY,
                        "联络员"),
                of(
                        "a liaison",
                        Aspect.PEOPLE,
                        responsibility(Responsibility.builder().liaison(SOMEBODY)),
                        Determinacy.PARTLY,
                        "责任人"),
                of("nothing", Aspect.LOCAL, bare(), Determinacy.OPEN, "定某事"),
                of("another name", Aspect.LOCAL, bare().putLocalDetermination("定别的", "有"), Determinacy.OPEN, "定某事"),
                of("its name", Aspect.LOCAL, bare().putLocalDetermination("定某事", "有"), Determinacy.DETERMINED));
    }

    private static Arguments of(
            String what, Aspect aspect, TaskBuilder task, Determinacy determinacy, String... missing) {
        return Arguments.of(aspect, what, task.build(), determinacy, List.of(missing));
    }

    @ParameterizedTest(name = "{0}, {1}: {3}, lacks {4}")
    @MethodSource("cases")
    void each_aspect_says_how_far_it_is_and_what_it_lacks(
            Aspect aspect, String what, Task task, Determinacy determinacy, List<String> missing) {
        Determination determination = new Determination("定某事", aspect);
        DeterminationFormula formula = DeterminationFormula.builder()
                .name("一定")
                .addDetermination(determination)
                .build();
        assertThat(formula.of(task))
                .as(what)
                .containsExactly(new TaskDetermination(determination, determinacy, missing));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void every_aspect_is_among_the_cases(Aspect aspect) {
        assertThat(cases()).anyMatch(one -> one.get()[0] == aspect);
    }

    @Test
    void the_six_determinations_stand_in_the_papers_order() {
        assertThat(DeterminationFormulas.SIX.name()).isEqualTo("六定");
        assertThat(DeterminationFormulas.SIX.determinations())
                .extracting(Determination::name, Determination::aspect)
                .containsExactly(
                        tuple("定目标", Aspect.OBJECTIVE),
                        tuple("定任务", Aspect.ASSIGNMENT),
                        tuple("定措施", Aspect.MEASURES),
                        tuple("定进度", Aspect.SCHEDULE),
                        tuple("定责任", Aspect.RESPONSIBILITY),
                        tuple("定标准", Aspect.STANDARD));
    }

    @Test
    void a_bare_task_has_its_goal_and_its_name_and_nothing_else() {
        assertThat(DeterminationFormulas.SIX.of(bare().build()))
                .extracting(one -> one.determination().name(), TaskDetermination::determinacy)
                .containsExactly(
                        tuple("定目标", Determinacy.PARTLY),
                        tuple("定任务", Determinacy.DETERMINED),
                        tuple("定措施", Determinacy.OPEN),
                        tuple("定进度", Determinacy.OPEN),
                        tuple("定责任", Determinacy.OPEN),
                        tuple("定标准", Determinacy.OPEN));
    }

    @Test
    void a_local_formula_is_data_with_names_and_order_of_its_own() {
        DeterminationFormula local = DeterminationFormula.builder()
                .name("五定")
                .addDeterminations(
                        new Determination("定领导", Aspect.LEADER),
                        new Determination("定人员", Aspect.PEOPLE),
                        new Determination("定时限", Aspect.DEADLINE),
                        new Determination("定奖惩", Aspect.LOCAL),
                        new Determination("定督办", Aspect.LOCAL))
                .build();
        Task task = responsibility(Responsibility.builder().leader(SOMEBODY).handler(SOMEBODY))
                .schedule(
                        Schedule.builder().deadline(Deadline.parse("2022年6月底")).build())
                .putLocalDetermination("定奖惩", "考核加2分")
                .build();
        assertThat(local.of(task))
                .extracting(
                        one -> one.determination().name(), TaskDetermination::determinacy, TaskDetermination::missing)
                .containsExactly(
                        tuple("定领导", Determinacy.DETERMINED, List.of()),
                        tuple("定人员", Determinacy.PARTLY, List.of("联络员")),
                        tuple("定时限", Determinacy.DETERMINED, List.of()),
                        tuple("定奖惩", Determinacy.DETERMINED, List.of()),
                        tuple("定督办", Determinacy.OPEN, List.of("定督办")));
    }

    @Test
    void a_formula_with_one_name_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeterminationFormula.builder()
                        .name("二定")
                        .addDeterminations(
                                new Determination("定责任", Aspect.RESPONSIBILITY),
                                new Determination("定责任", Aspect.LEADER))
                        .build())
                .withMessage("Determination '定责任' stands twice");
    }

    @Test
    void a_formula_without_a_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeterminationFormula.builder().name("").build())
                .withMessage("Name of a formula must not be blank");
    }

    @Test
    void a_determination_without_a_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Determination(" ", Aspect.LOCAL))
                .withMessage("Name of a determination must not be blank");
    }

    @Test
    void how_far_something_is_determined_has_a_word() {
        assertThat(Stream.of(Determinacy.values()).map(Determinacy::word)).containsExactly("已定", "部分已定", "未定");
    }
}
