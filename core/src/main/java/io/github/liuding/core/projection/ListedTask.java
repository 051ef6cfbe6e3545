package io.github.liuding.core.projection;

import io.github.liuding.core.goal.Goal;
import io.github.liuding.core.standing.TaskStanding;

/**
 * A task as it stands on a list (清单条目).
 *
 * @param goal the goal under which it stands
 * @param standing its state on the day
 */
public record ListedTask(Goal goal, TaskStanding standing) {}
