/**
 * What the notice says (专项行动), as data of a locality.
 *
 * <p>A {@link io.github.liuding.core.campaign.Campaign} holds the paper, the units, the goals and tasks, the
 * {@link io.github.liuding.core.campaign.Phase}s, the bodies and the regime: what is reported, dispatched, inspected and
 * circulated, and how often. Levels of government meet in {@link io.github.liuding.core.campaign.Superior} and
 * {@link io.github.liuding.core.campaign.Cascade}.
 */
@LiudingStyle
@NullMarked
package io.github.liuding.core.campaign;

import io.github.liuding.core.internal.LiudingStyle;
import org.jspecify.annotations.NullMarked;
