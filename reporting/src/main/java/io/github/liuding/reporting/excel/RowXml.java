package io.github.liuding.reporting.excel;

import io.github.liuding.reporting.internal.XmlBytes;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.CellAddress;
import io.github.liuding.reporting.text.RowHeight;
import java.io.IOException;
import java.time.LocalDate;

/** The XML of rows and cells, and the limits that Excel sets them. */
final class RowXml {
    private static final byte[] ROWS = XmlBytes.ascii("<sheetData>");
    private static final byte[] ROWS_END = XmlBytes.ascii("</sheetData>");
    private static final byte[] ROW = XmlBytes.ascii("<row r=\"");
    private static final byte[] HEIGHT = XmlBytes.ascii("\" ht=\"");
    private static final byte[] CUSTOM = XmlBytes.ascii("\" customHeight=\"1\">");
    private static final byte[] GROWING = XmlBytes.ascii("\">");
    private static final byte[] ROW_END = XmlBytes.ascii("</row>");
    private static final byte[] CELL = XmlBytes.ascii("<c r=\"");
    private static final byte[] STYLE = XmlBytes.ascii("\" s=\"");
    private static final byte[] EMPTY = XmlBytes.ascii("\"/>");
    private static final byte[] VALUE = XmlBytes.ascii("\"><v>");
    private static final byte[] VALUE_END = XmlBytes.ascii("</v></c>");
    private static final byte[] FORMULA = XmlBytes.ascii("\"><f>");
    private static final byte[] TEXT_FORMULA = XmlBytes.ascii("\" t=\"str\"><f>");
    private static final byte[] FORMULA_END = XmlBytes.ascii("</f><v>");
    private static final byte[] TEXT = XmlBytes.ascii("\" t=\"inlineStr\"><is><t>");
    private static final byte[] KEPT_TEXT = XmlBytes.ascii("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    private static final byte[] TEXT_END = XmlBytes.ascii("</t></is></c>");

    /** The day that Excel counts as 0; right from March 1900 on. */
    static final long EXCEL_EPOCH = LocalDate.of(1899, 12, 30).toEpochDay();

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final int LAST_ROW = 1_048_576;
    private static final int LONGEST_TEXT = 32_767;

    private final XmlBytes out;
    private final String sheet;
    private final byte[][] letters;
    private int row;

    RowXml(XmlBytes out, String sheet, int columns) {
        this.out = out;
        this.sheet = sheet;
        this.letters = new byte[columns][];
        for (int i = 0; i < columns; i++) {
            letters[i] = XmlBytes.ascii(CellAddress.letters(i));
        }
    }

    /** The address of a cell, such as {@code F37}; row from 1, column from 0. */
    static String address(int row, int column) {
        return CellAddress.letters(column) + row;
    }

    void startRows() throws IOException {
        out.raw(ROWS);
    }

    void endRows() throws IOException {
        out.raw(ROWS_END);
    }

    /** The row last started, from 1; 0 before the first. */
    int row() {
        return row;
    }

    /** Starts the next row; height in twips, cut to the highest there is. */
    void startRow(int needed) throws IOException {
        startRow(needed, CUSTOM);
    }

    /** Starts a row whose height the program works out again when somebody types in it. */
    void startGrowingRow(int needed) throws IOException {
        startRow(needed, GROWING);
    }

    private void startRow(int needed, byte[] end) throws IOException {
        int height = Math.min(needed, RowHeight.EXCEL_LIMIT);
        row++;
        if (row > LAST_ROW) {
            throw new WorkbookLimitException(
                    sheet, row, "A sheet can hold %s rows, but '%s' goes on to row %s".formatted(LAST_ROW, sheet, row));
        }
        out.raw(ROW).number(row).raw(HEIGHT).number(height / 20);
        int hundredths = height % 20 * 5;
        if (hundredths > 0) {
            out.raw(hundredths < 10 ? ".0" : ".").number(hundredths);
        }
        out.raw(end);
    }

    void endRow() throws IOException {
        out.raw(ROW_END);
    }

    void cell(int column, int style, Cell cell) throws IOException {
        if (cell instanceof Cell.Figure figure) {
            value(column, style, figure.value().toPlainString());
        } else if (cell instanceof Cell.Percent percent) {
            value(column, style, percent.fraction().toPlainString());
        } else if (cell instanceof Cell.DaysLeft days) {
            value(column, style, Long.toString(days.days()));
        } else if (cell instanceof Cell.Day day && isKnown(day.day())) {
            start(column, style);
            out.raw(VALUE).number(day.day().toEpochDay() - EXCEL_EPOCH).raw(VALUE_END);
        } else if (cell instanceof Cell.Formula formula) {
            formula(column, style, formula);
        } else {
            text(column, style, cell.text());
        }
    }

    /** With what it comes to, so that it shows also where nothing is worked out again. */
    private void formula(int column, int style, Cell.Formula formula) throws IOException {
        checkLength(column, formula.text());
        start(column, style);
        out.raw(formula.value() instanceof Cell.Text ? TEXT_FORMULA : FORMULA)
                .text(formula.formula())
                .raw(FORMULA_END);
        if (formula.value() instanceof Cell.Figure figure) {
            out.raw(figure.value().toPlainString());
        } else if (formula.value() instanceof Cell.Percent percent) {
            out.raw(percent.fraction().toPlainString());
        } else {
            out.text(formula.text());
        }
        out.raw(VALUE_END);
    }

    void text(int column, int style, String text) throws IOException {
        checkLength(column, text);
        start(column, style);
        if (text.isEmpty()) {
            out.raw(EMPTY);
        } else {
            out.raw(isSpaceAtEitherEnd(text) ? KEPT_TEXT : TEXT).text(text).raw(TEXT_END);
        }
    }

    private void checkLength(int column, String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new WorkbookLimitException(
                    sheet,
                    row,
                    "A cell can hold %s characters, but '%s'!%s has %s"
                            .formatted(LONGEST_TEXT, sheet, address(row, column), text.length()));
        }
    }

    private void start(int column, int style) throws IOException {
        out.raw(CELL).raw(letters[column]).number(row).raw(STYLE).number(style);
    }

    private void value(int column, int style, String number) throws IOException {
        start(column, style);
        out.raw(VALUE).raw(number).raw(VALUE_END);
    }

    /** Whether Excel has a number for the day. */
    private static boolean isKnown(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    private static boolean isSpaceAtEitherEnd(String text) {
        return text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ';
    }
}
