package io.github.liuding.core.calendar;

/** How long a {@link Period} is (考核周期). */
public enum PeriodKind {
    /** 月. */
    MONTH("月", 1),
    /** 季度. */
    QUARTER("季度", 3),
    /** 年. */
    YEAR("年", 12);

    private final String word;
    private final int months;

    PeriodKind(String word, int months) {
        this.word = word;
        this.months = months;
    }

    /** The word a clerk reads, such as 季度. */
    public String word() {
        return word;
    }

    /** How many months it has. */
    public int months() {
        return months;
    }
}
