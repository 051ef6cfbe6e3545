/**
 * The state of everything on a day (工作状态): a pure function of campaign, journal and day.
 *
 * <p>{@link io.github.liuding.core.standing.Standing#of} folds the journal into one
 * {@link io.github.liuding.core.standing.TaskStanding} a task, and into what the package {@code supervision} makes of
 * cases, appeals and inspections; what does not fit becomes a finding.
 * {@link io.github.liuding.core.standing.Standing#advance} goes on from day to day. Lists, sums and charts are read off it
 * in the package {@code projection}.
 *
 * <p>Inside, {@code Intake} sorts entries into {@code Books}, one {@code Trail} a subject, and {@code TaskFold} takes those
 * about one task.
 */
@NullMarked
package io.github.liuding.core.standing;

import org.jspecify.annotations.NullMarked;
