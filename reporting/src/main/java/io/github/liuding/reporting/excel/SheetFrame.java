package io.github.liuding.reporting.excel;

import io.github.liuding.reporting.table.CellAddress;
import java.util.List;

/**
 * What is laid out for one sheet before its rows are known.
 *
 * @param part the part's name in the package
 * @param head the XML up to the rows
 * @param print the XML of how it is printed
 * @param drawing what leads to its chart; empty where it has none
 * @param styles the styles of each column's cells
 * @param roles the styles of the cells around the rows
 * @param widths the width of each column that is usable for text, in twips
 * @param width the width of all columns in print, in twips
 * @param choices the names of the lists of choices that stand on a sheet of their own
 */
record SheetFrame(
        String part,
        String head,
        String print,
        String drawing,
        List<ColumnStyles> styles,
        Styles roles,
        List<Integer> widths,
        long width,
        Choices choices) {
    /** The first row of the headings, below title and issuer, from 1. */
    static final int HEADING_ROW = CellAddress.FIRST_ROW - 1;
}
