package io.github.liuding.core.regime;

/** What the limit of a stage (阶段时限) is counted in. The day of assignment is not counted (交办当日不计). */
public enum StageUnit {
    /** 日: days after the day of assignment, of the clock's kind; 0 is that day itself (当日). */
    DAY("日"),
    /** 月: months; the day of the same number, or the month's last where it has none. */
    MONTH("月"),
    /** 年底: 31 December, 0 that of the year of assignment. */
    YEAR_END("年底");

    private final String word;

    StageUnit(String word) {
        this.word = word;
    }

    /** The word in a campaign file, such as 月. */
    public String word() {
        return word;
    }
}
