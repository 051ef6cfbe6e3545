package io.github.liuding.core.scoring;

/** Which places follow units of one place (并列处理). */
public enum TieRule {
    /** As many places are passed over as units share one: 1, 2, 2, 4. */
    GAP("并列占位"),
    /** None is passed over: 1, 2, 2, 3. */
    DENSE("并列不占位");

    private final String word;

    TieRule(String word) {
        this.word = word;
    }

    /** The word a clerk reads, such as 并列占位. */
    public String word() {
        return word;
    }
}
