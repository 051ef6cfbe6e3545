package io.github.liuding.reporting.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of cells (单元格区域), rows and columns from 1, all ends included.
 *
 * @param firstRow the first row, from 1
 * @param firstColumn the first column, 1 for A
 * @param lastRow the last row, up to 1,048,576
 * @param lastColumn the last column, up to 16,384
 */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    /** The last row that a sheet has. */
    public static final int LAST_ROW = 1_048_576;
    /** The last column that a sheet has: XFD. */
    public static final int LAST_COLUMN = 16_384;

    private static final Pattern FORM =
            Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})(?::\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7}))?");

    public CellRange {
        if (firstRow < 1
                || firstColumn < 1
                || lastRow < firstRow
                || lastColumn < firstColumn
                || lastRow > LAST_ROW
                || lastColumn > LAST_COLUMN) {
            throw new IllegalArgumentException(
                    "Range must lie within A1:XFD1048576, first before last, but was rows %s to %s, columns %s to %s"
                            .formatted(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    /** Reads {@code B4:C6}, {@code $B$4:$C$6} or {@code B4}; empty where it is none, or outside of a sheet. */
    public static Optional<CellRange> find(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int column = column(form.group(1));
        int row = Integer.parseInt(form.group(2));
        boolean single = Optional.ofNullable(form.group(3)).isEmpty();
        int otherColumn = single ? column : column(form.group(3));
        int otherRow = single ? row : Integer.parseInt(form.group(4));
        int lastRow = Math.max(row, otherRow);
        int lastColumn = Math.max(column, otherColumn);
        int firstRow = Math.min(row, otherRow);
        return firstRow < 1 || lastRow > LAST_ROW || lastColumn > LAST_COLUMN
                ? Optional.empty()
                : Optional.of(new CellRange(firstRow, Math.min(column, otherColumn), lastRow, lastColumn));
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + (letters.charAt(i) & 0x1F);
        }
        return column;
    }

    /** Whether a cell lies in it. */
    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** Whether it shares a cell with another. */
    public boolean overlaps(CellRange other) {
        return firstRow <= other.lastRow
                && other.firstRow <= lastRow
                && firstColumn <= other.lastColumn
                && other.firstColumn <= lastColumn;
    }

    /** How many cells it has. */
    public long cells() {
        return (lastRow - firstRow + 1L) * (lastColumn - firstColumn + 1L);
    }

    /** The address of a cell, such as {@code F37}, rows and columns from 1. */
    public static String address(int row, int column) {
        return letters(column) + row;
    }

    /** The letters of a column: {@code A} for 1. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / 26) {
            letters.append((char) ('A' + (left - 1) % 26));
        }
        return letters.reverse().toString();
    }

    /** Such as {@code B4:C6}; {@code B4} for one cell. */
    @Override
    public String toString() {
        String first = address(firstRow, firstColumn);
        return cells() == 1 ? first : first + ":" + address(lastRow, lastColumn);
    }
}
