package io.github.liuding.reporting.workbook;

import java.util.Optional;

/**
 * A cell as it was handed in (单元格).
 *
 * @param row its row, from 1
 * @param column its column, 1 for A
 * @param value its value; in a merged range that of the range's first cell, because that is what people see
 * @param format how it shows a number
 * @param formula its formula without {@code =}; of several cells that share one, each has the text of the first
 * @param merged the merged range in which it lies
 */
public record RawCell(
        int row, int column, CellValue value, CellFormat format, Optional<String> formula, Optional<CellRange> merged) {
    /** The address, such as {@code F37}. */
    public String address() {
        return CellRange.address(row, column);
    }

    /** Whether it has its value from the first cell of its merged range. */
    public boolean isFilled() {
        return merged.filter(range -> range.firstRow() != row || range.firstColumn() != column)
                .isPresent();
    }
}
