/**
 * What has happened since (工作日志).
 *
 * <p>A {@link io.github.liuding.core.journal.Journal} is a list of {@link io.github.liuding.core.journal.JournalEntry} values. Entries are added and never changed; each
 * says the day it is about and the day it became known, and a mistake is {@link io.github.liuding.core.journal.Voided} by a later entry.
 *
 * <p>Here are the entries about tasks, all of them a {@link io.github.liuding.core.journal.TaskEntry}, and about indicators; in the packages
 * below those about supervised cases and inspections ({@code supervision}), enterprises' appeals ({@code appeal})
 * and units ({@code action}). The set is sealed: whoever reads a journal knows every kind.
 */
@LiudingStyle
@NullMarked
package io.github.liuding.core.journal;

import io.github.liuding.core.internal.LiudingStyle;
import org.jspecify.annotations.NullMarked;
