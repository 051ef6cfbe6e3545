/**
 * Whether every program will open a finished workbook without a word (出厂检查).
 *
 * <p>{@link io.github.liuding.reporting.preflight.WorkbookPreflight} reads a workbook the way a strict program does and
 * tells of everything that makes Excel call it damaged, or other programs show it otherwise: zip, content types,
 * relationships, order of elements, names, styles, cells, ranges, rules. The codes are in
 * {@link io.github.liuding.reporting.preflight.PreflightFindings}.
 */
@NullMarked
package io.github.liuding.reporting.preflight;

import org.jspecify.annotations.NullMarked;
