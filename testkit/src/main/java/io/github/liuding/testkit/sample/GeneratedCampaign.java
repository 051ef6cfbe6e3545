package io.github.liuding.testkit.sample;

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
import io.github.liuding.core.organization.UnitKinds;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.task.Assignment;
import io.github.liuding.core.task.Measure;
import io.github.liuding.core.task.Objective;
import io.github.liuding.core.task.Responsibility;
import io.github.liuding.core.task.Schedule;
import io.github.liuding.core.task.Standard;
import io.github.liuding.core.task.Task;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The campaign of a generated county: units, a task force for every ten of them, goals and tasks. */
final class GeneratedCampaign {
    private static final Officer DEPUTY = Officer.builder().post("副县长").build();

    private final GeneratedCounty county;
    private final Campaign sample = SampleCounty.create().campaign();
    private final Random random;
    private final UnitDirectory directory;

    GeneratedCampaign(GeneratedCounty county) {
        this.county = county;
        this.random = new Random(county.seed());
        this.directory = directory();
    }

    Campaign campaign() {
        CampaignBuilder campaign = Campaign.builder()
                .id(new CampaignId("generated-" + Long.toUnsignedString(county.seed())))
                .locality(sample.locality())
                .title(sample.title())
                .issuer(sample.issuer())
                .marking(sample.marking())
                .paper(sample.paper()
                        .map(paper -> paper.toBuilder()
                                .issuedOn(GeneratedCounty.START)
                                .addressees(UnitReferences.none())
                                .build()))
                .units(directory)
                .bodies(bodies());
        int goals = (county.tasks() + 9) / 10;
        for (int goal = 1; goal <= goals; goal++) {
            campaign.addGoal(new Goal(new GoalId("G-" + goal), "第" + goal + "项目标"));
        }
        for (int number = 1; number <= county.tasks(); number++) {
            campaign.addTask(task(number));
        }
        return campaign.build();
    }

    private UnitDirectory directory() {
        UnitDirectoryBuilder units = UnitDirectory.builder();
        for (int number = 1; number <= county.units(); number++) {
            units.addUnit(unit(number));
        }
        return units.addGroup(UnitGroup.builder()
                        .id(new UnitGroupId("all"))
                        .name(GeneratedCounty.ALL_UNITS)
                        .addKinds(UnitKinds.TOWNSHIP, UnitKinds.GOVERNMENT_DEPARTMENT)
                        .build())
                .build();
    }

    private OrgUnit unit(int number) {
        boolean township = number % 5 == 0;
        return OrgUnit.builder()
                .id(GeneratedCounty.unit(number))
                .name(name(number))
                .fullName(sample.locality() + (township ? name(number) : "第" + number + "管理局"))
                .kind(township ? UnitKinds.TOWNSHIP : UnitKinds.GOVERNMENT_DEPARTMENT)
                .build();
    }

    private static String name(int number) {
        return number % 5 == 0 ? "第" + number + "镇" : "县第" + number + "局";
    }

    private BodyTree bodies() {
        List<Body> forces = new ArrayList<>();
        for (int number = 1; number <= county.units() / 10; number++) {
            forces.add(Body.builder()
                    .id(new BodyId("force-" + number))
                    .kind(BodyKinds.TASK_FORCE)
                    .name("第" + number + "工作专班")
                    .addAppointment(new Appointment(Roles.LEADER, new Holder.One(DEPUTY)))
                    .leadUnits(directory.refer(name(number)))
                    .addDuties("统筹协调", "督促落实")
                    .build());
        }
        return BodyTree.builder()
                .addBody(Body.builder()
                        .id(new BodyId("leading-group"))
                        .kind(BodyKinds.LEADING_GROUP)
                        .name("领导小组")
                        .addAppointment(new Appointment(
                                Roles.LEADER,
                                new Holder.One(Officer.builder().post("县长").build())))
                        .bodies(forces)
                        .build())
                .build();
    }

    private Task task(int number) {
        YearMonth due = YearMonth.from(GeneratedCounty.START).plusMonths(2L + random.nextInt(10));
        return Task.builder()
                .id(GeneratedCounty.task(number))
                .number(number)
                .goal(new GoalId("G-" + (number + 9) / 10))
                .assignment(Assignment.of("第" + number + "项任务"))
                .objective(Objective.builder().text("按期完成").build())
                .addMeasures(
                        Measure.of("梳理第" + number + "批事项清单，逐项明确标准、时限和责任人"), Measure.of("改造系统，完成联调测试后上线运行，按月通报进展情况"))
                .schedule(Schedule.builder()
                        .start(GeneratedCounty.START)
                        .deadline(new Deadline.MonthEnd("%s年%s月底".formatted(due.getYear(), due.getMonthValue()), due))
                        .build())
                .responsibility(Responsibility.builder()
                        .leader(DEPUTY)
                        .leadUnits(directory.refer(name(county.lead(number))))
                        .responsibleUnits(directory.refer(others(number)))
                        .build())
                .standard(Standard.builder().text("以统计数据为准").build())
                .build();
    }

    /** Up to three units beside the one that leads. */
    private String others(int task) {
        Set<String> others = new LinkedHashSet<>();
        for (int i = 0; i < 3; i++) {
            others.add(name(random.nextInt(county.units()) + 1));
        }
        others.remove(name(county.lead(task)));
        return String.join("、", others);
    }
}
