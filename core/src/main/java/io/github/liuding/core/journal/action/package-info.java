/**
 * Entries about units (单位日志): {@link io.github.liuding.core.journal.action.MeetingHeld meetings},
 * {@link io.github.liuding.core.journal.action.CircularIssued circulars} and what follows for those who did well or badly. Only such an entry makes
 * a step of accountability so; rules merely propose it.
 */
@LiudingStyle
@NullMarked
package io.github.liuding.core.journal.action;

import io.github.liuding.core.internal.LiudingStyle;
import org.jspecify.annotations.NullMarked;
