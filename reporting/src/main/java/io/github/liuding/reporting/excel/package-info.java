/**
 * Tables as Excel workbooks (Excel 台账).
 *
 * <p>An {@link io.github.liuding.reporting.excel.ExcelWriter} writes a
 * {@link io.github.liuding.reporting.excel.ReportWorkbook}, one sheet a table. What stands around the rows, styles, widths,
 * headings that repeat, print set-up, names, is laid out first; the rows are streamed into the sheets, ten or a million
 * alike, so that memory does not grow with them. Equal input gives equal bytes. Only {@link
 * io.github.liuding.reporting.excel.FaultMarks}, which edits workbooks of others, needs POI.
 */
@NullMarked
package io.github.liuding.reporting.excel;

import org.jspecify.annotations.NullMarked;
