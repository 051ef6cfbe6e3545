package io.github.liuding.reporting.excel;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Place;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.MergeRuns;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.table.Totals;
import io.github.liuding.reporting.text.LineBreaker;
import io.github.liuding.reporting.text.RowHeight;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Streams the rows of a table.
 *
 * <p>Rows that are joined by merged cells are held back until the last of them, because only then is it known whether
 * they have room together on a page; never more than {@link #MOST_HELD}, so that memory does not grow with the table.
 */
final class BodyWriter<R> {
    /** More rows than any page holds. */
    private static final int MOST_HELD = 128;

    private final ReportTable<R> table;
    private final List<Column<R, ?>> columns;
    private final BitSet merged = new BitSet();
    private final SheetFrame frame;
    private final RowXml xml;
    private final SheetRanges ranges;
    private final RowHeight heights;
    private final PageFlow pages;
    private final LineBreaker[] breakers;
    private final Totals totals;

    /** The columns in which a number stands as a text, because Excel would change it. */
    private final BitSet textual = new BitSet();

    private final LampFormats lamps = new LampFormats();
    private final Watch watch;
    private final List<Finding> findings = new ArrayList<>();
    private final List<HeldRow> held = new ArrayList<>();

    /** What is typed into a form may be long; a height of ours would hide all but its first line. */
    private final boolean growing;

    /** For each column, the first row of the merged cell that is not ended yet; 0 where there is none. */
    private final int[] starts;

    BodyWriter(
            ReportTable<R> table,
            SheetFrame frame,
            RowXml xml,
            SheetRanges ranges,
            RowHeight heights,
            PageFlow pages,
            Watch watch) {
        this.table = table;
        this.columns = table.columns();
        this.frame = frame;
        this.xml = xml;
        this.ranges = ranges;
        this.heights = heights;
        this.pages = pages;
        this.breakers = frame.widths().stream().map(heights::breaker).toArray(LineBreaker[]::new);
        this.starts = new int[columns.size()];
        this.watch = watch;
        this.totals = new Totals(table);
        this.growing = EntryChecks.isForm(table);
        for (int i = 0; i < columns.size(); i++) {
            merged.set(i, columns.get(i).mergeKey().isPresent());
        }
    }

    /** Writes all rows; whether there were any. */
    boolean write() throws IOException {
        MergeRuns<R> runs = new MergeRuns<>(columns);
        long rows = 0;
        for (R row : table.rows()) {
            watch.goOn(table.name(), rows++);
            BitSet continued = runs.next(row);
            if (continued.isEmpty() || held.size() >= MOST_HELD) {
                writeHeld();
            }
            hold(row, continued);
        }
        writeHeld();
        endMerged(merged);
        watch.ended(table.name(), rows);
        return rows > 0;
    }

    /** The lamps of all rows written. */
    LampFormats lamps() {
        return lamps;
    }

    /** Whether a spreadsheet sees every number of the column, and can add them up by itself. */
    boolean isAddedUp(int column) {
        return !textual.get(column);
    }

    /** The sums of all rows written; absent where no column has one. */
    Optional<List<Cell>> totals() {
        return totals.row();
    }

    List<Finding> findings() {
        return findings;
    }

    private void hold(R row, BitSet continued) {
        HeldRow next = new HeldRow(columns.size(), continued, heights.forLines(1));
        int highest = 0;
        for (int i = 0; i < columns.size(); i++) {
            Cell exact = columns.get(i).cell(row);
            Cell cell = ExcelNumbers.fitting(exact);
            if (exact instanceof Cell.Figure && cell instanceof Cell.Text) {
                textual.set(i);
            }
            next.cells[i] = cell;
            lamps.add(i, cell);
            if (wraps(cell) && !columns.get(i).isHidden()) {
                int needed = heights.forLines(breakers[i].count(cell.text()));
                next.heightAlone = Math.max(next.heightAlone, Math.min(needed, RowHeight.EXCEL_LIMIT));
                // The first row of a merged cell is high enough for all its text, wherever the others go.
                if (!continued.get(i) && needed > next.height) {
                    highest = i;
                    next.height = needed;
                }
            }
        }
        if (next.height > RowHeight.EXCEL_LIMIT) {
            tooHigh(RowXml.address(xml.row() + held.size() + 1, highest));
            next.height = RowHeight.EXCEL_LIMIT;
        }
        totals.add(column -> columns.get(column).cell(row));
        held.add(next);
    }

    /** Only texts go over several lines; Excel never breaks a number or a date. */
    private static boolean wraps(Cell cell) {
        if (cell instanceof Cell.Formula formula) {
            return wraps(formula.value());
        }
        return cell instanceof Cell.Text || cell instanceof Cell.Missing || cell instanceof Cell.Light;
    }

    private void writeHeld() throws IOException {
        long together = 0;
        for (HeldRow row : held) {
            together += row.height;
        }
        boolean turn = pages.keepsTogether(together) && !pages.hasRoom(together);
        for (HeldRow row : held) {
            if (turn || !pages.hasRoom(row.height)) {
                turnPage();
                row.partFromAbove();
            }
            turn = false;
            pages.place(row.height);
            write(row);
        }
        held.clear();
    }

    private void write(HeldRow row) throws IOException {
        if (!merged.isEmpty()) {
            BitSet begins = (BitSet) merged.clone();
            begins.andNot(row.continued);
            endMerged(begins);
            begins.stream().forEach(column -> starts[column] = xml.row() + 1);
        }
        if (growing) {
            xml.startGrowingRow(row.height);
        } else {
            xml.startRow(row.height);
        }
        for (int i = 0; i < columns.size(); i++) {
            xml.cell(i, frame.styles().get(i).of(row.cells[i]), row.cells[i]);
        }
        xml.endRow();
    }

    /**
     * Where nothing is merged, programs end pages well enough by themselves; but a chart below the table stands whole on
     * its page only where every program ends the pages above it alike.
     */
    private void turnPage() {
        pages.turn();
        if (!merged.isEmpty() || table.chart().isPresent()) {
            ranges.endPage(xml.row());
        }
    }

    private void endMerged(BitSet ending) {
        ending.stream().filter(column -> starts[column] > 0).forEach(column -> {
            ranges.merge(starts[column], xml.row(), column, column);
            starts[column] = 0;
        });
    }

    private void tooHigh(String address) {
        findings.add(Finding.warning(
                ExcelFindings.ROW_TOO_HIGH,
                "工作表“%s”单元格%s的文字过长，超出 Excel 最大行高，打印时不能全部显示".formatted(table.name(), address),
                "The text of '%s'!%s needs a higher row than Excel has; its end will not show in print"
                        .formatted(table.name(), address),
                Place.inSheet(table.name(), address)));
    }

    /** A row not written yet. */
    private static final class HeldRow {
        private final Cell[] cells;
        private final BitSet continued;
        private int height;

        /** The height it needs where it begins its merged cells anew. */
        private int heightAlone;

        HeldRow(int columns, BitSet continued, int height) {
            this.cells = new Cell[columns];
            this.continued = continued;
            this.height = height;
            this.heightAlone = height;
        }

        void partFromAbove() {
            continued.clear();
            height = heightAlone;
        }
    }
}
