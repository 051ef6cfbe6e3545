/**
 * A year of the work in 青禾县, an invented county (示例数据): its campaign is a file, what happened is made from a seed.
 *
 * <p>Begin with {@link io.github.liuding.examples.year.QingheYear}, which has the campaign and the journal. {@code
 * YearDays} knows on which day what falls, {@code Chance} what is left to chance, {@code JournalDraft} puts everything in the
 * order in which it became known and numbers it. Then each part of the year by itself: {@code TaskCourse} takes a task from
 * its first report to its close-out, in {@code ReportWords} and with the troubles of its {@code TaskNature}, {@code Cases}
 * and {@code Appeals} what is supervised, {@code Inspections} the two inspections, {@code Meetings} what the leading group
 * and its office hold and issue, {@code Figures} what is measured and scored. A fact is made once: {@code Registers} and
 * other {@code Count}s feed reports and figures, {@code Tallies} lead from reports to indicators. {@code Corrections} are the
 * two mistakes that were put right. {@code Decisions} are made last, from what the journal says by then: who is reminded,
 * talked with, commended.
 */
@NullMarked
package io.github.liuding.examples.year;

import org.jspecify.annotations.NullMarked;
