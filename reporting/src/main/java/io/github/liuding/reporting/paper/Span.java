package io.github.liuding.reporting.paper;

/**
 * Words in one type face (文字).
 *
 * @param text the words, at least one character
 * @param emphasis what sets them apart
 */
public record Span(String text, Emphasis emphasis) {
    public Span {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("Text of a span must not be empty");
        }
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("A span must be within one line, but was '%s'".formatted(text));
        }
    }

    /** Words in the face of the text around them. */
    public static Span of(String text) {
        return new Span(text, Emphasis.NONE);
    }

    /** Words in 黑体. */
    public static Span hei(String text) {
        return new Span(text, Emphasis.HEI);
    }

    /** Words in 楷体. */
    public static Span kai(String text) {
        return new Span(text, Emphasis.KAI);
    }
}
