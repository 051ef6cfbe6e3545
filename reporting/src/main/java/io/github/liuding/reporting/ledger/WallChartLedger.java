package io.github.liuding.reporting.ledger;

import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.goal.Goal;
import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.core.projection.ListedTask;
import io.github.liuding.core.projection.WallChart;
import io.github.liuding.core.standing.MilestoneStanding;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.core.task.Responsibility;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.PrintProfile;
import io.github.liuding.reporting.table.ReportTable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The wall chart (挂图作战表) as a table, for A3 across: a row a task, a column a stretch of time, a mark for what it holds. */
public final class WallChartLedger {
    private static final String PASSED = "■";
    private static final String TO_COME = "□";
    private static final String EXTENDED = "延";
    private static final String OVERDUE = "逾";
    private static final String REACHED = "◆";
    private static final String MILESTONE = "◇";
    private static final String DONE = "★";
    private static final String TODAY = "▼";

    private final WallChart chart;
    private final Map<TaskStanding, WallChart.Bar> bars = new LinkedHashMap<>();

    private WallChartLedger(WallChart chart) {
        this.chart = chart;
        chart.bars().forEach(bar -> bars.put(bar.standing(), bar));
    }

    /** The table of a chart: tasks with a last day in the campaign's order, then those without. */
    public static ReportTable<ListedTask> of(WallChart chart) {
        return new WallChartLedger(chart).table();
    }

    private ReportTable<ListedTask> table() {
        Standing standing = chart.standing();
        List<ListedTask> rows = Stream.concat(bars.keySet().stream(), chart.undated().stream())
                .map(task -> new ListedTask(goal(standing, task), task))
                .toList();
        ReportTable<ListedTask> table = Sheets.of(standing, chart.scope(), "挂图作战表", rows)
                .print(PrintProfile.A3_LANDSCAPE)
                .column(LedgerColumns.number(row -> row))
                .column(LedgerColumns.title(row -> row))
                .column(LedgerColumns.units("牵头单位", Responsibility::leadUnits)
                        .width(9)
                        .whenMissing(LedgerColumns.UNDETERMINED))
                .column(Column.<ListedTask, LocalDate>optional(
                                "开始",
                                CellTypes.DATE,
                                row -> bar(row).filter(bar -> bar.timePassed().isPresent())
                                        .map(bar -> bar.days().start()))
                        .width(9)
                        .whenMissing(LedgerColumns::withoutDay))
                .column(StandingColumns.due())
                .column(StandingColumns.completion())
                .column(StandingColumns.lamp());
        for (Stretch stretch : chart.span().map(Stretch::of).orElse(List.of())) {
            table = table.column(Column.<ListedTask, Lamp>optional(
                            stretch.heading() + (stretch.days().contains(chart.today()) ? TODAY : ""),
                            CellTypes.LAMP,
                            row -> bar(row).flatMap(bar -> marks(bar, stretch.days())))
                    .width(2));
        }
        return table.note(
                "图例：%s＝已过时段，%s＝未到时段，%s＝延期时段，%s＝逾期未完成，%s＝节点已完成，%s＝节点应完成，%s＝任务完成（申请销号），%s＝今日所在时段。底色：蓝＝已过，灰＝未到，黄＝延期，红＝逾期，绿＝完成。没有到期日的任务列在最后。"
                        .formatted(PASSED, TO_COME, EXTENDED, OVERDUE, REACHED, MILESTONE, DONE, TODAY));
    }

    private static Goal goal(Standing standing, TaskStanding task) {
        return standing.campaign().goal(task.task().goal()).orElseThrow();
    }

    private Optional<WallChart.Bar> bar(ListedTask row) {
        return Optional.ofNullable(bars.get(row.standing()));
    }

    /** What a task has in a stretch of time: its marks, on a ground that makes the bar seen from afar. */
    private Optional<Lamp> marks(WallChart.Bar bar, DateRange days) {
        Predicate<MilestoneStanding> isReached =
                milestone -> milestone.reachedOn().isPresent();
        boolean reached = bar.milestones().stream()
                .flatMap(milestone -> milestone.reachedOn().stream())
                .anyMatch(days::contains);
        boolean due = bar.milestones().stream()
                .filter(isReached.negate())
                .anyMatch(milestone -> days.contains(milestone.milestone().due()));
        boolean done = bar.doneOn().filter(days::contains).isPresent();
        String marks = line(bar, days) + (reached ? REACHED : "") + (due ? MILESTONE : "") + (done ? DONE : "");
        return Optional.of(marks).filter(text -> !text.isEmpty()).map(text -> new Lamp(ground(text), text));
    }

    private static LampColour ground(String marks) {
        if (marks.endsWith(DONE)) {
            return LampColour.GREEN;
        }
        return switch (marks.substring(0, 1)) {
            case PASSED -> LampColour.BLUE;
            case EXTENDED -> LampColour.YELLOW;
            case OVERDUE -> LampColour.RED;
            default -> LampColour.GREY;
        };
    }

    private String line(WallChart.Bar bar, DateRange days) {
        if (days.start().isAfter(bar.days().endInclusive())) {
            return bar.standing().isOverdue() && !days.start().isAfter(chart.today()) ? OVERDUE : "";
        }
        if (days.endInclusive().isBefore(bar.days().start())) {
            return "";
        }
        if (bar.plannedEnd().filter(days.start()::isAfter).isPresent()) {
            return EXTENDED;
        }
        return days.start().isAfter(chart.today()) ? TO_COME : PASSED;
    }
}
