package io.github.liuding.core.scoring;

/**
 * What becomes of a unit that was active in a part of the period only (期内新设或撤销单位). One that was not active on any day
 * of it is not scored by any rule.
 */
public enum PartialRule {
    /** It is ranked as the others are. */
    RANKED("照常排名"),
    /** Its points are shown, and it takes no place. */
    INFORMED("只通报不排名"),
    /** It is left out. */
    LEFT_OUT("不参加");

    private final String word;

    PartialRule(String word) {
        this.word = word;
    }

    /** The word a clerk reads, such as 只通报不排名. */
    public String word() {
        return word;
    }
}
