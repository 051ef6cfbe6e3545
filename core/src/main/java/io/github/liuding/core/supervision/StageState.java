package io.github.liuding.core.supervision;

import io.github.liuding.core.regime.StageDuty;

/** How a stage stands on a day (阶段状态). */
public enum StageState {
    /** 待反馈: owed, and still in time, or without a last day. */
    OWED("待反馈", "待办结"),
    /** 逾期未反馈: owed, and its last day has passed. */
    MISSED("逾期未反馈", "逾期未办结"),
    /** 已退回: the answer was returned; another is owed, and still in time, or without a last day. */
    RETURNED("已退回", "已退回"),
    /** 按期反馈: answered in time, or without a last day. */
    ANSWERED("按期反馈", "按期办结"),
    /** 逾期反馈: answered after its last day. */
    ANSWERED_LATE("逾期反馈", "逾期办结");

    private final String word;
    private final String closing;

    StageState(String word, String closing) {
        this.word = word;
        this.closing = closing;
    }

    /** The word a clerk reads, such as 待反馈. */
    public String word() {
        return word;
    }

    /** The same of what is owed: of a stage that nothing but closing fulfils, such as 待办结. */
    public String word(StageDuty duty) {
        return duty == StageDuty.CLOSING ? closing : word;
    }
}
