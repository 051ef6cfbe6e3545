package io.github.liuding.core.regime;

/** What the handler owes at a stage of a case (阶段任务). */
public enum StageDuty {
    /** 反馈: an answer that names the stage. */
    ANSWER("反馈"),
    /** 办结: the result, with a request to close. */
    CLOSING("办结"),
    /** 办结或提出计划: the same, or, where that cannot be, the nodes of a plan, which then say when it is due. */
    CLOSING_OR_PLAN("办结或提出计划"),
    /** 提出计划: the nodes of a plan. */
    PLAN("提出计划");

    private final String word;

    StageDuty(String word) {
        this.word = word;
    }

    /** The word a clerk reads, such as 反馈. */
    public String word() {
        return word;
    }

    /** Whether a request to close is what it asks for in the first place. */
    public boolean closes() {
        return this == CLOSING || this == CLOSING_OR_PLAN;
    }
}
