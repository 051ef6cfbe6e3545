package io.github.liuding.core.scoring;

/** How the points of a longer period come about (汇总方式). */
public enum RollUp {
    /** From the figures of the period itself. */
    OWN("按本期数据"),
    /** The mean of its months, with bonus, deduction and veto of the period itself. */
    MEAN_OF_MONTHS("各月平均"),
    /** The mean of its quarters, likewise. */
    MEAN_OF_QUARTERS("各季平均");

    private final String word;

    RollUp(String word) {
        this.word = word;
    }

    /** The word a clerk reads, such as 各月平均. */
    public String word() {
        return word;
    }
}
