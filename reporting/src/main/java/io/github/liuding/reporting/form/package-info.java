/**
 * Forms that are handed out, filled in and taken back (填报表), whatever the clerk's program did to them.
 *
 * <p>A {@link io.github.liuding.reporting.form.Form} is a table with ids of its rows and a
 * {@link io.github.liuding.reporting.form.FormStamp}; some of its columns are filled in by an
 * {@link io.github.liuding.reporting.table.EntryRule}. {@link io.github.liuding.reporting.form.Form#workbook} is what is
 * handed out, {@link io.github.liuding.reporting.form.Form#take} holds what came back against what was sent: a
 * {@link io.github.liuding.reporting.form.Returned} has the cells that changed as
 * {@link io.github.liuding.reporting.form.EntryChange}s, and a finding with sheet and cell for everything that could not be
 * taken. {@link io.github.liuding.reporting.form.ProgressForm} is the form of a unit's progress, which comes back as
 * entries of the journal. {@link io.github.liuding.reporting.form.MarkedReturn} gives a faulty workbook back with its
 * faults marked.
 *
 * <p>What was sent is not kept anywhere: it is worked out again from the campaign, the journal and the day in the stamp.
 */
@NullMarked
package io.github.liuding.reporting.form;

import org.jspecify.annotations.NullMarked;
