/**
 * How a task's state becomes a lamp (亮灯): a colour and a word, by a table of rules that is data.
 *
 * <p>There is no national colour scheme; {@link io.github.liuding.core.lamp.LampTables#STANDARD} is the shipped default,
 * the other {@link io.github.liuding.core.lamp.LampTables} have the shapes of published schemes, and a locality can state
 * its own {@link io.github.liuding.core.lamp.LampTable} in its campaign. The first
 * {@link io.github.liuding.core.lamp.LampRule} that fits a {@link io.github.liuding.core.lamp.LampReading} gives the
 * {@link io.github.liuding.core.lamp.Lamp}.
 */
@LiudingStyle
@NullMarked
package io.github.liuding.core.lamp;

import io.github.liuding.core.internal.LiudingStyle;
import org.jspecify.annotations.NullMarked;
