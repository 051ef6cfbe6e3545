package io.github.liuding.core.goal;

/** How a measured figure stands to the target (比较关系). */
public enum Relation {
    /** 不低于. */
    AT_LEAST("≥"),
    /** 不高于. */
    AT_MOST("≤"),
    /** 等于. */
    EQUAL("=");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /** The sign in print, such as {@code ≥}. */
    public String sign() {
        return sign;
    }
}
