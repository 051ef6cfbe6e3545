package io.github.liuding.core.supervision;

/** The state of an appeal (诉求状态). */
public enum AppealState {
    /** 已受理: received, and nothing done yet. */
    RECEIVED("已受理"),
    /** 已联系: the enterprise was contacted. */
    CONTACTED("已联系"),
    /** 已分办: it was routed to whoever has the power. */
    ROUTED("已分办"),
    /** 已办结: settled. */
    SETTLED("已办结");

    private final String word;

    AppealState(String word) {
        this.word = word;
    }

    /** The word a clerk reads, such as 已受理. */
    public String word() {
        return word;
    }
}
