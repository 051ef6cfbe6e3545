package io.github.liuding.core.lamp;

/** The colour of a lamp (灯色); always shown together with a word. */
public enum LampColour {
    /** 绿. */
    GREEN,
    /** 蓝. */
    BLUE,
    /** 黄. */
    YELLOW,
    /** 橙. */
    ORANGE,
    /** 红. */
    RED,
    /** 灰: nothing to show. */
    GREY
}
