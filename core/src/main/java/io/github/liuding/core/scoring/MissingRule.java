package io.github.liuding.core.scoring;

/** What a criterion counts where a unit has no figure for it (缺项处理). */
public enum MissingRule {
    /** It counts neither for nor against: the weights of the others are raised in proportion. */
    LEFT_OUT("不计入"),
    /** No points. */
    ZERO("计零分"),
    /** All points, such as for a unit against which nobody complained; where nothing else is known of it, it has no score. */
    FULL("计满分");

    private final String word;

    MissingRule(String word) {
        this.word = word;
    }

    /** The word a clerk reads, such as 不计入. */
    public String word() {
        return word;
    }
}
