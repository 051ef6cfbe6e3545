/**
 * A report as a value (表格), before it is any file.
 *
 * <p>A {@link io.github.liuding.reporting.table.ReportTable} is rows seen through
 * {@link io.github.liuding.reporting.table.Column}s; a column turns a row into a typed
 * {@link io.github.liuding.reporting.table.Cell} by its {@link io.github.liuding.reporting.table.CellType}.
 * A {@link io.github.liuding.reporting.table.Cell.Formula} stays live in a workbook; it calls cells by their
 * {@link io.github.liuding.reporting.table.CellAddress} or by the name of a
 * {@link io.github.liuding.reporting.table.NamedCell}. A {@link io.github.liuding.reporting.table.BarChart} stands below.
 * {@link io.github.liuding.reporting.table.TableText} shows a table as text, for tests and for the eye.
 *
 * <pre>{@code
 * ReportTable<Item> table = ReportTable.of("督查台账", items)
 *         .column(Column.of("序号", CellTypes.WHOLE, Item::number).width(4).centred())
 *         .column(Column.of("事项", CellTypes.TEXT, Item::matter).width(30))
 *         .column(Column.optional("办结日期", CellTypes.DATE, Item::settledOn).width(9).whenMissing("未办结"));
 * }</pre>
 */
@NullMarked
package io.github.liuding.reporting.table;

import org.jspecify.annotations.NullMarked;
