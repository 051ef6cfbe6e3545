package io.github.liuding.reporting.chart;

/** Texts as an SVG can hold and show them: what is measured is what is written. */
final class CleanText {
    private static final int REPLACEMENT = 0xFFFD;

    private CleanText() {}

    /**
     * The text on one line: white space and line ends become one space, control characters, lone surrogates and
     * noncharacters U+FFFD.
     */
    static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean space = false;
        int units;
        for (int i = 0; i < text.length(); i += units) {
            int c = text.codePointAt(i);
            units = Character.charCount(c);
            if (isSpace(c)) {
                space = clean.length() > 0;
                continue;
            }
            if (space) {
                clean.append(' ');
                space = false;
            }
            clean.appendCodePoint(isShown(c) ? c : REPLACEMENT);
        }
        return clean.toString();
    }

    private static boolean isSpace(int c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isShown(int c) {
        return !Character.isISOControl(c)
                && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                && (c & 0xFFFE) != 0xFFFE
                && (c < 0xFDD0 || c > 0xFDEF);
    }
}
