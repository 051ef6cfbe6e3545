package io.github.liuding.core.notice;

/**
 * What a paper says of how matters are supervised (督查督办).
 *
 * @param kind what it is
 * @param words as printed
 * @param span where it stands
 */
public record SupervisionDraft(Kind kind, String words, Span span) {
    /** What is said. */
    public enum Kind {
        /** 督办系统: a system into which matters go. */
        SYSTEM,
        /** 督办类别: a class of matters, which has a ledger or a grade of its own. */
        CLASS,
        /** 督查方式: a method. */
        METHOD
    }
}
