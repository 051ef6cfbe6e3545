package io.github.liuding.core.projection;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.BodyKinds;
import io.github.liuding.core.body.BodyTree;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.goal.Goal;
import io.github.liuding.core.goal.GoalId;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.UnitGroup;
import io.github.liuding.core.organization.UnitGroupId;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.organization.UnitKind;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.core.task.Assignment;
import io.github.liuding.core.task.Responsibility;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskId;
import io.github.liuding.core.testing.Qinghe;
import java.time.LocalDate;
import java.util.List;

/** A campaign with task forces, as notices set them up: two of them led by one department. */
final class Forces {
    static final UnitId REFORM = Qinghe.REFORM;
    static final UnitId HOUSING = Qinghe.HOUSING;
    static final UnitId LABOUR = Qinghe.LABOUR;
    static final UnitId DONGXI = Qinghe.DONGXI;
    static final UnitId XIPING = Qinghe.XIPING;
    static final BodyId GROUP = new BodyId("group");
    static final BodyId STARTUPS = new BodyId("startups");
    static final BodyId LOGISTICS = new BodyId("logistics");
    static final BodyId QUALITY = new BodyId("quality");
    static final BodyId OFFICE = new BodyId("office");

    private Forces() {}

    static Standing standing() {
        Campaign bare = Qinghe.smallest().toBuilder()
                .units(Qinghe.units().toBuilder()
                        .addGroup(UnitGroup.builder()
                                .id(new UnitGroupId("all-forces"))
                                .name("各工作专班")
                                .addKind(new UnitKind("工作专班"))
                                .build())
                        .build())
                .bodies(tree())
                .build();
        Campaign campaign = bare.toBuilder()
                .addGoal(new Goal(new GoalId("G1"), "市场主体倍增"))
                .addTasks(
                        task(bare, "startups", "县发改局", "", "县人社局"),
                        task(bare, "logistics", "县发改局", "", "县住建局、东溪镇"),
                        task(bare, "quality", "县住建局", "各乡镇", ""),
                        task(bare, "monthly", "各工作专班、各乡镇", "", ""),
                        task(bare, "notices", "领导小组办公室", "", "西坪乡"),
                        task(bare, "nobody", "", "", ""))
                .build();
        return Standing.of(campaign, Journal.empty(), LocalDate.of(2022, 5, 20));
    }

    private static BodyTree tree() {
        return BodyTree.builder()
                .addBody(Body.builder()
                        .id(GROUP)
                        .kind(BodyKinds.LEADING_GROUP)
                        .name("县领导小组")
                        .addBodies(
                                Body.builder()
                                        .id(OFFICE)
                                        .kind(BodyKinds.LEADING_GROUP_OFFICE)
                                        .name("领导小组办公室")
                                        .build(),
                                force(STARTUPS, "双创促进专班", "县发改局", "县人社局"),
                                force(LOGISTICS, "降低物流成本专班", "县发改局", "县住建局"),
                                force(QUALITY, "高品质城市建设专班", "县住建局", ""))
                        .build())
                .build();
    }

    private static Body force(BodyId id, String name, String lead, String cooperating) {
        return Body.builder()
                .id(id)
                .kind(BodyKinds.TASK_FORCE)
                .name(name)
                .shortName(name.replace("专班", ""))
                .leadUnits(Qinghe.units().refer(lead))
                .cooperatingUnits(Qinghe.units().refer(cooperating))
                .build();
    }

    private static Task task(Campaign campaign, String id, String lead, String responsible, String cooperating) {
        return Task.builder()
                .id(new TaskId(id))
                .number(1)
                .goal(new GoalId("G1"))
                .assignment(Assignment.of(id))
                .responsibility(Responsibility.builder()
                        .leadUnits(campaign.refer(lead))
                        .responsibleUnits(campaign.refer(responsible))
                        .cooperatingUnits(campaign.refer(cooperating))
                        .build())
                .build();
    }

    static List<String> ids(List<TaskStanding> tasks) {
        return tasks.stream().map(task -> task.task().id().value()).toList();
    }
}
