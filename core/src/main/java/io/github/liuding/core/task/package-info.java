/**
 * A task and its six determinations (六定): 定目标、定任务、定措施、定进度、定责任、定标准.
 *
 * <p>A {@link io.github.liuding.core.task.Task} holds one typed part for each:
 * {@link io.github.liuding.core.task.Objective}, {@link io.github.liuding.core.task.Assignment},
 * {@link io.github.liuding.core.task.Measure}s, {@link io.github.liuding.core.task.Schedule},
 * {@link io.github.liuding.core.task.Responsibility} and {@link io.github.liuding.core.task.Standard}. How far a task is
 * determined is asked through a {@link io.github.liuding.core.task.DeterminationFormula}, which is data, because places
 * fix different things: {@code formula.of(task)} answers with one
 * {@link io.github.liuding.core.task.TaskDetermination} for each, and what it still lacks.
 *
 * <p>Where a paper fixes a deadline and no milestones, {@link io.github.liuding.core.task.BackwardSchedule} proposes them
 * from {@link io.github.liuding.core.task.ScheduleStep}s and the working days that there are (倒排工期).
 */
@LiudingStyle
@NullMarked
package io.github.liuding.core.task;

import io.github.liuding.core.internal.LiudingStyle;
import org.jspecify.annotations.NullMarked;
