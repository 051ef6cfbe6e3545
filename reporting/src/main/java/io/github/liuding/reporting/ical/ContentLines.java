package io.github.liuding.reporting.ical;

/**
 * Folds content lines as RFC 5545 section 3.1 asks: no line longer than 75 octets. ical4j counts characters instead, of
 * which a Chinese one takes three octets.
 */
final class ContentLines {
    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";

    private ContentLines() {}

    /** The lines folded between characters; a line that goes on begins with a space, which is counted. */
    static String folded(String lines) {
        StringBuilder folded = new StringBuilder(lines.length() + lines.length() / 16);
        int octets = 0;
        int units;
        for (int i = 0; i < lines.length(); i += units) {
            if (lines.startsWith(END, i)) {
                units = END.length();
                folded.append(END);
                octets = 0;
                continue;
            }
            int character = lines.codePointAt(i);
            units = Character.charCount(character);
            int size = octets(character);
            if (octets + size > MOST_OCTETS) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += size;
        }
        return folded.toString();
    }

    /** The length in UTF-8. */
    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
