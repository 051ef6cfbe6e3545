/**
 * Entries about supervision (督查督办日志): cases, from
 * {@link io.github.liuding.core.journal.supervision.CaseOpened} to {@link io.github.liuding.core.journal.supervision.CaseSettled}, and inspections, from
 * {@link io.github.liuding.core.journal.supervision.InspectionHeld} to {@link io.github.liuding.core.journal.supervision.ProblemRectified}.
 */
@LiudingStyle
@NullMarked
package io.github.liuding.core.journal.supervision;

import io.github.liuding.core.internal.LiudingStyle;
import org.jspecify.annotations.NullMarked;
