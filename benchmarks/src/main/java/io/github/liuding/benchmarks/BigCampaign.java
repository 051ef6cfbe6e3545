package io.github.liuding.benchmarks;

import io.github.liuding.core.body.Appointment;
import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.BodyKinds;
import io.github.liuding.core.body.BodyTree;
import io.github.liuding.core.body.Holder;
import io.github.liuding.core.body.Roles;
import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.CampaignBuilder;
import io.github.liuding.core.campaign.CampaignId;
import io.github.liuding.core.goal.Goal;
import io.github.liuding.core.goal.GoalId;
import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.Officer;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitDirectory;
import io.github.liuding.core.organization.UnitDirectoryBuilder;
import io.github.liuding.core.organization.UnitGroup;
import io.github.liuding.core.organization.UnitGroupId;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.organization.UnitKinds;
import io.github.liuding.core.task.Assignment;
import io.github.liuding.core.task.Measure;
import io.github.liuding.core.task.Responsibility;
import io.github.liuding.core.task.Schedule;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** An invented campaign of any size: a province that gathers its counties. */
final class BigCampaign {
    private static final int SEED = 20261122;

    private BigCampaign() {}

    static Campaign of(int units, int bodies, int tasks) {
        Random random = new Random(SEED);
        UnitDirectory directory = directory(units);
        CampaignBuilder campaign = Campaign.builder()
                .id(new CampaignId("big"))
                .locality("某省")
                .title("某省优化营商环境工作方案")
                .issuer("某省优化营商环境工作领导小组")
                .marking("示例数据")
                .units(directory)
                .bodies(bodies(bodies, directory));
        int goals = Math.max(1, tasks / 20);
        for (int goal = 0; goal < goals; goal++) {
            campaign.addGoal(new Goal(new GoalId("G" + goal), "工作目标" + goal));
        }
        for (int i = 0; i < tasks; i++) {
            campaign.addTask(task(i, i * goals / tasks, directory, random));
        }
        return campaign.build();
    }

    private static UnitDirectory directory(int count) {
        UnitDirectoryBuilder directory = UnitDirectory.builder();
        for (int i = 0; i < count; i++) {
            directory.addUnit(OrgUnit.builder()
                    .id(new UnitId("unit-" + i))
                    .name("第" + i + "县发改局")
                    .fullName("第" + i + "县发展和改革局")
                    .addAlias("第" + i + "县发改委")
                    .kind(UnitKinds.GOVERNMENT_DEPARTMENT)
                    .build());
        }
        return directory
                .addGroup(UnitGroup.builder()
                        .id(new UnitGroupId("all"))
                        .name("各有关单位")
                        .build())
                .build();
    }

    private static BodyTree bodies(int count, UnitDirectory units) {
        List<Body> forces = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            forces.add(Body.builder()
                    .id(new BodyId("force-" + i))
                    .kind(BodyKinds.TASK_FORCE)
                    .name("第" + i + "工作专班")
                    .addAppointment(new Appointment(
                            Roles.LEADER,
                            new Holder.One(Officer.builder()
                                    .name("甲" + i)
                                    .post("副省长")
                                    .build())))
                    .leadUnits(units.refer("第" + i + "县发改局"))
                    .addDuties("统筹协调", "督促落实")
                    .build());
        }
        return BodyTree.builder()
                .addBody(Body.builder()
                        .id(new BodyId("leading-group"))
                        .kind(BodyKinds.LEADING_GROUP)
                        .name("领导小组")
                        .bodies(forces)
                        .build())
                .build();
    }

    private static Task task(int i, int goal, UnitDirectory units, Random random) {
        int count = units.units().size();
        return Task.builder()
                .id(new TaskId("T-" + i))
                .number(i + 1)
                .goal(new GoalId("G" + goal))
                .assignment(Assignment.of("第" + i + "项任务：推进政务服务事项网上可办"))
                .addMeasures(
                        Measure.of("梳理第" + i + "批事项清单，逐项明确标准、时限和责任人"), Measure.of("改造系统，完成联调测试后上线运行，按月通报进展情况"))
                .schedule(Schedule.builder()
                        .start(LocalDate.of(2022, 2, 1))
                        .deadline(Deadline.parse("2022年" + (3 + random.nextInt(10)) + "月底"))
                        .build())
                .responsibility(Responsibility.builder()
                        .leadUnits(units.refer("第" + random.nextInt(count) + "县发改局"))
                        .responsibleUnits(units.refer("第%s县发改局、第%s县发改委、第%s县发展和改革局及各有关单位"
                                .formatted(random.nextInt(count), random.nextInt(count), random.nextInt(count))))
                        .build())
                .build();
    }
}
