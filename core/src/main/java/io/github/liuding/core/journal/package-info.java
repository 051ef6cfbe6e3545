/**
 * What has happened since (工作日志).
 *
 * <p>A {@link io.github.liuding.core.journal.Journal} is a list of
 * {@link io.github.liuding.core.journal.JournalEntry} values: {@link io.github.liuding.core.journal.ProgressReported},
 * {@link io.github.liuding.core.journal.CloseOutRequested} and {@link io.github.liuding.core.journal.CloseOutJudged}.
 * Entries are added and never changed; each says the day it is about and the day it became known.
 */
@LiudingStyle
@NullMarked
package io.github.liuding.core.journal;

import io.github.liuding.core.internal.LiudingStyle;
import org.jspecify.annotations.NullMarked;
