/**
 * Days and rhythms (时限与节奏).
 *
 * <p>A {@link io.github.liuding.core.calendar.Deadline} keeps the words of the paper beside the day they come to; a
 * {@link io.github.liuding.core.calendar.Cadence} is how often something is done; a
 * {@link io.github.liuding.core.calendar.DateRange} is a span with both ends counted.
 *
 * <p>A {@link io.github.liuding.core.calendar.WorkingDayCalendar} knows on which days one works: it answers with a
 * {@link io.github.liuding.core.calendar.CalendarDay}, whose {@link io.github.liuding.core.calendar.DayKind} tells a
 * statutory holiday from a swapped day, and steps and counts in working days. A year that it does not know is refused
 * ({@link io.github.liuding.core.calendar.CalendarYearNotCoveredException}), never guessed unasked.
 *
 * <p>The two meet in three places. A {@link io.github.liuding.core.calendar.DayPeriod}, such as 10个工作日, ends so many
 * days after an event; a {@link io.github.liuding.core.calendar.DuePolicy} says where a day goes that is no working
 * day; an {@link io.github.liuding.core.calendar.Occurrence} is a day of a cadence beside the day to which it goes.
 */
@LiudingStyle
@NullMarked
package io.github.liuding.core.calendar;

import io.github.liuding.core.internal.LiudingStyle;
import org.jspecify.annotations.NullMarked;
