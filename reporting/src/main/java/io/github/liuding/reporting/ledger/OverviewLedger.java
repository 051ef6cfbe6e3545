package io.github.liuding.reporting.ledger;

import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampRule;
import io.github.liuding.core.lamp.LampTable;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.projection.FourLists;
import io.github.liuding.core.projection.ListedTask;
import io.github.liuding.core.projection.Scope;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.CellAddress;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.PrintProfile;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.table.SheetLink;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The cover of a workbook (概况): what the task list comes to, and a table of contents. Every figure is a live formula over
 * the sheets, every name of a sheet leads there.
 */
final class OverviewLedger {
    static final String NAME = "概况";

    private static final int SHARE_DECIMALS = 4;

    /** As many as leave the cover one page in most places. */
    private static final int MOST_OVERDUE = 20;

    private final List<Row> rows = new ArrayList<>();

    /**
     * A row.
     *
     * @param kind what it is among
     * @param item what is counted
     * @param count how many
     * @param share of how many the count is a share; absent where it is none
     */
    private record Row(int index, String kind, Cell item, Cell count, Optional<BigDecimal> share) {}

    private OverviewLedger() {}

    /**
     * The cover of those tables.
     *
     * @param tasks the task list, one of the tables
     */
    static ReportTable<?> of(Standing standing, ReportTable<?> tasks, List<ReportTable<?>> tables) {
        OverviewLedger overview = new OverviewLedger();
        overview.tasks(standing, tasks);
        overview.overdue(standing, tasks);
        for (ReportTable<?> table : tables) {
            overview.add(
                    "目录",
                    SheetLink.to(table.name(), "A1", table.name()),
                    number(size(table), rowsOf(table)),
                    Optional.empty());
        }
        return Sheets.of(standing, Scope.whole(), NAME, overview.rows)
                .print(PrintProfile.A4_PORTRAIT)
                .column(Column.<Row, String>of("类别", CellTypes.TEXT, Row::kind)
                        .width(10)
                        .centred()
                        .mergedBy(Row::kind))
                .column(Column.<Row, Cell>of("项目", LiveCells.TEXT, Row::item).width(26))
                .column(Column.<Row, Cell>of("数量", LiveCells.NUMBER, Row::count).width(6))
                .column(Column.<Row, Cell>optional("占任务总数", LiveCells.PERCENT, OverviewLedger::share)
                        .width(10)
                        .barred()
                        .whenMissing("—"))
                .note("注：数量为公式，随各表变化；目录的数量为该表行数。点表名、任务名可转到该处，点各表标题可转回本页。");
    }

    private void tasks(Standing standing, ReportTable<?> tasks) {
        int total = size(tasks);
        add("任务", new Cell.Text("任务总数"), number(total, rowsOf(tasks)), Optional.empty());
        for (TaskState state : TaskState.values()) {
            // Of a task that rests, the cell says until when.
            count(tasks, StandingColumns.STATE, state.word(), true);
        }
        lamps(standing.campaign().lamps()).forEach(lamp -> count(tasks, StandingColumns.LAMP, lamp, false));
    }

    /** The tasks that are late, each leading to its row of the task list. */
    private void overdue(Standing standing, ReportTable<?> tasks) {
        String sheet = tasks.name();
        List<ListedTask> listed = FourLists.of(standing).taskList();
        int shown = 0;
        for (int i = 0; i < listed.size(); i++) {
            TaskStanding task = listed.get(i).standing();
            if (task.isOverdue() && ++shown <= MOST_OVERDUE) {
                String title = task.task().assignment().title();
                add(
                        "逾期任务",
                        SheetLink.to(sheet, CellAddress.fixed(tasks, i, 0), title),
                        new Cell.Text(new Cell.DaysLeft(-task.daysOverdue()).text()),
                        Optional.empty());
            }
        }
        if (shown > MOST_OVERDUE) {
            String rest = "其余%s项见%s".formatted(shown - MOST_OVERDUE, sheet);
            add("逾期任务", SheetLink.to(sheet, "A1", rest), new Cell.Missing(""), Optional.empty());
        }
    }

    private static List<String> lamps(LampTable table) {
        return Stream.concat(table.rules().stream().map(LampRule::lamp), Stream.of(table.fallback()))
                .map(Lamp::word)
                .distinct()
                .toList();
    }

    /** How many cells of a column are a word, or begin with it. */
    private void count(ReportTable<?> table, String heading, String word, boolean begins) {
        int column = column(table, heading);
        int total = size(table);
        if (total > 0) {
            long count = texts(table, column)
                    .filter(text -> begins ? text.startsWith(word) : text.equals(word))
                    .count();
            add(
                    heading,
                    new Cell.Text(word),
                    number(
                            count,
                            "COUNTIF(%s,\"=%s%s\")".formatted(range(table, column), literal(word), begins ? "*" : "")),
                    Optional.of(BigDecimal.valueOf(total)));
        }
    }

    /** A word within a criterion, where some signs stand for others; a place may call its lamps what it likes. */
    private static String literal(String word) {
        return word.replaceAll("[~*?]", "~$0").replace("\"", "\"\"");
    }

    private void add(String kind, Cell item, Cell count, Optional<BigDecimal> of) {
        Optional<BigDecimal> share = of.map(total -> count(count).divide(total, SHARE_DECIMALS, RoundingMode.HALF_UP));
        rows.add(new Row(rows.size(), kind, item, count, share));
    }

    private static BigDecimal count(Cell cell) {
        Cell value = cell instanceof Cell.Formula formula ? formula.value() : cell;
        return ((Cell.Figure) value).value();
    }

    private static Optional<Cell> share(Row row) {
        return row.share()
                .map(share -> new Cell.Formula(
                        "ROUND(%s/%s,%s)"
                                .formatted(CellAddress.of(row.index(), 2), CellAddress.of(0, 2), SHARE_DECIMALS),
                        new Cell.Percent(share)));
    }

    private static Cell number(long count, String formula) {
        Cell figure = new Cell.Figure(BigDecimal.valueOf(count));
        return formula.isEmpty() ? figure : new Cell.Formula(formula, figure);
    }

    /** Empty for a table without rows, of which there is no range. */
    private static String rowsOf(ReportTable<?> table) {
        return size(table) == 0 ? "" : "ROWS(%s)".formatted(range(table, 0));
    }

    private static String range(ReportTable<?> table, int column) {
        return "%s!%s:%s"
                .formatted(
                        SheetLink.quoted(table.name()),
                        CellAddress.fixed(table, 0, column),
                        CellAddress.fixed(table, size(table) - 1, column));
    }

    private static int size(ReportTable<?> table) {
        return (int) StreamSupport.stream(table.rows().spliterator(), false).count();
    }

    private static int column(ReportTable<?> table, String heading) {
        return table.columns().stream().map(Column::heading).toList().indexOf(heading);
    }

    private static <R> Stream<String> texts(ReportTable<R> table, int column) {
        Column<R, ?> read = table.columns().get(column);
        return StreamSupport.stream(table.rows().spliterator(), false)
                .map(row -> read.cell(row).text());
    }
}
