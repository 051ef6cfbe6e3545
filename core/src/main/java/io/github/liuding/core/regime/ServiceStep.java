package io.github.liuding.core.regime;

/** The step of an appeal (诉求办理环节) to which a service time belongs. */
public enum ServiceStep {
    /** 联系: the enterprise is contacted. */
    CONTACT("联系"),
    /** 一般问题: an ordinary question is settled. */
    ORDINARY("一般问题"),
    /** 疑难问题: a difficult question is answered. */
    DIFFICULT("疑难问题");

    private final String word;

    ServiceStep(String word) {
        this.word = word;
    }

    /** The word in a campaign file, such as 联系. */
    public String word() {
        return word;
    }
}
