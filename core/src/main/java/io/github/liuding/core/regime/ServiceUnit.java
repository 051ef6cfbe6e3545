package io.github.liuding.core.regime;

/** What a service time (办理时限) is counted in. */
public enum ServiceUnit {
    /** 工作日. */
    WORKING_DAY("工作日"),
    /** 日: calendar days. */
    DAY("日"),
    /** 小时. */
    HOUR("小时");

    private final String word;

    ServiceUnit(String word) {
        this.word = word;
    }

    /** The word in print, such as 工作日. */
    public String word() {
        return word;
    }
}
