package io.github.liuding.core.lamp;

/** The state of a task (任务状态) on a day, as far as it was reported. */
public enum TaskState {
    /** 未报告: nothing is known; not the same as nothing done. */
    UNREPORTED("未报告"),
    /** 未启动: reported, with nothing done yet. */
    NOT_STARTED("未启动"),
    /** 推进中. */
    UNDER_WAY("推进中"),
    /** 申请销号: close-out asked for and not yet judged. */
    CLOSE_OUT_REQUESTED("申请销号"),
    /** 已销号: close-out approved. */
    CLOSED("已销号"),
    /** 暂停: it rests until it is reopened. */
    SUSPENDED("暂停");

    private final String word;

    TaskState(String word) {
        this.word = word;
    }

    /** The word a clerk reads, such as 推进中. */
    public String word() {
        return word;
    }
}
