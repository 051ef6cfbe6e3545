package io.github.liuding.reporting.workbook;

import java.util.List;

/**
 * What a sheet has beside its rows (工作表附属信息).
 *
 * @param merged the merged ranges, by first row, then column
 * @param hiddenColumns the ranges of hidden columns, over all rows
 * @param pictures the pictures, those in the sheet's cells first, by row
 * @param lastRow the number of the last row that holds something; 0 where none does
 * @param rows how many rows hold something
 * @param blankRows how many rows are in the file and hold nothing
 */
public record SheetDetails(
        List<CellRange> merged,
        List<CellRange> hiddenColumns,
        List<Picture> pictures,
        int lastRow,
        int rows,
        int blankRows) {
    public SheetDetails {
        merged = List.copyOf(merged);
        hiddenColumns = List.copyOf(hiddenColumns);
        pictures = List.copyOf(pictures);
    }
}
