package io.github.liuding.core.journal;

/** The grade of a close-out (评价等次), as 13710 work uses it; all but 不合格 close the task. */
public enum CloseOutGrade {
    /** 优秀. */
    EXCELLENT("优秀"),
    /** 良好. */
    GOOD("良好"),
    /** 合格. */
    PASSED("合格"),
    /** 不合格: not up to standard, so that the task is returned and not closed. */
    FAILED("不合格");

    private final String word;

    CloseOutGrade(String word) {
        this.word = word;
    }

    /** The word a clerk reads, such as 优秀. */
    public String word() {
        return word;
    }

    /** Whether a task judged so is closed (销号): with any grade but 不合格. */
    public boolean approves() {
        return this != FAILED;
    }
}
