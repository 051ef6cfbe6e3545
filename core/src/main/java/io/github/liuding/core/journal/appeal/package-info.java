/**
 * Entries about the appeals of enterprises (企业诉求日志), from
 * {@link io.github.liuding.core.journal.appeal.AppealReceived} to {@link io.github.liuding.core.journal.appeal.AppealSettled}.
 */
@LiudingStyle
@NullMarked
package io.github.liuding.core.journal.appeal;

import io.github.liuding.core.internal.LiudingStyle;
import org.jspecify.annotations.NullMarked;
