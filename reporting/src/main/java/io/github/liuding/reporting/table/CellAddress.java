package io.github.liuding.reporting.table;

/** Where a cell of a table lands on its sheet (单元格地址), for formulas that name it. */
public final class CellAddress {
    /** The row of a table's first row on its sheet, from 1: below title, issuer and one row of headings. */
    public static final int FIRST_ROW = 4;

    private CellAddress() {}

    /** The row of the first row of a table on its sheet, from 1: further down where it has several rows of headings. */
    public static int firstRow(ReportTable<?> table) {
        return FIRST_ROW - 1 + table.headingRows();
    }

    /**
     * The address of a cell of a table, fixed, such as {@code $F$37}.
     *
     * @throws IllegalArgumentException if row or column is negative
     */
    public static String fixed(ReportTable<?> table, int row, int column) {
        return fixed(row + table.headingRows() - 1, column);
    }

    /**
     * The address of a cell of a table with one row of headings, such as {@code F37}.
     *
     * @param row the row of the table, from 0
     * @param column the column, from 0
     * @throws IllegalArgumentException if either is negative
     */
    public static String of(int row, int column) {
        long number = number(row);
        return letters(column) + number;
    }

    /**
     * The same, fixed, such as {@code $F$37}.
     *
     * @throws IllegalArgumentException if row or column is negative
     */
    public static String fixed(int row, int column) {
        long number = number(row);
        return "$" + letters(column) + "$" + number;
    }

    /**
     * The letters of a column, from 0.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public static String letters(int column) {
        if (column < 0) {
            throw new IllegalArgumentException("Column of a cell must be from 0, but was %s".formatted(column));
        }
        String letter = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? letter : letters(column / 26 - 1) + letter;
    }

    private static long number(int row) {
        if (row < 0) {
            throw new IllegalArgumentException("Row of a cell must be from 0, but was %s".formatted(row));
        }
        return (long) FIRST_ROW + row;
    }
}
