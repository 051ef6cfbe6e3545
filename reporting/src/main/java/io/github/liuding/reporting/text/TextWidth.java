package io.github.liuding.reporting.text;

/**
 * The width (字宽) of characters and texts, in thousandths of an em: a Chinese character is 1000 wide in any font and
 * any size.
 *
 * <ul>
 *   <li>Wide, full-width and ambiguous characters of Unicode's East Asian Width are 1000. Ambiguous ones, such as “ ” …
 *       — · ① × °, are as wide as a Chinese character in a Chinese font.
 *   <li>Printable ASCII has a width for each character, the widest of 仿宋's half em and the proportional faces that
 *       stand in for it: 500 for a space or an i, 640 for a digit, up to 1060 for a W.
 *   <li>Control characters, combining marks, variation selectors and other characters without a glyph are 0; a tab is
 *       2000. Marks of the scripts of South-East Asia other than Thai and Tibetan count as letters.
 *   <li>Half-width forms are 500, emoji are 1400 each, also within a joined sequence.
 *   <li>Everything else is 1000: letters of other scripts, private use, unassigned code points, and surrogates that
 *       stand alone.
 * </ul>
 *
 * <p>These are upper bounds for regular type; bold Latin letters may be a tenth wider.
 */
public final class TextWidth {
    private TextWidth() {}

    /**
     * The width of one character, from 0 to 2000 thousandths of an em.
     *
     * @param codePoint a code point; a surrogate is 1000
     * @throws IllegalArgumentException if it is not a code point
     */
    public static int of(int codePoint) {
        if (!Character.isValidCodePoint(codePoint)) {
            throw new IllegalArgumentException("Not a code point: " + codePoint);
        }
        return Glyphs.width(Glyphs.of(codePoint));
    }

    /**
     * The width of a text on one line, in thousandths of an em: the sum of its characters' widths. Line breaks are 0
     * wide and do not start it anew.
     *
     * @return 0 for an empty text, and at most {@link Integer#MAX_VALUE}
     */
    public static int of(CharSequence text) {
        long sum = 0;
        int units;
        for (int i = 0; i < text.length(); i += units) {
            int codePoint = Character.codePointAt(text, i);
            sum += Glyphs.width(Glyphs.of(codePoint));
            units = Character.charCount(codePoint);
        }
        return (int) Math.min(sum, Integer.MAX_VALUE);
    }
}
