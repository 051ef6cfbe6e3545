package io.github.liuding.core.result;

/** How much a finding (问题) weighs. */
public enum Severity {
    /** 错误: what it is about could not be taken as it stands. */
    ERROR("错误"),
    /** 警告: it was taken, but somebody should look at it. */
    WARNING("警告"),
    /** 提示: worth knowing. */
    NOTE("提示");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The word a clerk reads, such as 错误. */
    public String word() {
        return word;
    }
}
