/**
 * The state of everything on a day (工作状态): a pure function of campaign, journal and day.
 *
 * <p>{@link io.github.liuding.core.standing.Standing#of} folds the journal into one
 * {@link io.github.liuding.core.standing.TaskStanding} a task; what does not fit becomes a finding.
 * {@link io.github.liuding.core.standing.FourLists} shows a standing as the four lists (四清单).
 */
@NullMarked
package io.github.liuding.core.standing;

import org.jspecify.annotations.NullMarked;
