package io.github.liuding.core.journal;

import io.github.liuding.core.task.TaskId;

/** An entry about a task (任务日志). */
public sealed interface TaskEntry extends JournalEntry
        permits ProgressReported,
                MilestoneReached,
                ResultDelivered,
                CloseOutRequested,
                CloseOutJudged,
                DeadlineExtended,
                Suspended,
                Reopened {
    /** The task. */
    TaskId task();
}
