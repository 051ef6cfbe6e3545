package io.github.liuding.reporting.form;

/** How well what came back is the form that was sent (表单识别). */
public enum FormMatch {
    /** 一致: its stamp, and every column. */
    EXACT("与下发表单一致"),
    /** 旧版: its stamp with other columns; those that are there by their headings were taken. */
    OLDER_EDITION("旧版表单"),
    /** 无戳记: no stamp, but its columns; perhaps copied into a new workbook. */
    UNSTAMPED("无戳记，表头一致"),
    /** 不是本表: another form, or none; nothing was taken. */
    NOT_THIS_FORM("不是本表单");

    private final String word;

    FormMatch(String word) {
        this.word = word;
    }

    /** The words in print. */
    public String word() {
        return word;
    }
}
