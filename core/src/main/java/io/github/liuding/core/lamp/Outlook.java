package io.github.liuding.core.lamp;

/** What a unit expects of a task's deadline (预计完成情况). */
public enum Outlook {
    /** 按期: it will be done in time. */
    IN_TIME("预计按期完成"),
    /** 逾期可完成: it will be late, but it will be done. */
    LATE("预计逾期完成"),
    /** 难以完成: it will not be done as things stand. */
    OUT_OF_REACH("预计难以完成");

    private final String word;

    Outlook(String word) {
        this.word = word;
    }

    /** The word a clerk reads, such as 预计按期完成. */
    public String word() {
        return word;
    }
}
