package io.github.liuding.core.regime;

/** What in a ranking speaks against a unit (排名情形). */
public enum LowPlace {
    /** 靠后: it is at the bottom, as the scoring scheme counts the bottom. */
    BOTTOM("靠后"),
    /** 末位: nobody stands behind it, and somebody before. */
    LAST("末位"),
    /** 一票否决: a veto has struck it. */
    VETOED("一票否决");

    private final String word;

    LowPlace(String word) {
        this.word = word;
    }

    /** The word in print, such as 靠后. */
    public String word() {
        return word;
    }
}
