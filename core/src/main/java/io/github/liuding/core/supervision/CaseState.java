package io.github.liuding.core.supervision;

import io.github.liuding.core.lamp.TaskState;

/** The state of a supervised case (督办事项状态). */
public enum CaseState {
    /** 已交办: assigned, and nothing answered yet. */
    ASSIGNED("已交办", TaskState.UNREPORTED),
    /** 在办: answered, and not yet to be closed. */
    UNDER_WAY("在办", TaskState.UNDER_WAY),
    /** 退办: an answer or the request to close was returned, and nothing stands in its place since. */
    RETURNED("退办", TaskState.UNDER_WAY),
    /** 申请办结: closing was asked for and is not judged. */
    CLOSING_REQUESTED("申请办结", TaskState.CLOSE_OUT_REQUESTED),
    /** 已办结: settled with a grade. */
    SETTLED("已办结", TaskState.CLOSED);

    private final String word;
    private final TaskState taskState;

    CaseState(String word, TaskState taskState) {
        this.word = word;
        this.taskState = taskState;
    }

    /** The word a clerk reads, such as 在办. */
    public String word() {
        return word;
    }

    /** The state of a task to which it comes nearest, by which lamps are lit. */
    public TaskState taskState() {
        return taskState;
    }
}
