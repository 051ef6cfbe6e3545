/**
 * Tables as Excel workbooks (Excel 台账).
 *
 * <p>An {@link io.github.liuding.reporting.excel.ExcelWriter} writes a
 * {@link io.github.liuding.reporting.excel.ReportWorkbook}, one sheet a table. POI lays the workbook out: styles, widths,
 * headings that repeat, print set-up. The rows are streamed into the sheets by our own writer, ten rows or a million
 * alike, so that memory does not grow with them; charts are ours too, because POI's know the machine's language. Equal input gives equal bytes.
 */
@NullMarked
package io.github.liuding.reporting.excel;

import org.jspecify.annotations.NullMarked;
