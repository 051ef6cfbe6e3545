package io.github.liuding.core.projection;

import io.github.liuding.core.task.Measure;
import java.util.Optional;

/**
 * A measure as it stands on the list of measures (措施清单条目).
 *
 * @param task the task it belongs to
 * @param number its number within the task, from 1
 * @param measure the measure; empty where the task has none, so that no task is missing from the list
 */
public record ListedMeasure(ListedTask task, int number, Optional<Measure> measure) {}
