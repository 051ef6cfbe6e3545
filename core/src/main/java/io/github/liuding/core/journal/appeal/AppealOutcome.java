package io.github.liuding.core.journal.appeal;

/** What came of an appeal (办理结果). */
public enum AppealOutcome {
    /** 已解决. */
    RESOLVED("已解决"),
    /** 已答复: the enterprise has an answer, and what is left goes on elsewhere. */
    ANSWERED("已答复"),
    /** 已解释说明: it cannot be done, and the enterprise was told why. */
    EXPLAINED("已解释说明");

    private final String word;

    AppealOutcome(String word) {
        this.word = word;
    }

    /** The word a clerk reads, such as 已解决. */
    public String word() {
        return word;
    }
}
