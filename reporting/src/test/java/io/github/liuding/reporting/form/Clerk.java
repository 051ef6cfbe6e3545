package io.github.liuding.reporting.form;

import io.github.liuding.core.result.WithFindings;
import io.github.liuding.reporting.excel.ExcelWriter;
import io.github.liuding.reporting.workbook.ReadWorkbook;
import io.github.liuding.reporting.workbook.WorkbookReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a clerk does with a form: POI plays the part of the clerk's program. */
final class Clerk {
    private byte[] bytes;

    Clerk(Form<?> form) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ExcelWriter.standard().write(form.workbook("进展报送表", "县优化办"), out);
            bytes = out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes another file in hand. */
    Clerk hold(byte[] other) {
        bytes = other.clone();
        return this;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Edits the only sheet that people see. */
    Clerk edit(Consumer<Sheet> edits) {
        return workbook(workbook -> edits.accept(workbook.getSheetAt(0)));
    }

    Clerk workbook(Consumer<XSSFWorkbook> edits) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            edits.accept(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            bytes = out.toByteArray();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Types a text into a cell such as F5. */
    Clerk type(String address, String text) {
        return edit(sheet -> write(cell(sheet, address), text));
    }

    /** Types a number into a cell. */
    Clerk type(String address, double number) {
        return edit(sheet -> cell(sheet, address).setCellValue(number));
    }

    /** POI leaves the old text of an inline string beside the new one, which no program of a clerk does. */
    static void write(Cell cell, String text) {
        cell.setBlank();
        cell.setCellValue(text);
    }

    static Cell cell(Sheet sheet, String address) {
        int row = Integer.parseInt(address.substring(1)) - 1;
        int column = address.charAt(0) - 'A';
        Row found = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return found.getCell(column) == null ? found.createCell(column) : found.getCell(column);
    }

    ReadWorkbook handIn() {
        try {
            WithFindings<ReadWorkbook> read = WorkbookReader.standard().read(bytes, "交回.xlsx");
            return read.orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
