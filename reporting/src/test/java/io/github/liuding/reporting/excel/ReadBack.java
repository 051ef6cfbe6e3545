package io.github.liuding.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.reporting.internal.XmlBytes;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.HeadingCell;
import io.github.liuding.reporting.table.ReportTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Compares the rows of a sheet, as two libraries read them, with the table that was written. */
final class ReadBack {
    private ReadBack() {}

    /** Every cell of every row holds its value, in its type, and in merged cells too. */
    static void assertHolds(Written written, ReportTable<?>... tables) {
        try (XSSFWorkbook poi = written.poi();
                ReadableWorkbook fast = written.fastexcel()) {
            assertThat(poi.getNumberOfSheets()).isEqualTo(tables.length);
            for (int i = 0; i < tables.length; i++) {
                int last = assertHolds(poi.getSheetAt(i), fast.getSheet(i).orElseThrow(), tables[i]);
                assertThat(last).as("last row").isEqualTo(lastDataRow(written.sheet(i)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the table's last row, from 1. */
    private static <R> int assertHolds(XSSFSheet poi, Sheet sheet, ReportTable<R> table) throws IOException {
        List<Row> fast = sheet.read();
        assertThat(poi.getSheetName()).isEqualTo(table.name());
        assertThat(sheet.getName()).isEqualTo(table.name());
        for (int i = 0; i < table.headingRows(); i++) {
            for (HeadingCell heading : HeadingCell.row(table, i)) {
                int at = SheetFrame.HEADING_ROW - 1 + i;
                assertText(poi.getRow(at).getCell(heading.column()), fast.get(at), heading.column(), heading.text());
            }
        }
        int row = SheetFrame.HEADING_ROW - 2 + table.headingRows();
        for (R value : table.rows()) {
            row++;
            for (int i = 0; i < table.columns().size(); i++) {
                assertCell(
                        poi.getRow(row).getCell(i),
                        fast.get(row),
                        i,
                        table.columns().get(i).cell(value));
            }
        }
        return row + 1;
    }

    /** The last row of the table itself, from 1: that of the filter. */
    static int lastDataRow(SheetXml sheet) {
        return SheetXml.Range.parse(sheet.attribute("autoFilter", "ref")).lastRow();
    }

    /** The types of a row's cells, as POI reads them. */
    static List<CellType> types(Iterable<org.apache.poi.ss.usermodel.Cell> row) {
        List<CellType> types = new ArrayList<>();
        row.forEach(cell -> types.add(cell.getCellType()));
        return types;
    }

    private static void assertCell(XSSFCell poi, Row fast, int column, Cell cell) {
        String place = poi.getReference();
        if (cell instanceof Cell.Figure figure) {
            assertNumber(poi, fast, column, figure.value());
        } else if (cell instanceof Cell.Percent percent) {
            assertNumber(poi, fast, column, percent.fraction());
            assertThat(poi.getCellStyle().getDataFormatString()).as(place).endsWith("%");
        } else if (cell instanceof Cell.DaysLeft days) {
            assertNumber(poi, fast, column, BigDecimal.valueOf(days.days()));
            assertThat(poi.getCellStyle().getDataFormatString()).as(place).isEqualTo("0\"天\";\"逾期\"0\"天\"");
        } else if (cell instanceof Cell.Day day) {
            assertThat(poi.getCellType()).as(place).isEqualTo(CellType.NUMERIC);
            assertThat(poi.getLocalDateTimeCellValue())
                    .as(place)
                    .isEqualTo(day.day().atStartOfDay());
            assertThat(poi.getCellStyle().getDataFormatString()).as(place).isEqualTo("yyyy\"年\"m\"月\"d\"日\"");
            assertThat(fast.getCell(column).asDate())
                    .as(place)
                    .isEqualTo(day.day().atStartOfDay());
        } else {
            assertText(poi, fast, column, cell.text());
        }
    }

    private static void assertNumber(XSSFCell poi, Row fast, int column, BigDecimal value) {
        String place = poi.getReference();
        assertThat(poi.getCellType()).as(place).isEqualTo(CellType.NUMERIC);
        assertThat(poi.getNumericCellValue()).as(place).isEqualTo(value.doubleValue());
        assertThat(fast.getCell(column).asNumber()).as(place).isEqualByComparingTo(value);
    }

    private static void assertText(XSSFCell poi, Row fast, int column, String text) {
        String place = poi.getReference();
        String shown = XmlBytes.valid(text).replace("\r\n", "\n").replace('\r', '\n');
        if (shown.isEmpty()) {
            assertThat(poi.getCellType()).as(place).isEqualTo(CellType.BLANK);
            assertThat(fast.getCellText(column)).as(place).isEmpty();
            return;
        }
        assertThat(poi.getCellType()).as(place).isEqualTo(CellType.STRING);
        assertThat(poi.getStringCellValue()).as(place).isEqualTo(shown);
        assertThat(fast.getCell(column).getType()).as(place).isEqualTo(org.dhatim.fastexcel.reader.CellType.STRING);
        // The second library leaves Excel's escapes as they are.
        assertThat(fast.getCell(column).asString())
                .as(place)
                .isEqualTo(shown.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_"));
    }
}
