/**
 * What is read off a standing (清单与图表投影): lists, sums, a matrix, a wall chart. Nothing here keeps a state of its own, and
 * nothing is drawn.
 *
 * <p>A {@link io.github.liuding.core.projection.Scope} says whose tasks: all of them, those of a body with what stands
 * under it, or those in which a unit has a {@link io.github.liuding.core.projection.UnitRole}.
 *
 * <p>Over a scope, {@link io.github.liuding.core.projection.FourLists} gives the four lists (四清单) and
 * {@link io.github.liuding.core.projection.Summary} counts what there is; summaries add up in any order, and
 * {@link io.github.liuding.core.projection.Summaries} has one for every unit or body. A
 * {@link io.github.liuding.core.projection.RollUpRule} makes one lamp of a summary.
 *
 * <p>{@link io.github.liuding.core.projection.Matrix} sets rows against columns, such as tasks against units or task
 * forces against townships (矩阵管理); {@link io.github.liuding.core.projection.WallChart} has the bars, milestones and
 * today line of a chart on the wall (挂图作战).
 */
@NullMarked
package io.github.liuding.core.projection;

import org.jspecify.annotations.NullMarked;
