package io.github.liuding.core.lamp;

import java.util.Optional;

/**
 * What a lamp depends on.
 *
 * @param state the task's state
 * @param daysLeft the days to the last day in time, 0 on that day, negative after it; for a closed task, counted from
 *     the day it was closed; empty where the deadline comes to no day
 */
public record LampReading(TaskState state, Optional<Long> daysLeft) {}
