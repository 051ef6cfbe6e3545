package io.github.liuding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.reporting.preflight.WorkbookPreflight;
import io.github.liuding.reporting.table.ReportTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Workbooks read back by a library that had no part in writing them. */
public final class ReadBack {
    /** The rows of a sheet above the table itself: title, issuer and day, headings. */
    public static final int ROWS_ABOVE = 3;

    /** The rows above the first row of a table: title, issuer and headings. */
    public static int rowsAbove(ReportTable<?> table) {
        return ROWS_ABOVE - 1 + table.headingRows();
    }

    private ReadBack() {}

    /** The file, after a check that no program will stumble over it. */
    public static Path checked(Path file) throws IOException {
        assertThat(WorkbookPreflight.check(file)).as("preflight of %s", file).isEmpty();
        return file;
    }

    /** The rows of each sheet, by the sheet's name in the workbook's order; the file is {@link #checked}. */
    public static Map<String, List<Row>> sheets(Path file) throws IOException {
        checked(file);
        Map<String, List<Row>> sheets = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in, new ReadingOptions(true, false))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.put(sheet.getName(), sheet.read());
            }
        }
        return sheets;
    }

    /** The text of a cell; empty where there is none, or another value. */
    public static String text(Row row, int column) {
        return row.getOptionalCell(column)
                .filter(cell -> cell.getType() == CellType.STRING || cell.getType() == CellType.FORMULA)
                .map(Cell::getText)
                .orElse("");
    }
}
