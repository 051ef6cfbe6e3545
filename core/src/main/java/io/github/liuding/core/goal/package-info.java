/**
 * What a campaign is to reach (工作目标).
 *
 * <p>A {@link io.github.liuding.core.goal.Goal} is a heading under which tasks stand; a
 * {@link io.github.liuding.core.goal.Target} is a figure that can be measured, a
 * {@link io.github.liuding.core.goal.Commitment} one with a deadline, a
 * {@link io.github.liuding.core.goal.StagedGoal} what one stage is to reach. A
 * {@link io.github.liuding.core.goal.GrowthTarget} grows from a base by so many percent a year, with the arithmetic of
 * {@link io.github.liuding.core.goal.Growth}.
 */
@LiudingStyle
@NullMarked
package io.github.liuding.core.goal;

import io.github.liuding.core.internal.LiudingStyle;
import org.jspecify.annotations.NullMarked;
