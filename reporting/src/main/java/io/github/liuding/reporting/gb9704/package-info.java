/**
 * Checks Word documents of any making against GB/T 9704-2012 (公文格式检查).
 *
 * <p>{@link io.github.liuding.reporting.gb9704.Gb9704Check} reads a docx, works out how every paragraph is set —
 * defaults, styles, themes, what is said at the place — finds which element of a paper each is, and tells what is not
 * as the standard has it: a finding for each {@link io.github.liuding.reporting.gb9704.Gb9704Rule}, with its clause, its
 * place and what was measured. What the standard requires is an error, what it has as a rule a warning.
 *
 * <p>A file may come from anybody. It is read within limits of its own, no reference in it is followed, and one that is
 * no document is told, not thrown.
 */
@NullMarked
package io.github.liuding.reporting.gb9704;

import org.jspecify.annotations.NullMarked;
