package io.github.liuding.core.calendar;

/** Which days a period counts (计日方式). */
public enum DayCount {
    /** 日, 天, 自然日: every day of the calendar. */
    DAYS("日"),
    /** 工作日: working days, make-up days among them. */
    WORKING_DAYS("个工作日");

    private final String word;

    DayCount(String word) {
        this.word = word;
    }

    /** The word behind a number, such as 个工作日. */
    public String word() {
        return word;
    }
}
