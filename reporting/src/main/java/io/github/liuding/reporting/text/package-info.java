/**
 * How much room a text (文字) needs: its width, its lines in a column, the height of its row.
 *
 * <p>A row without a stated height is as high as the program that opens the workbook makes it, and some make it one
 * line: the end of a paper's sentence is then hidden. So the height is worked out here, and without asking any font:
 * the reader's machine may have 仿宋_GB2312 or none of its kin, and the same ledger must come out the same everywhere.
 * Every answer is therefore on the safe side: what Excel, WPS and LibreOffice need with the faces that they commonly
 * fall back to, or more.
 *
 * <p>Begin with {@link io.github.liuding.reporting.text.RowHeight}, which turns a text and a column's width into a
 * row's height. It counts lines with {@link io.github.liuding.reporting.text.LineBreaker}, which knows where a line may
 * end (避头尾) and which in turn adds up the widths of {@link io.github.liuding.reporting.text.TextWidth}.
 *
 * <p>Lengths are whole numbers: thousandths of an em (the font's size) for what does not depend on a size, and twips
 * (twentieths of a point, as Excel stores row heights) for what does. Nothing here is null, changes, or depends on the
 * locale, the platform or the Java version; all of it may be used by many threads at once.
 */
@NullMarked
package io.github.liuding.reporting.text;

import org.jspecify.annotations.NullMarked;
