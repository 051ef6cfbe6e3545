/**
 * Workbooks as other people hand them in (读取工作簿), whatever program saved them and whatever happened to them since.
 *
 * <p>A {@link io.github.liuding.reporting.workbook.WorkbookReader} opens a file within its
 * {@link io.github.liuding.reporting.workbook.Limits}. The {@link io.github.liuding.reporting.workbook.OpenWorkbook} tells
 * sheets, names and properties, and hands a sheet's rows on one by one, a thousand or a million alike; a small workbook
 * can be had whole as a {@link io.github.liuding.reporting.workbook.ReadWorkbook}. A
 * {@link io.github.liuding.reporting.workbook.RawRow} holds {@link io.github.liuding.reporting.workbook.RawCell}s: the
 * value as written, the number format, the formula, and the merged range. Nothing is guessed here: a number stays a
 * number with all its digits, a text stays a text. What they mean is for who knows the form.
 *
 * <p>A file that cannot be read ends in a finding of {@link io.github.liuding.reporting.workbook.WorkbookFindings} that
 * tells the clerk what to do, never in an exception. No macro is run, no formula worked out, no link followed, nothing
 * unpacked to disk.
 */
@NullMarked
package io.github.liuding.reporting.workbook;

import org.jspecify.annotations.NullMarked;
