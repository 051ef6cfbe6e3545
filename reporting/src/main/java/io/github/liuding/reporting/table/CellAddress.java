package io.github.liuding.reporting.table;

/** Where a cell of a table lands on its sheet (单元格地址), for formulas that name it. */
public final class CellAddress {
    /** The row of a table's first row on its sheet, from 1: below title, issuer and headings. */
    public static final int FIRST_ROW = 4;

    private CellAddress() {}

    /**
     * The address of a cell, such as {@code F37}.
     *
     * @param row the row of the table, from 0
     * @param column the column, from 0
     */
    public static String of(int row, int column) {
        return letters(column) + (FIRST_ROW + row);
    }

    /** The same, fixed, such as {@code $F$37}. */
    public static String fixed(int row, int column) {
        return "$" + letters(column) + "$" + (FIRST_ROW + row);
    }

    /** The letters of a column, from 0. */
    public static String letters(int column) {
        String letter = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? letter : letters(column / 26 - 1) + letter;
    }
}
