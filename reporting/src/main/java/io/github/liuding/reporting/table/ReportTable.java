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
    private final List<NamedCell> names;
    private final Optional<BarChart> chart;
    private final TableFrame frame;

    private ReportTable(
            String name,
            Iterable<? extends R> rows,
            List<Column<R, ?>> columns,
            List<NamedCell> names,
            Optional<BarChart> chart,
            TableFrame frame) {
        this.name = name;
        this.rows = rows;
        this.columns = columns;
        this.names = names;
        this.chart = chart;
        this.frame = frame;
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
        return new ReportTable<>(name, rows, List.of(), List.of(), Optional.empty(), TableFrame.none());
    }

    /** This table and one more column, to the right. */
    public ReportTable<R> column(Column<R, ?> column) {
        List<Column<R, ?>> more = new ArrayList<>(columns);
        more.add(column);
        return new ReportTable<>(name, rows, List.copyOf(more), names, chart, frame);
    }

    /** This table with a title above it (标题). */
    public ReportTable<R> title(String text) {
        return with(frame.title(text));
    }

    /** This table with the body in whose name it goes out (发文机关), under the title at the left. */
    public ReportTable<R> issuer(String text) {
        return with(frame.issuer(text));
    }

    /** This table with the day it shows (截至日期), under the title at the right. */
    public ReportTable<R> asOf(String text) {
        return with(frame.asOf(text));
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
        return with(frame.marking(text));
    }

    /** This table and one more note (注) below it. */
    public ReportTable<R> note(String text) {
        return with(frame.note(text));
    }

    /** This table laid out for another paper. */
    public ReportTable<R> print(PrintProfile profile) {
        return with(frame.print(profile));
    }

    /**
     * This table with its title leading to another sheet of its workbook (返回), such as the cover.
     *
     * @param sheet the name of the other table
     */
    public ReportTable<R> leadingTo(String sheet) {
        return with(frame.leadingTo(sheet));
    }

    private ReportTable<R> with(TableFrame other) {
        return new ReportTable<>(name, rows, columns, names, chart, other);
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
        return new ReportTable<>(name, rows, columns, List.copyOf(more), chart, frame);
    }

    /**
     * This table with a chart below it, of columns it has by now.
     *
     * @throws IllegalArgumentException if it has no such column, or more rows than {@link BarChart#MOST_ROWS}; where rows
     *     can only be counted one by one, an Excel writer finds out when it draws the chart
     */
    public ReportTable<R> chart(BarChart bars) {
        TableParts.checkChart(this, bars);
        return new ReportTable<>(name, rows, columns, names, Optional.of(bars), frame);
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
        return frame.title();
    }

    /** The body in whose name it goes out. */
    public Optional<String> issuer() {
        return frame.issuer();
    }

    /** The day it shows. */
    public Optional<String> asOf() {
        return frame.asOf();
    }

    /** What every page must say of it. */
    public Optional<String> marking() {
        return frame.marking();
    }

    /** The notes below it. */
    public List<String> notes() {
        return frame.notes();
    }

    /** The paper it is laid out for. */
    public PrintProfile print() {
        return frame.print();
    }

    /** The sheet to which its title leads. */
    public Optional<String> leadsTo() {
        return frame.leadsTo();
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
