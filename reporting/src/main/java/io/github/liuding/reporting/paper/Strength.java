package io.github.liuding.reporting.paper;

/** How strongly the standard asks for something (要求程度). */
public enum Strength {
    /** 规定: no paper departs from it. */
    REQUIRED("规定"),
    /** 一般: as a rule. */
    USUAL("一般"),
    /** 推荐: recommended. */
    RECOMMENDED("推荐"),
    /** 可以: allowed. */
    ALLOWED("可以");

    private final String word;

    Strength(String word) {
        this.word = word;
    }

    /** The standard's word, such as 一般. */
    public String word() {
        return word;
    }
}
