package io.github.liuding.core.assessment;

/** What a line of a score sheet is (得分项类别). */
public enum LineKind {
    /** 指标: a criterion. */
    CRITERION("指标"),
    /** 分期: a shorter period that goes into a longer one. */
    PART("分期"),
    /** 加分. */
    BONUS("加分"),
    /** 扣分. */
    DEDUCTION("扣分"),
    /** 尾差: what lines rounded each by themselves leave over to the total. */
    ROUNDING("尾差");

    private final String word;

    LineKind(String word) {
        this.word = word;
    }

    /** The word a clerk reads, such as 加分. */
    public String word() {
        return word;
    }
}
