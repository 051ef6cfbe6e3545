package io.github.liuding.core.projection;

import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.standing.MilestoneStanding;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a chart on the wall shows (挂图作战): a bar for every task that has a last day in time, the milestones on it, and the line of
 * today. Nothing is drawn here.
 */
public final class WallChart {
    private final Standing standing;
    private final Scope scope;
    private final List<Bar> bars;
    private final List<TaskStanding> undated;

    private WallChart(Standing standing, Scope scope, List<Bar> bars, List<TaskStanding> undated) {
        this.standing = standing;
        this.scope = scope;
        this.bars = List.copyOf(bars);
        this.undated = List.copyOf(undated);
    }

    /** The chart of the whole campaign. */
    public static WallChart of(Standing standing) {
        return of(standing, Scope.whole());
    }

    /**
     * The chart of one body or unit.
     *
     * @throws IllegalArgumentException if the campaign has no such body or unit
     */
    public static WallChart of(Standing standing, Scope scope) {
        List<Bar> bars = new ArrayList<>();
        List<TaskStanding> undated = new ArrayList<>();
        for (TaskStanding task : scope.of(standing)) {
            Optional<DateRange> days = days(task);
            days.ifPresentOrElse(range -> bars.add(new Bar(task, range)), () -> undated.add(task));
        }
        return new WallChart(standing, scope, bars, undated);
    }

    /** From the first day to the last day in time, or that day alone where no first is known or it comes after the last. */
    private static Optional<DateRange> days(TaskStanding task) {
        return task.due()
                .map(due -> DateRange.ofClosed(
                        task.reading()
                                .daysSinceStart()
                                .map(task.asOf()::minusDays)
                                .filter(start -> !start.isAfter(due))
                                .orElse(due),
                        due));
    }

    /** The standing it shows. */
    public Standing standing() {
        return standing;
    }

    /** Whose tasks it shows. */
    public Scope scope() {
        return scope;
    }

    /** The bars in the campaign's order. */
    public List<Bar> bars() {
        return bars;
    }

    /** The tasks whose deadline comes to no day (无截止日期), in the campaign's order; with the bars, these are all. */
    public List<TaskStanding> undated() {
        return undated;
    }

    /** Where the line of today stands (今日线): the day of the standing. */
    public LocalDate today() {
        return standing.asOf();
    }

    /**
     * From the first to the last day that is on the chart, both counted: of bars, milestones, days done, and today. Empty
     * where there is no bar.
     */
    public Optional<DateRange> span() {
        List<LocalDate> days = Stream.concat(Stream.of(today()), bars.stream().flatMap(Bar::allDays))
                .sorted()
                .toList();
        return bars.isEmpty()
                ? Optional.empty()
                : Optional.of(DateRange.ofClosed(days.get(0), days.get(days.size() - 1)));
    }

    /**
     * A task on the chart (任务条).
     *
     * @param standing the task
     * @param days from its first day, which is that of the paper where the task has none, to its last day in time as it
     *     was extended, both counted; the last day alone where there is no first
     */
    public record Bar(TaskStanding standing, DateRange days) {
        /** The last day by the paper (原定时限), where it was extended. */
        public Optional<LocalDate> plannedEnd() {
            return standing.extensions().isEmpty() ? Optional.empty() : standing.plannedDue();
        }

        /** How much is done, as a fraction from 0 to 1; empty where nobody reported a figure. */
        public Optional<BigDecimal> completion() {
            return standing.completion();
        }

        /** How much of its time has passed (序时进度), as a fraction from 0 to 1; empty where no first day is known. */
        public Optional<BigDecimal> timePassed() {
            return standing.timePassed();
        }

        /** The lamp. */
        public Lamp lamp() {
            return standing.lamp();
        }

        /** The milestones in the order of the paper, each with its last day in time and the day it was reached. */
        public List<MilestoneStanding> milestones() {
            return standing.milestones();
        }

        /** The day it was done (完成日期): close-out was asked for and not returned. */
        public Optional<LocalDate> doneOn() {
            return standing.closeOutRequestedOn();
        }

        Stream<LocalDate> allDays() {
            return Stream.of(
                            Stream.of(days.start(), days.endInclusive()),
                            plannedEnd().stream(),
                            milestones().stream()
                                    .map(milestone -> milestone.milestone().due()),
                            milestones().stream().flatMap(milestone -> milestone.reachedOn().stream()),
                            doneOn().stream())
                    .flatMap(all -> all);
        }
    }
}
