package io.github.liuding.reporting.internal;

/**
 * Where the strokes of Chinese characters stand within a line of stated height (墨迹). Programs put the baseline at four
 * fifths of such a line; characters reach from 0.84 em above it to 0.08 em below.
 */
public final class Ink {
    private Ink() {}

    /** From the top of a line to the top of its characters, in twips; negative where they stand out. */
    public static int top(int line, int halfPoints) {
        return (80 * line - 84 * 10 * halfPoints) / 100;
    }

    /** From the bottom of its characters to the bottom of a line, in twips. */
    public static int bottom(int line, int halfPoints) {
        return (20 * line - 8 * 10 * halfPoints) / 100;
    }
}
