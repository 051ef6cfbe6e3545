package io.github.liuding.reporting.paper;

/** The classes of type that the standard names (字体); which face stands for each is a matter of the profile. */
public enum Typeface {
    /** 仿宋. */
    FANGSONG("仿宋", "仿宋_GB2312"),
    /** 楷体. */
    KAITI("楷体", "楷体_GB2312"),
    /** 黑体. */
    HEITI("黑体", "黑体"),
    /** 小标宋. */
    XIAOBIAOSONG("小标宋", "方正小标宋简体"),
    /** 宋体. */
    SONGTI("宋体", "宋体");

    private final String word;
    private final String face;

    Typeface(String word, String face) {
        this.word = word;
        this.face = face;
    }

    /** The standard's word, such as 仿宋. */
    public String word() {
        return word;
    }

    /** The face that offices have installed for it. */
    public String usualFace() {
        return face;
    }
}
