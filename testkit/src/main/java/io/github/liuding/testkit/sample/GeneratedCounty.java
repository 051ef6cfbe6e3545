package io.github.liuding.testkit.sample;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.task.TaskId;
import java.time.LocalDate;
import java.time.YearMonth;

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
 * @param units how many units, from 1; every fifth is a township, all of them are 各有关单位, and every ten have a task force
 * @param tasks how many tasks, from 1; ten to a goal
 * @param months how many months of 2022 and after are reported on, from 1: each task on the 10th and the 25th until it
 *     is closed
 * @param faults how many entries do not fit, from 0; each about a task that does not exist, a close-out that nobody asked
 *     for, or by a unit that nobody knows
 */
public record GeneratedCounty(long seed, int units, int tasks, int months, int faults) {
    /** How all of its units together are called. */
    static final String ALL_UNITS = "各有关单位";

    static final LocalDate START = LocalDate.of(2022, 1, 4);

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
        return new GeneratedCampaign(this).campaign();
    }

    /** What was reported, asked for and judged, in the order of the days on which it was recorded. */
    public Journal journal() {
        return new GeneratedJournal(this).journal();
    }

    /** Nothing but reports: of every task on the 10th and the 25th of every month, and none comes to its end. */
    public Journal reports() {
        return new GeneratedJournal(this).reports();
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
}
