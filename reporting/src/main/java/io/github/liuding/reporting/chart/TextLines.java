package io.github.liuding.reporting.chart;

import io.github.liuding.reporting.text.LineBreaker;
import io.github.liuding.reporting.text.TextWidth;
import java.util.List;

/** Texts broken into lines of a width in the chart's units, by the widths of {@link TextWidth}. */
final class TextLines {
    /** Bold Latin letters are up to a tenth wider. */
    private static final int BOLD_NUMERATOR = 11;

    private static final int BOLD_DENOMINATOR = 10;

    private static final long THOUSAND = 1000;

    private TextLines() {}

    /** The lines, of which each may end with spaces that stand beyond the width. */
    static List<String> of(String text, int size, Face face, int width) {
        return lines(text, ems(size, face, width));
    }

    /** The lines, as few as {@link #of} gives but of nearly one length. */
    static List<String> balanced(String text, int size, Face face, int width) {
        int most = ems(size, face, width);
        int count = LineBreaker.of(most).count(text);
        int least = 1;
        if (count > 1) {
            int high = most;
            while (least < high) {
                int middle = (least + high) >>> 1;
                if (LineBreaker.of(middle).count(text) > count) {
                    least = middle + 1;
                } else {
                    high = middle;
                }
            }
        }
        return lines(text, count > 1 ? least : most);
    }

    /** The width of a line, rounded up. */
    static int width(String line, int size, Face face) {
        long width = (long) TextWidth.of(line) * size;
        if (face.bold()) {
            width = width * BOLD_NUMERATOR / BOLD_DENOMINATOR;
        }
        return (int) Math.min((width + THOUSAND - 1) / THOUSAND, Integer.MAX_VALUE);
    }

    private static int ems(int size, Face face, int width) {
        long ems = width * THOUSAND / size;
        if (face.bold()) {
            ems = ems * BOLD_DENOMINATOR / BOLD_NUMERATOR;
        }
        return (int) Math.max(1, Math.min(ems, Integer.MAX_VALUE));
    }

    private static List<String> lines(String text, int ems) {
        return LineBreaker.of(ems).lines(text);
    }
}
