package io.github.liuding.testkit.sample;

import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.CampaignBuilder;
import io.github.liuding.core.campaign.CampaignId;
import io.github.liuding.core.goal.Goal;
import io.github.liuding.core.goal.GoalId;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.organization.Officer;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitDirectory;
import io.github.liuding.core.organization.UnitDirectoryBuilder;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.organization.UnitKinds;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.task.Assignment;
import io.github.liuding.core.task.Measure;
import io.github.liuding.core.task.Objective;
import io.github.liuding.core.task.Responsibility;
import io.github.liuding.core.task.Schedule;
import io.github.liuding.core.task.Standard;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;

/**
 * A county of any size, made from a seed (生成数据): equal settings give an equal campaign and an equal journal, on every
 * machine. Immutable.
 *
 * <pre>{@code
 * GeneratedCounty county = GeneratedCounty.ofSeed(42).units(30).tasks(120).months(12).faults(5);
 * Standing standing = Standing.of(county.campaign(), county.journal(), county.lastDay());
 * }</pre>
 *
 * <p>Nothing is told of the campaign, and of the journal just its faults: a standing on the last day has as many findings
 * as there are faults.
 *
 * @param seed what everything is made from
 * @param units how many units, from 1; every fifth is a township
 * @param tasks how many tasks, from 1; ten to a goal
 * @param months how many months of 2022 and after are reported on, from 1: each task on the 10th and the 25th until it
 *     is closed
 * @param faults how many entries do not fit, from 0; each about a task that does not exist, a close-out that nobody asked
 *     for, or by a unit that nobody knows
 */
public record GeneratedCounty(long seed, int units, int tasks, int months, int faults) {
    private static final LocalDate START = LocalDate.of(2022, 1, 4);

    /** Checks the sizes. */
    public GeneratedCounty {
        least("Units", units, 1);
        least("Tasks", tasks, 1);
        least("Months", months, 1);
        least("Faults", faults, 0);
    }

    private static void least(String what, int count, int least) {
        if (count < least) {
            throw new IllegalArgumentException(
                    "%s of a generated county must be at least %s, but were %s".formatted(what, least, count));
        }
    }

    /** A county of 20 units and 30 tasks, with a year of reports and no faults. */
    public static GeneratedCounty ofSeed(long seed) {
        return new GeneratedCounty(seed, 20, 30, 12, 0);
    }

    /** The same with so many units. */
    public GeneratedCounty units(int count) {
        return new GeneratedCounty(seed, count, tasks, months, faults);
    }

    /** The same with so many tasks. */
    public GeneratedCounty tasks(int count) {
        return new GeneratedCounty(seed, units, count, months, faults);
    }

    /** The same with so many months of reports. */
    public GeneratedCounty months(int count) {
        return new GeneratedCounty(seed, units, tasks, count, faults);
    }

    /** The same with so many entries that do not fit. */
    public GeneratedCounty faults(int count) {
        return new GeneratedCounty(seed, units, tasks, months, count);
    }

    /** The last day of the months that are reported on. */
    public LocalDate lastDay() {
        return YearMonth.from(START).plusMonths(months - 1L).atEndOfMonth();
    }

    /** The campaign, of the county of {@link SampleCounty} and marked as that is, 示例数据. */
    public Campaign campaign() {
        Random random = new Random(seed);
        UnitDirectory directory = directory();
        Campaign sample = SampleCounty.create().campaign();
        CampaignBuilder campaign = Campaign.builder()
                .id(new CampaignId("generated-" + Long.toUnsignedString(seed)))
                .locality(sample.locality())
                .title(sample.title())
                .issuer(sample.issuer())
                .marking(sample.marking())
                .paper(sample.paper()
                        .map(paper -> paper.toBuilder()
                                .issuedOn(START)
                                .addressees(UnitReferences.none())
                                .build()))
                .units(directory);
        int goals = (tasks + 9) / 10;
        for (int goal = 1; goal <= goals; goal++) {
            campaign.addGoal(new Goal(new GoalId("G-" + goal), "第" + goal + "项目标"));
        }
        for (int number = 1; number <= tasks; number++) {
            campaign.addTask(task(number, directory, random));
        }
        return campaign.build();
    }

    /** What was reported, asked for and judged, in the order of the days on which it was recorded. */
    public Journal journal() {
        return new GeneratedJournal(this).journal();
    }

    private UnitDirectory directory() {
        UnitDirectoryBuilder directory = UnitDirectory.builder();
        for (int number = 1; number <= units; number++) {
            boolean township = number % 5 == 0;
            directory.addUnit(OrgUnit.builder()
                    .id(unit(number))
                    .name(township ? "第" + number + "镇" : "县第" + number + "局")
                    .kind(township ? UnitKinds.TOWNSHIP : UnitKinds.GOVERNMENT_DEPARTMENT)
                    .build());
        }
        return directory.build();
    }

    static UnitId unit(int number) {
        return new UnitId("unit-" + number);
    }

    /** The number of the unit that leads a task. */
    int lead(int task) {
        return task % units + 1;
    }

    static TaskId task(int number) {
        return new TaskId("T-" + number);
    }

    private Task task(int number, UnitDirectory directory, Random random) {
        String lead = directory.nameOf(unit(lead(number)));
        String other = directory.nameOf(unit(lead(number + 1 + random.nextInt(units))));
        YearMonth due = YearMonth.from(START).plusMonths(2L + random.nextInt(10));
        return Task.builder()
                .id(task(number))
                .number(number)
                .goal(new GoalId("G-" + (number + 9) / 10))
                .assignment(Assignment.of("第" + number + "项任务"))
                .objective(Objective.builder().text("按期完成").build())
                .addMeasure(Measure.of("明确步骤和责任人"))
                .schedule(Schedule.builder()
                        .start(START)
                        .deadline(new Deadline.MonthEnd("%s年%s月底".formatted(due.getYear(), due.getMonthValue()), due))
                        .build())
                .responsibility(Responsibility.builder()
                        .leader(Officer.builder().post("副县长").build())
                        .leadUnits(directory.refer(lead))
                        .responsibleUnits(directory.refer(other.equals(lead) ? "" : other))
                        .build())
                .standard(Standard.builder().text("以统计数据为准").build())
                .build();
    }
}
