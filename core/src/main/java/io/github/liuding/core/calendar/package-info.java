/**
 * Days and rhythms (时限与节奏).
 *
 * <p>A {@link io.github.liuding.core.calendar.Deadline} keeps the words of the paper beside the day they come to; a
 * {@link io.github.liuding.core.calendar.Cadence} is how often something is done; a
 * {@link io.github.liuding.core.calendar.DateRange} is a span with both ends counted.
 */
@LiudingStyle
@NullMarked
package io.github.liuding.core.calendar;

import io.github.liuding.core.internal.LiudingStyle;
import org.jspecify.annotations.NullMarked;
