package io.github.liuding.reporting.paper;

/** How soon a paper must be dealt with (紧急程度; GB/T 9704-2012, 7.2.3). */
public enum Urgency {
    /** 特急. */
    EXTRA_URGENT("特急"),
    /** 加急. */
    URGENT("加急");

    private final String word;

    Urgency(String word) {
        this.word = word;
    }

    /** The word that is printed. */
    public String word() {
        return word;
    }
}
