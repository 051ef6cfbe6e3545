package io.github.liuding.reporting.workbook;

import java.util.List;

/**
 * A sheet that was read whole (工作表内容).
 *
 * @param info the sheet
 * @param rows the rows that hold something, in the order of the file
 * @param details what it has beside its rows
 */
public record ReadSheet(SheetInfo info, List<RawRow> rows, SheetDetails details) {
    public ReadSheet {
        rows = List.copyOf(rows);
    }
}
