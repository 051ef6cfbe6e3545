package io.github.liuding.reporting.workbook;

import java.util.List;
import java.util.Optional;

/**
 * A row that holds something (行).
 *
 * @param number its number, from 1
 * @param hidden whether it is hidden, by hand or by a filter
 * @param cells the cells that hold something or lie in a merged range that does, by column
 */
public record RawRow(int number, boolean hidden, List<RawCell> cells) {
    public RawRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, 1 for A; empty where it holds nothing. */
    public Optional<RawCell> cell(int column) {
        int from = 0;
        int to = cells.size() - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int found = cells.get(middle).column();
            if (found == column) {
                return Optional.of(cells.get(middle));
            }
            if (found < column) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return Optional.empty();
    }
}
