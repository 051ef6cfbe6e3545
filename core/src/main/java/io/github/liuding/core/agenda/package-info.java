/**
 * What falls on which day (日程), ready for anybody's calendar.
 *
 * <p>An {@link io.github.liuding.core.agenda.Agenda} holds one {@link io.github.liuding.core.agenda.AgendaItem} for each
 * time that the regime of a campaign has something done, for each deadline of a task and for each milestone; that of a
 * standing also for each stage of a case and each time limit of an appeal.
 *
 * <p>An item is known by its key, which stays the same for ever: when the day moves, the item gets a new day and a higher
 * revision, and when it is called off it stays, cancelled. So whoever receives the agenda again can bring what was
 * received before up to date, and enters nothing twice.
 */
@LiudingStyle
@NullMarked
package io.github.liuding.core.agenda;

import io.github.liuding.core.internal.LiudingStyle;
import org.jspecify.annotations.NullMarked;
