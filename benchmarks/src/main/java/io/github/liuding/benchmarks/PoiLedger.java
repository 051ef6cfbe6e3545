package io.github.liuding.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The ledger written with POI by hand, as a careful developer would. */
final class PoiLedger {
    private PoiLedger() {}

    static void writeStreaming(Iterable<LedgerRow> rows, int count, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            write(workbook, rows, count, out);
        }
    }

    /** With a table of shared texts, as Excel itself saves. */
    static void writeShared(Iterable<LedgerRow> rows, int count, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), 100, false, true)) {
            write(workbook, rows, count, out);
        }
    }

    static void writeInMemory(Iterable<LedgerRow> rows, int count, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            write(workbook, rows, count, out);
        }
    }

    private static void write(Workbook workbook, Iterable<LedgerRow> rows, int count, OutputStream out)
            throws IOException {
        CellStyle heading = bordered(workbook);
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        CellStyle body = bordered(workbook);
        CellStyle date = bordered(workbook);
        date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        CellStyle percent = bordered(workbook);
        percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
        Sheet sheet = workbook.createSheet("任务台账");
        int columns = Workload.HEADINGS.size();
        for (int i = 0; i < columns; i++) {
            sheet.setColumnWidth(i, Workload.WIDTHS.get(i) * 2 * 256);
        }
        sheet.createRow(0).createCell(0).setCellValue(Workload.TITLE);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, columns - 1));
        Row headings = sheet.createRow(1);
        for (int i = 0; i < columns; i++) {
            text(headings, i, heading, Workload.HEADINGS.get(i));
        }
        sheet.createFreezePane(0, 2);
        sheet.setAutoFilter(new CellRangeAddress(1, count + 1, 0, columns - 1));
        DataValidationHelper validation = sheet.getDataValidationHelper();
        sheet.addValidationData(validation.createValidation(
                validation.createExplicitListConstraint(Workload.STATES.toArray(String[]::new)),
                new CellRangeAddressList(2, count + 1, 10, 10)));
        int number = 2;
        for (LedgerRow row : rows) {
            Row cells = sheet.createRow(number++);
            Cell first = cells.createCell(0);
            first.setCellStyle(body);
            first.setCellValue(row.number());
            text(cells, 1, body, row.id());
            text(cells, 2, body, row.goal());
            text(cells, 3, body, row.task());
            text(cells, 4, body, row.measure());
            text(cells, 5, body, row.leadUnit());
            text(cells, 6, body, row.responsibleUnits());
            text(cells, 7, body, row.person());
            date(cells, 8, date, row.due());
            Cell done = cells.createCell(9);
            done.setCellStyle(percent);
            done.setCellValue(row.completion().doubleValue());
            text(cells, 10, body, row.state());
            text(cells, 11, body, row.standard());
            text(cells, 12, body, row.lamp().word());
            date(cells, 13, date, row.lastReport());
            date(cells, 14, date, row.nextReport());
            text(cells, 15, body, row.remark());
        }
        workbook.write(out);
    }

    private static void text(Row row, int column, CellStyle style, String text) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    private static void date(Row row, int column, CellStyle style, java.time.LocalDate day) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(day);
    }

    private static CellStyle bordered(Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setWrapText(true);
        return style;
    }
}
