package io.github.liuding.reporting.ical;

/** Texts as a calendar can hold them. */
final class CleanText {
    private static final int REPLACEMENT = 0xFFFD;
    private static final int NEXT_LINE = 0x85;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;

    private CleanText() {}

    /**
     * The text with one line feed for every line end, whichever it was, because readers cut lines at each of them; other
     * control characters but tabs, and lone surrogates, become U+FFFD.
     */
    static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().map(CleanText::clean).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static int clean(int character) {
        if (isLineEnd(character)) {
            return '\n';
        }
        return character == '\t' || isShown(character) ? character : REPLACEMENT;
    }

    private static boolean isShown(int character) {
        return !Character.isISOControl(character)
                && (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE);
    }

    private static boolean isLineEnd(int character) {
        return (character >= '\n' && character <= '\r')
                || character == NEXT_LINE
                || character == LINE_SEPARATOR
                || character == PARAGRAPH_SEPARATOR;
    }
}
