package io.github.liuding.reporting.table;

import io.github.liuding.core.campaign.Campaign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table (表格): rows seen through columns, with a title and what stands around it. Immutable; {@code title} and the
 * like give another table.
 *
 * <p>Rows are asked for one by one, so that a table may be far larger than memory; they must come the same each time.
 *
 * @param <R> the rows
 */
public final class ReportTable<R> {
    private final String name;
    private final Iterable<? extends R> rows;
    private final List<Column<R, ?>> columns;
    private final Optional<String> title;
    private final Optional<String> issuer;
    private final Optional<String> asOf;
    private final Optional<String> marking;
    private final List<String> notes;
    private final PrintProfile print;
    private final List<NamedCell> names;
    private final Optional<BarChart> chart;

    private ReportTable(
            String name,
            Iterable<? extends R> rows,
            List<Column<R, ?>> columns,
            Optional<String> title,
            Optional<String> issuer,
            Optional<String> asOf,
            Optional<String> marking,
            List<String> notes,
            PrintProfile print,
            List<NamedCell> names,
            Optional<BarChart> chart) {
        this.name = name;
        this.rows = rows;
        this.columns = columns;
        this.title = title;
        this.issuer = issuer;
        this.asOf = asOf;
        this.marking = marking;
        this.notes = notes;
        this.print = print;
        this.names = names;
        this.chart = chart;
    }

    /**
     * A table without columns yet (空表), on A4 across.
     *
     * @param name the name, such as 任务清单; that of its sheet in a workbook
     * @param rows the rows, asked for anew each time the table is shown
     * @throws IllegalArgumentException if the name is blank
     */
    public static <R> ReportTable<R> of(String name, Iterable<? extends R> rows) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Name of a table must not be blank");
        }
        return new ReportTable<>(
                name,
                rows,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                PrintProfile.A4_LANDSCAPE,
                List.of(),
                Optional.empty());
    }

    /** This table and one more column, to the right. */
    public ReportTable<R> column(Column<R, ?> column) {
        List<Column<R, ?>> more = new ArrayList<>(columns);
        more.add(column);
        return new ReportTable<>(
                name, rows, List.copyOf(more), title, issuer, asOf, marking, notes, print, names, chart);
    }

    /** This table with a title above it (标题). */
    public ReportTable<R> title(String text) {
        return new ReportTable<>(
                name, rows, columns, Optional.of(text), issuer, asOf, marking, notes, print, names, chart);
    }

    /** This table with the body in whose name it goes out (发文机关), under the title at the left. */
    public ReportTable<R> issuer(String text) {
        return new ReportTable<>(
                name, rows, columns, title, Optional.of(text), asOf, marking, notes, print, names, chart);
    }

    /** This table with the day it shows (截至日期), under the title at the right. */
    public ReportTable<R> asOf(String text) {
        return new ReportTable<>(
                name, rows, columns, title, issuer, Optional.of(text), marking, notes, print, names, chart);
    }

    /**
     * This table with what every page must say of it (标注), such as 示例数据.
     *
     * @throws IllegalArgumentException if the text has more than {@link Campaign#LONGEST_MARKING} characters
     */
    public ReportTable<R> marking(String text) {
        if (text.length() > Campaign.LONGEST_MARKING) {
            throw new IllegalArgumentException("Marking of table '%s' must have at most %s characters, but has %s"
                    .formatted(name, Campaign.LONGEST_MARKING, text.length()));
        }
        return new ReportTable<>(
                name, rows, columns, title, issuer, asOf, Optional.of(text), notes, print, names, chart);
    }

    /** This table and one more note (注) below it. */
    public ReportTable<R> note(String text) {
        List<String> more = new ArrayList<>(notes);
        more.add(text);
        return new ReportTable<>(
                name, rows, columns, title, issuer, asOf, marking, List.copyOf(more), print, names, chart);
    }

    /** This table laid out for another paper. */
    public ReportTable<R> print(PrintProfile profile) {
        return new ReportTable<>(name, rows, columns, title, issuer, asOf, marking, notes, profile, names, chart);
    }

    /**
     * This table with a name for one more of its cells, among the columns it has by now.
     *
     * @throws IllegalArgumentException if it has no such column or row, or another of its cells has that name, whatever
     *     the case; where rows can only be counted one by one, an Excel writer looks for the row when it gets there
     */
    public ReportTable<R> named(NamedCell cell) {
        TableParts.checkName(this, cell);
        List<NamedCell> more = new ArrayList<>(names);
        more.add(cell);
        return new ReportTable<>(
                name, rows, columns, title, issuer, asOf, marking, notes, print, List.copyOf(more), chart);
    }

    /**
     * This table with a chart below it, of columns it has by now.
     *
     * @throws IllegalArgumentException if it has no such column, or more rows than {@link BarChart#MOST_ROWS}; where rows
     *     can only be counted one by one, an Excel writer finds out when it draws the chart
     */
    public ReportTable<R> chart(BarChart bars) {
        TableParts.checkChart(this, bars);
        return new ReportTable<>(
                name, rows, columns, title, issuer, asOf, marking, notes, print, names, Optional.of(bars));
    }

    /** The name, such as 任务清单; that of its sheet in a workbook. */
    public String name() {
        return name;
    }

    /** The rows. */
    public Iterable<? extends R> rows() {
        return rows;
    }

    /** The columns from left to right. */
    public List<Column<R, ?>> columns() {
        return columns;
    }

    /** How many rows of headings it has: one, or more where columns stand under shared headings. */
    public int headingRows() {
        return 1
                + columns.stream()
                        .mapToInt(column -> column.higherHeadings().size())
                        .max()
                        .orElse(0);
    }

    /** The title above it. */
    public Optional<String> title() {
        return title;
    }

    /** The body in whose name it goes out. */
    public Optional<String> issuer() {
        return issuer;
    }

    /** The day it shows. */
    public Optional<String> asOf() {
        return asOf;
    }

    /** What every page must say of it. */
    public Optional<String> marking() {
        return marking;
    }

    /** The notes below it. */
    public List<String> notes() {
        return notes;
    }

    /** The paper it is laid out for. */
    public PrintProfile print() {
        return print;
    }

    /** The names of its cells. */
    public List<NamedCell> names() {
        return names;
    }

    /** The chart below it. */
    public Optional<BarChart> chart() {
        return chart;
    }
}
