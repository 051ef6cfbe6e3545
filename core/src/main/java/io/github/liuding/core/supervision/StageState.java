package io.github.liuding.core.supervision;

/** How a stage stands on a day (阶段状态). */
public enum StageState {
    /** 待反馈: owed, and still in time, or without a last day. */
    OWED("待反馈"),
    /** 逾期未反馈: owed, and its last day has passed. */
    MISSED("逾期未反馈"),
    /** 已退回: the answer was returned; another is owed, and still in time, or without a last day. */
    RETURNED("已退回"),
    /** 按期反馈: answered in time, or without a last day. */
    ANSWERED("按期反馈"),
    /** 逾期反馈: answered after its last day. */
    ANSWERED_LATE("逾期反馈");

    private final String word;

    StageState(String word) {
        this.word = word;
    }

    /** The word a clerk reads, such as 待反馈. */
    public String word() {
        return word;
    }
}
