package io.github.liuding.core.calendar;

/** The span in which a cadence (频次) repeats, from the shortest to the longest; last the one without a rhythm. */
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
    YEAR,
    /** 适时, 视情, 不定期, or 定期 of which nothing more is said: it is done, but on no day that could be known before. */
    AS_NEEDED
}
