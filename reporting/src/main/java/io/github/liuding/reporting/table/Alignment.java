package io.github.liuding.reporting.table;

/** How a cell's text stands in its width (对齐). */
public enum Alignment {
    /** 左对齐. */
    LEFT,
    /** 居中. */
    CENTRE,
    /** 右对齐. */
    RIGHT
}
