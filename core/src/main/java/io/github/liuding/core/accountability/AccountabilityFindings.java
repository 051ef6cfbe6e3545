package io.github.liuding.core.accountability;

import io.github.liuding.core.result.FindingCode;

/** The codes of what is said of entries that count for no proposal. */
public final class AccountabilityFindings {
    /** 方式不在阶梯中: a step was taken that the ladder does not have, as it is written; it counts as no step. */
    public static final FindingCode MEANS_NOT_IN_LADDER = new FindingCode("MEANS_NOT_IN_LADDER");
    /** 容错未指明事项: an error was tolerated, but the entry names neither task nor case; it sets nothing apart. */
    public static final FindingCode TOLERANCE_WITHOUT_MATTER = new FindingCode("TOLERANCE_WITHOUT_MATTER");

    private AccountabilityFindings() {}
}
