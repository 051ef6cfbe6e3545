package io.github.liuding.reporting.text;

/**
 * How high a row (行高) must be for its texts to show in full, whatever fonts the reader has.
 *
 * <p>Every length is in twips, twentieths of a point, the unit of Excel's row heights and of POI's {@code
 * Row.setHeight}: a 12 point font is 240.
 *
 * <pre>{@code
 * RowHeight height = RowHeight.of(12 * RowHeight.POINT);
 * int twips = height.forText(text, RowHeight.usableWidth(sheet.getColumnWidth(2)));
 * row.setHeight((short) Math.min(twips, RowHeight.EXCEL_LIMIT));
 * }</pre>
 *
 * <p>A row needs the largest height of its cells. Heights are not capped here: what to do with a text that is too long
 * for a row, to shrink it or to spread it over several, is up to the caller.
 *
 * @param fontSize the font's size in twips, from 1 to 8190
 * @param lineSpacing a line's height in thousandths of the font's size, from 1 to 10000
 * @param padding the space above and below all lines together, in twips, from 0 to 8190
 */
public record RowHeight(int fontSize, int lineSpacing, int padding) {
    /** A point (磅) is 20 twips. */
    public static final int POINT = 20;

    /** The highest row that Excel has, 409.5 points. */
    public static final int EXCEL_LIMIT = 8190;

    // Noto Sans CJK, the tallest of the common faces, has 1448, and LibreOffice rounds each line up.
    private static final int LINE_SPACING = 1460;
    private static final int PADDING = 3 * POINT;

    // Excel draws a character as whole pixels, of which 96 make an inch.
    private static final int PIXEL = 15;

    // POI's unit of column widths: the 256th part of a digit.
    private static final int DIGIT = 256;

    // Of 宋体 at 11 points: 120 in Excel, 122 with Noto Sans CJK in its place, 110 with AR PL UKai.
    private static final int DIGIT_WIDTH = 110;
    private static final int COLUMN_PADDING = 3 * POINT;

    /**
     * Heights for a font size with a spacing and padding of one's own.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    public RowHeight {
        check(fontSize >= 1 && fontSize <= EXCEL_LIMIT, "Font size", fontSize);
        check(lineSpacing >= 1 && lineSpacing <= 10_000, "Line spacing", lineSpacing);
        check(padding >= 0 && padding <= EXCEL_LIMIT, "Padding", padding);
    }

    /**
     * The heights for a font size, with lines of 1.46 times the size and 3 points of padding: enough for 仿宋, 宋体 and the
     * Noto and AR PL faces that stand in for them.
     *
     * @param fontSize in twips, from 1 to 8190
     * @throws IllegalArgumentException if it is out of range
     */
    public static RowHeight of(int fontSize) {
        return new RowHeight(fontSize, LINE_SPACING, PADDING);
    }

    /**
     * The width that a column (列宽) has for text, in twips, if the workbook's normal font is 宋体 at 11 points: 5.5 points
     * a digit, which is what LibreOffice gives with AR PL UKai for 宋体, less 3 for the cell's margins. Excel gives 6.
     * Widths of merged columns are added up before.
     *
     * @param columnWidth as POI's {@code Sheet.getColumnWidth} has it, in 256ths of a digit, from 256 on
     * @throws IllegalArgumentException if it is less than 256
     */
    public static int usableWidth(int columnWidth) {
        check(columnWidth >= DIGIT, "Column width", columnWidth);
        return (int) ((long) columnWidth * DIGIT_WIDTH / DIGIT) - COLUMN_PADDING;
    }

    /**
     * The height for a text in a column, in twips.
     *
     * @param text with or without line breaks
     * @param width the width usable for text, in twips, at least 1; see {@link #usableWidth}
     * @throws IllegalArgumentException if the width is less than 1
     */
    public int forText(CharSequence text, int width) {
        return forLines(LineBreaker.count(text, lineWidth(width)));
    }

    /**
     * The height for a number of lines, in twips, and at most {@link Integer#MAX_VALUE}.
     *
     * @param lines at least 0
     * @throws IllegalArgumentException if it is negative
     */
    public int forLines(int lines) {
        check(lines >= 0, "Number of lines", lines);
        // As a product of longs this does not overflow within the ranges above.
        long thousandths = (long) lines * fontSize * lineSpacing;
        return (int) Math.min((thousandths + 999) / 1000 + padding, Integer.MAX_VALUE);
    }

    /**
     * What breaks texts of this font size into the lines of a column, as {@link #forText} counts them.
     *
     * @param width the width usable for text, in twips, at least 1
     * @throws IllegalArgumentException if the width is less than 1
     */
    public LineBreaker breaker(int width) {
        return LineBreaker.of(lineWidth(width));
    }

    /** A width in thousandths of an em, the em being rounded up to whole pixels. */
    private int lineWidth(int width) {
        check(width >= 1, "Width", width);
        long em = (fontSize + PIXEL - 1L) / PIXEL * PIXEL;
        return (int) Math.max(1, Math.min(width * 1000L / em, Integer.MAX_VALUE));
    }

    private static void check(boolean holds, String what, int value) {
        if (!holds) {
            throw new IllegalArgumentException(what + " out of range: " + value);
        }
    }
}
