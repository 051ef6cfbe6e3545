package io.github.liuding.core.notice;

/**
 * Where something stands in the text that was read (原文位置).
 *
 * @param line its line, from 1
 * @param column its column in that line, from 1, in UTF-16 units
 * @param length how many UTF-16 units it takes, line ends and all that stands in between counted
 */
public record Span(int line, int column, int length) {
    public Span {
        if (line < 1 || column < 1 || length < 0) {
            throw new IllegalArgumentException("Line and column count from 1 and length from 0, but were %s, %s and %s"
                    .formatted(line, column, length));
        }
    }

    /** Such as {@code 36:1+120}. */
    @Override
    public String toString() {
        return line + ":" + column + "+" + length;
    }
}
