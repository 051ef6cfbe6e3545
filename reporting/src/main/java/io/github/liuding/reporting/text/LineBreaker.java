package io.github.liuding.reporting.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into the lines (折行) that it takes in a column.
 *
 * <p>A line ends at \n, \r\n or \r. One that is too long is broken
 *
 * <ul>
 *   <li>between Chinese characters, and between Chinese and other characters, but so that no closing mark such as ， 。 ）
 *       … — starts a line and no opening mark such as （ 《 ￥ ends one; quotes “ ” stay with both neighbours;
 *   <li>after a space. One space may stand beyond the line's width, further ones take room;
 *   <li>never inside a word or number, such as A4, 2021-12-31 or 3.5%, unless the line has no other place. Then after a
 *       hyphen, slash or the like, and if there is none either, before the character that no longer fits.
 * </ul>
 *
 * <p>Where renderers differ, the rule that makes more lines is taken: Excel may let a comma hang, and LibreOffice may
 * begin a line with it, but neither then needs more lines than this. Only words that are wider than the line are torn
 * so differently that a renderer may, rarely, need one more. A wider line never needs more lines than a narrower one.
 *
 * <p>A surrogate pair and a character with its combining marks are never separated. A character wider than the line has
 * a line to itself.
 */
public final class LineBreaker {
    private final int width;

    private LineBreaker(int width) {
        this.width = width;
    }

    /**
     * A breaker for lines of a width.
     *
     * @param width in thousandths of an em, at least 1; 20 Chinese characters are 20000
     * @throws IllegalArgumentException if it is less than 1
     */
    public static LineBreaker of(int width) {
        if (width < 1) {
            throw new IllegalArgumentException("Line width must be at least 1: " + width);
        }
        return new LineBreaker(width);
    }

    /** The width of a line in thousandths of an em, at least 1. */
    public int width() {
        return width;
    }

    /**
     * How many lines a text takes. A text that ends with a line break has an empty last line.
     *
     * @return at least 1, also for an empty text
     */
    public int count(CharSequence text) {
        return count(text, width);
    }

    /** What {@link #count(CharSequence)} gives, without a breaker. */
    static int count(CharSequence text, int width) {
        int lines = 1;
        int end = end(text, 0, width);
        while (end < text.length()) {
            lines++;
            end = end(text, next(text, end), width);
        }
        return lines;
    }

    /**
     * The lines of a text, as many as {@link #count} says. Joined they are the text without its line breaks; a line may
     * end with spaces.
     *
     * @return unmodifiable, with at least one element
     */
    public List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int end = end(text, start, width);
        while (end < text.length()) {
            lines.add(text.substring(start, end));
            start = next(text, end);
            end = end(text, start, width);
        }
        lines.add(text.substring(start));
        return List.copyOf(lines);
    }

    /** The index after the last character of the line that begins at an index. */
    private static int end(CharSequence text, int start, int width) {
        int length = text.length();
        int empty = width / 10;
        int room = empty;
        int space = start;
        int i = start;
        while (i < length) {
            char c = text.charAt(i);
            int glyph = Glyphs.of(c);
            int units = 1;
            if ((glyph & Glyphs.RARE) != 0) {
                if (c == '\n' || c == '\r') {
                    return i;
                }
                if (c == ' ' && room >= 0) {
                    // It hangs if it does not fit; then the next character, whatever it is, is too much.
                    room -= Glyphs.hundredths(glyph);
                    i++;
                    space = i;
                    continue;
                }
                int codePoint = Character.codePointAt(text, i);
                glyph = Glyphs.of(codePoint);
                units = Character.charCount(codePoint);
            }
            int taken = Glyphs.hundredths(glyph);
            if (taken > room && taken > 0 && room < empty) {
                return LineEnds.last(text, start, i, space);
            }
            room -= taken;
            i += units;
        }
        return length;
    }

    /** Where the line after the one that ended at an index begins. */
    private static int next(CharSequence text, int end) {
        char c = text.charAt(end);
        if (c == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n') {
            return end + 2;
        }
        return c == '\n' || c == '\r' ? end + 1 : end;
    }
}
