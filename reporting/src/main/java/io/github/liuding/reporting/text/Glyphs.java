package io.github.liuding.reporting.text;

/**
 * What layout needs to know of each character, packed into 16 bits: its width and how it takes a line break.
 *
 * <p>One table look-up for each character of the basic plane, because a run over many ledgers asks for a hundred
 * million.
 */
final class Glyphs {
    /** A letter, digit or symbol of a word: no break between it and another one. */
    static final int WORD = 1 << 8;
    /** A mark that sticks to a word next to it, though not to a Chinese character. */
    static final int BY_WORD = 1 << 9;
    /** May not start a line. */
    static final int NO_START = 1 << 10;
    /** May not end a line. */
    static final int NO_END = 1 << 11;
    /** May start a line after a space all the same. */
    static final int FREE_AFTER_SPACE = 1 << 12;
    /** May end a line, even inside a word, where the line has no better end. */
    static final int TEARS_AFTER = 1 << 13;
    /** Takes the slow path: a space, a line's end, a surrogate, or no width. */
    static final int RARE = 1 << 14;

    static final int SPACE = 50 | RARE | NO_START | NO_END | FREE_AFTER_SPACE | TEARS_AFTER;

    private static final int EM = 100;
    private static final int LETTER = EM | WORD;
    private static final int EMOJI = 140;

    private static final char[] TABLE = table();

    private Glyphs() {}

    /** The width in thousandths of an em. */
    static int width(int glyph) {
        return hundredths(glyph) * 10;
    }

    /** The width in hundredths of an em, which is how it fits into 8 bits. */
    static int hundredths(int glyph) {
        return glyph & 0xFF;
    }

    /** The glyph of a UTF-16 unit; a half of a pair is a {@link #RARE} letter. */
    static int of(char unit) {
        return TABLE[unit];
    }

    /** The glyph of a valid code point. */
    static int of(int codePoint) {
        if (codePoint < TABLE.length) {
            return TABLE[codePoint];
        }
        if (codePoint >= 0x1F000 && codePoint < 0x1FB00) {
            return EMOJI;
        }
        if (codePoint >= 0xE0000 && codePoint < 0xE1000) {
            return RARE;
        }
        return Ranges.contain(Ranges.WIDE_SUPPLEMENTARY, codePoint) ? EM : LETTER;
    }

    private static char[] table() {
        char[] table = new char[Character.MIN_SUPPLEMENTARY_CODE_POINT];
        fill(table, new int[] {0, 0xFFFF}, LETTER);
        fill(table, Ranges.WIDE, EM);
        fill(table, Ranges.EMOJI, EMOJI);
        fill(table, Ranges.HALF_WIDTH, EM / 2 | WORD);
        fill(table, Ranges.WITHOUT_WIDTH, RARE);
        fill(table, new int[] {Character.MIN_SURROGATE, Character.MAX_SURROGATE}, LETTER | RARE);
        for (int i = 0; i < AsciiWidths.HUNDREDTHS.length; i++) {
            table[' ' + i] = (char) (AsciiWidths.HUNDREDTHS[i] | WORD);
        }
        table['\t'] = 2 * EM;
        add(table, Marks.CLOSING, NO_START);
        add(table, Marks.CLOSING_BY_WORD, NO_START | BY_WORD);
        add(table, Marks.OPENING, NO_END | BY_WORD);
        add(table, Marks.GLUED, NO_START | NO_END | FREE_AFTER_SPACE);
        add(table, Marks.TEARING, TEARS_AFTER);
        add(table, "/", NO_END);
        table[' '] = SPACE;
        return table;
    }

    private static void fill(char[] table, int[] ranges, int glyph) {
        for (int i = 0; i < ranges.length; i += 2) {
            for (int c = ranges[i]; c <= ranges[i + 1]; c++) {
                table[c] = (char) glyph;
            }
        }
    }

    private static void add(char[] table, String characters, int traits) {
        for (int i = 0; i < characters.length(); i++) {
            table[characters.charAt(i)] |= (char) traits;
        }
    }
}
