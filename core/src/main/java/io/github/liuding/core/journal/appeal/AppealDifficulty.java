package io.github.liuding.core.journal.appeal;

/** How difficult an appeal is (诉求难易). */
public enum AppealDifficulty {
    /** 一般问题. */
    ORDINARY("一般问题"),
    /** 疑难问题. */
    DIFFICULT("疑难问题");

    private final String word;

    AppealDifficulty(String word) {
        this.word = word;
    }

    /** The word a clerk reads, such as 疑难问题. */
    public String word() {
        return word;
    }
}
