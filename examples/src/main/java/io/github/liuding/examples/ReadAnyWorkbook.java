package io.github.liuding.examples;

import io.github.liuding.core.result.WithFindings;
import io.github.liuding.reporting.preflight.WorkbookPreflight;
import io.github.liuding.reporting.workbook.OpenWorkbook;
import io.github.liuding.reporting.workbook.RawRow;
import io.github.liuding.reporting.workbook.ReadWorkbook;
import io.github.liuding.reporting.workbook.WorkbookReader;
import java.io.IOException;
import java.nio.file.Path;

/** The code of the page on reading workbooks (读取工作簿). */
public final class ReadAnyWorkbook {
    private ReadAnyWorkbook() {}

    /** Reads the workbook named first, whole. */
    public static void main(String[] args) throws IOException {
        // README begins
        WithFindings<ReadWorkbook> read = WorkbookReader.standard().read(Path.of(args[0]));
        read.findings().forEach(System.out::println);
        for (RawRow row : read.orElseThrow().sheets().get(0).rows()) {
            row.cell(2).ifPresent(cell -> System.out.println(cell.address() + " " + cell.value())); // column 2 is B
        }
        // README ends
    }

    /** Counts the rows of the first sheet, one at a time. */
    public static long countRows(Path file) throws IOException {
        long[] rows = {0};
        // README begins
        try (OpenWorkbook workbook = WorkbookReader.standard().open(file).orElseThrow()) {
            workbook.rows(workbook.sheets().get(0), row -> rows[0]++);
        }
        // README ends
        return rows[0];
    }

    /** Prints why programs would call a workbook damaged. */
    public static void preflight(Path file) throws IOException {
        // README begins
        WorkbookPreflight.check(file).forEach(System.out::println); // nothing: fit to leave
        // README ends
    }
}
