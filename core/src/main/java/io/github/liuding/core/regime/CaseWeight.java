package io.github.liuding.core.regime;

/** How heavy a case is (事项轻重). */
public enum CaseWeight {
    /** 一般事项. */
    ORDINARY("一般事项"),
    /** 重大或复杂事项. */
    MAJOR("重大事项"),
    /** 长期事项: it reports at its nodes. */
    LONG_RUNNING("长期事项");

    private final String word;

    CaseWeight(String word) {
        this.word = word;
    }

    /** The word a clerk reads, such as 一般事项. */
    public String word() {
        return word;
    }
}
