package io.github.liuding.reporting.table;

/** How the cells of a column are laid out (单元格样式). */
public enum CellKind {
    /** 文字. */
    TEXT,
    /** 数值. */
    NUMBER,
    /** 百分比. */
    PERCENT,
    /** 日期. */
    DAY,
    /** 剩余天数. */
    DAYS_LEFT,
    /** 亮灯. */
    LIGHT
}
