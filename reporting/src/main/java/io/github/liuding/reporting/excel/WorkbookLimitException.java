package io.github.liuding.reporting.excel;

/** Thrown where a table holds more than a workbook can (超出工作表限度); no file is left. */
public final class WorkbookLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sheet;
    private final long row;

    WorkbookLimitException(String sheet, long row, String message) {
        super(message);
        this.sheet = sheet;
        this.row = row;
    }

    /** The sheet's name. */
    public String sheet() {
        return sheet;
    }

    /** The row of the sheet that could not be written, from 1. */
    public long row() {
        return row;
    }
}
