package io.github.liuding.testkit.mutant;

import static io.github.liuding.testkit.mutant.Parts.NEW;
import static io.github.liuding.testkit.mutant.Parts.NEW_ID;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.goal.Goal;
import io.github.liuding.core.goal.GoalId;
import io.github.liuding.core.json.FileFindings;
import io.github.liuding.core.organization.UnitGroup;
import io.github.liuding.core.organization.UnitGroupId;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.task.Assignment;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** One id or one name for two things (编号和名称重复): a new part that takes what another has. */
final class IdMutants {
    /** An id that is a name too. */
    private static final String MARK = NEW_ID;

    private IdMutants() {}

    static List<Mutant> all() {
        return List.of(
                taking(
                        FileFindings.DUPLICATE_ID,
                        "two units have one id (单位编号重复)",
                        "a unit",
                        campaign ->
                                Parts.firstUnit(campaign).map(unit -> unit.id().value()),
                        campaign -> Parts.units(campaign, units -> units.addUnit(Parts.unit(MARK, NEW)))),
                taking(
                        FileFindings.DUPLICATE_ID,
                        "two groups have one id (单位组编号重复)",
                        "a group of units",
                        campaign -> campaign.units().groups().stream()
                                .findFirst()
                                .map(group -> group.id().value()),
                        campaign -> Parts.units(campaign, units -> units.addGroup(group(MARK, NEW)))),
                taking(
                        FileFindings.DUPLICATE_ID,
                        "two bodies have one id (机构编号重复)",
                        "a body",
                        campaign -> campaign.bodies().all().stream()
                                .findFirst()
                                .map(body -> body.id().value()),
                        campaign -> Parts.withBody(campaign, Parts.body().build())),
                taking(
                        FileFindings.DUPLICATE_ID,
                        "two goals have one id (目标编号重复)",
                        "a goal",
                        campaign -> campaign.goals().stream()
                                .findFirst()
                                .map(goal -> goal.id().value()),
                        campaign -> campaign.toBuilder()
                                .addGoal(new Goal(new GoalId(MARK), NEW))
                                .build()),
                taking(
                        FileFindings.DUPLICATE_ID,
                        "two tasks have one id (任务编号重复)",
                        "a task",
                        campaign -> campaign.tasks().stream()
                                .findFirst()
                                .map(task -> task.id().value()),
                        IdMutants::withTask),
                taking(
                        FileFindings.AMBIGUOUS_NAME,
                        "an alias of a unit is the name of another (别名与他单位重名)",
                        "a unit",
                        campaign -> Parts.firstUnit(campaign).map(unit -> unit.name()),
                        campaign -> Parts.units(
                                campaign,
                                units -> units.addUnit(Parts.unit(NEW_ID + "-unit", NEW).toBuilder()
                                        .addAlias(MARK)
                                        .build()))),
                taking(
                        FileFindings.AMBIGUOUS_NAME,
                        "a group is called as a unit is (单位组与单位重名)",
                        "a unit",
                        campaign -> Parts.firstUnit(campaign).map(unit -> unit.name()),
                        campaign -> Parts.units(campaign, units -> units.addGroup(group(NEW_ID + "-group", MARK)))));
    }

    /** A new part under a mark, in whose place the file has what another part is called. */
    private static Mutant taking(
            FindingCode code,
            String name,
            String needs,
            Function<Campaign, Optional<String>> taken,
            UnaryOperator<Campaign> part) {
        return Mutant.needing(
                        needs, code, name, campaign -> taken.apply(campaign).map(any -> part.apply(campaign)))
                .misprinted((good, file) -> file.replace(
                        "\"%s\"".formatted(MARK),
                        "\"%s\"".formatted(taken.apply(good).orElseThrow())));
    }

    private static UnitGroup group(String id, String name) {
        return UnitGroup.builder().id(new UnitGroupId(id)).name(name).build();
    }

    private static Campaign withTask(Campaign campaign) {
        return campaign.toBuilder()
                .addTask(Task.builder()
                        .id(new TaskId(MARK))
                        .number(campaign.tasks().size() + 1)
                        .goal(campaign.goals().get(campaign.goals().size() - 1).id())
                        .assignment(Assignment.of(NEW))
                        .build())
                .build();
    }
}
