package io.github.liuding.core.calendar;

/** The span in which a cadence (频次) repeats. */
public enum CadenceUnit {
    /** 日. */
    DAY,
    /** 周. */
    WEEK,
    /** 月. */
    MONTH,
    /** 季度. */
    QUARTER,
    /** 半年. */
    HALF_YEAR,
    /** 年. */
    YEAR
}
