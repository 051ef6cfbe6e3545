/**
 * The state of everything on a day (工作状态): a pure function of campaign, journal and day.
 *
 * <p>{@link io.github.liuding.core.standing.Standing#of} folds the journal into one
 * {@link io.github.liuding.core.standing.TaskStanding} a task; what does not fit becomes a finding. Lists, sums and
 * charts are read off it in the package {@code projection}.
 */
@NullMarked
package io.github.liuding.core.standing;

import org.jspecify.annotations.NullMarked;
