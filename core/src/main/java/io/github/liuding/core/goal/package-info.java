/**
 * What a campaign is to reach (工作目标).
 *
 * <p>A {@link io.github.liuding.core.goal.Goal} is a heading under which tasks stand; a
 * {@link io.github.liuding.core.goal.Target} is a figure that can be measured.
 */
@LiudingStyle
@NullMarked
package io.github.liuding.core.goal;

import io.github.liuding.core.internal.LiudingStyle;
import org.jspecify.annotations.NullMarked;
