package io.github.liuding.core.scoring;

/** By which points units are ranked (排名依据). */
public enum RankBasis {
    /** As printed, so that what looks equal is equal. */
    SHOWN("公布得分"),
    /** Before rounding. */
    EXACT("未舍入得分");

    private final String word;

    RankBasis(String word) {
        this.word = word;
    }

    /** The word a clerk reads, such as 公布得分. */
    public String word() {
        return word;
    }
}
