package io.github.liuding.core.indicator;

import io.github.liuding.core.result.FindingCode;

/** The codes of findings about measured values (指标数据问题代码). */
public final class IndicatorFindings {
    /** 一日两数: an indicator has two values for one unit and day. */
    public static final FindingCode MEASURED_TWICE = new FindingCode("MEASURED_TWICE");
    /** 来源不一: two sources give different values for one unit and day; the last counts. */
    public static final FindingCode SOURCES_DIFFER = new FindingCode("SOURCES_DIFFER");
    /** 数值为负: a value is below 0; an error where it counts something. */
    public static final FindingCode NEGATIVE_FIGURE = new FindingCode("NEGATIVE_FIGURE");
    /** 单位不一: a value is measured in another unit than the one before it, so that the two cannot be compared. */
    public static final FindingCode UNIT_DIFFERS = new FindingCode("UNIT_DIFFERS");

    private IndicatorFindings() {}
}
