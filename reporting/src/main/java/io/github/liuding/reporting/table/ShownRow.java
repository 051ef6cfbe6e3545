package io.github.liuding.reporting.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * A row of a table as it is shown (表行): a cell for each column.
 *
 * @param cells the cells
 * @param continued the columns whose cell belongs to the merged cell of the row above
 */
public record ShownRow(List<Cell> cells, BitSet continued) {

    /** The rows of a table, and as the last the totals of those of its columns that have any, if it has rows at all. */
    public static <R> Iterable<ShownRow> of(ReportTable<R> table) {
        return () -> new Rows<>(table);
    }

    private static final class Rows<R> implements Iterator<ShownRow> {
        private final List<Column<R, ?>> columns;
        private final Iterator<? extends R> rows;
        private final MergeRuns<R> runs;
        private final Totals totals;
        private boolean owesTotals;

        Rows(ReportTable<R> table) {
            this.columns = table.columns();
            this.rows = table.rows().iterator();
            this.runs = new MergeRuns<>(columns);
            this.totals = new Totals(table);
        }

        @Override
        public boolean hasNext() {
            return rows.hasNext() || owesTotals;
        }

        @Override
        public ShownRow next() {
            if (rows.hasNext()) {
                owesTotals = columns.stream().anyMatch(Column::isTotalled);
                R row = rows.next();
                List<Cell> cells = new ArrayList<>(columns.size());
                columns.forEach(column -> cells.add(column.cell(row)));
                totals.add(cells::get);
                return new ShownRow(cells, runs.next(row));
            }
            owesTotals = false;
            return new ShownRow(totals.row().orElseThrow(NoSuchElementException::new), new BitSet());
        }
    }
}
