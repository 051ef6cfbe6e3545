package io.github.liuding.core.notice;

/**
 * A piece of a task's text, and what it was taken for.
 *
 * @param kind what it was taken for
 * @param text as printed, without white space
 * @param span where it stands
 */
public record TaskPart(Kind kind, String text, Span span) {
    /** What a piece of a task can be. */
    public enum Kind {
        /** Its number (序号). */
        NUMBER,
        /** Its title (任务名称). */
        TITLE,
        /** What is to be reached (目标). */
        OBJECTIVE,
        /** A measure (措施). */
        MEASURE,
        /** Who answers, and by when (责任栏). */
        RESPONSIBILITY
    }
}
