package io.github.liuding.core.standing;

import io.github.liuding.core.task.TaskId;
import java.time.LocalDate;
import java.util.Map;

/**
 * From which day the books are looked at, and what all tasks share.
 *
 * @param asOf the day
 * @param reportDays the days by which tasks were to be reported
 * @param notices how many notices of supervision are out on a task, where there are any
 */
record View(Terms terms, LocalDate asOf, ReportDays reportDays, Map<TaskId, Integer> notices) {}
