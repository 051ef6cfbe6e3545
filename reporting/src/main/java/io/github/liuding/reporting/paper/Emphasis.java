package io.github.liuding.reporting.paper;

/** What sets words of a text apart (强调): another type face, never bold and never a slant. */
public enum Emphasis {
    /** The face of the text. */
    NONE,
    /** 黑体. */
    HEI,
    /** 楷体. */
    KAI
}
