package io.github.liuding.core.task;

/** How far something is determined (确定程度). */
public enum Determinacy {
    /** 已定. */
    DETERMINED("已定"),
    /** 部分已定. */
    PARTLY("部分已定"),
    /** 未定. */
    OPEN("未定");

    private final String word;

    Determinacy(String word) {
        this.word = word;
    }

    /** The word a clerk reads, such as 部分已定. */
    public String word() {
        return word;
    }
}
