/**
 * Agendas as iCalendar files (日历文件, RFC 5545), for the calendar of a telephone or an office.
 *
 * <p>{@link io.github.liuding.reporting.ical.IcsWriter} writes an {@link io.github.liuding.core.agenda.Agenda}. Each item
 * has an identifier that never changes and a number that rises with every change, so that a calendar which goes by them
 * replaces what it has when it takes the file again; what was called off stays in the file and says so.
 *
 * <pre>{@code
 * DateRange year = DateRange.ofClosed(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
 * IcsWriter.write(Agenda.of(campaign, year), Path.of("工作日程.ics"));
 * }</pre>
 *
 * <p>The format is that of ical4j, which writes to SLF4J what it looks for; a program without any SLF4J provider is told so
 * once, by SLF4J, on standard error.
 */
@NullMarked
package io.github.liuding.reporting.ical;

import org.jspecify.annotations.NullMarked;
