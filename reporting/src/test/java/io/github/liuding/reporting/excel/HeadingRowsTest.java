package io.github.liuding.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.reporting.table.BarChart;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.NamedCell;
import io.github.liuding.reporting.table.ReportTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Headings of several rows and sums, in the workbook. */
class HeadingRowsTest {
    private record Town(String name, int due, int done) {}

    private static final List<Town> TOWNS = List.of(new Town("城关镇", 4, 3), new Town("河东乡", 6, 6));

    private static ReportTable<Town> table(List<Town> towns) {
        return ReportTable.of("进展", towns)
                .column(Column.of("乡镇", CellTypes.TEXT, Town::name))
                .column(Column.<Town, Integer>of("应完成", CellTypes.WHOLE, Town::due)
                        .under("本月任务")
                        .totalled())
                .column(Column.<Town, Integer>of("已完成", CellTypes.WHOLE, Town::done)
                        .under("本月任务")
                        .totalled());
    }

    private static XSSFWorkbook read(ReportTable<?> table) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Written.live(table).bytes()));
    }

    @Test
    void headings_are_merged_repeated_and_frozen_together() throws IOException {
        try (XSSFWorkbook workbook = read(table(TOWNS))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getMergedRegions())
                    .extracting(CellRangeAddress::formatAsString)
                    .contains("A3:A4", "B3:C3")
                    .doesNotContain("B4", "C4");
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("本月任务");
            assertThat(sheet.getRow(3).getCell(2).getStringCellValue()).isEqualTo("已完成");
            assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("城关镇");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:4");
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:C6");
        }
    }

    @Test
    void sums_are_live_and_follow_the_rows() throws IOException {
        try (XSSFWorkbook workbook = read(table(TOWNS))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(6).getCell(0).getStringCellValue()).isEqualTo("合计");
            assertThat(sheet.getRow(6).getCell(1).getCellFormula()).isEqualTo("SUBTOTAL(109,B5:B6)");
            assertThat(sheet.getRow(6).getCell(1).getNumericCellValue()).isEqualTo(10);
            sheet.getRow(4).getCell(2).setCellValue(5);
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            assertThat(evaluator.evaluate(sheet.getRow(6).getCell(2)).getNumberValue())
                    .isEqualTo(11);
        }
    }

    @Test
    void a_sum_over_numbers_that_excel_would_change_is_whole_and_ours() throws IOException {
        BigDecimal large = new BigDecimal("1234567890123456789");
        ReportTable<BigDecimal> table = ReportTable.of("金额", List.of(large, BigDecimal.ONE))
                .column(Column.<BigDecimal, String>of("事项", CellTypes.TEXT, row -> "事项"))
                .column(Column.<BigDecimal, BigDecimal>of("金额", CellTypes.NUMBER, row -> row)
                        .totalled());
        try (XSSFWorkbook workbook = read(table)) {
            assertThat(workbook.getSheetAt(0).getRow(5).getCell(1).getStringCellValue())
                    .isEqualTo("1234567890123456790");
        }
    }

    @Test
    void a_table_without_rows_has_no_sums() throws IOException {
        try (XSSFWorkbook workbook = read(table(List.of()))) {
            assertThat(workbook.getSheetAt(0).getRow(4).getCell(0).getStringCellValue())
                    .isEqualTo("（无）");
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(4);
        }
    }

    @Test
    void names_and_charts_find_their_cells_below() throws IOException {
        ReportTable<Town> named = table(TOWNS).named(new NamedCell("首行", 0, 1)).chart(new BarChart("完成", 0, 2));
        Written written = Written.live(named);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written.bytes()))) {
            assertThat(workbook.getName("首行").getRefersToFormula()).isEqualTo("'进展'!$B$5");
            assertThat(workbook.getSheetAt(0)
                            .createDrawingPatriarch()
                            .getCharts()
                            .get(0)
                            .getCTChart()
                            .toString())
                    .contains("'进展'!$C$5:$C$6", "'进展'!$C$4");
        }
    }
}
