package io.github.liuding.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFDataBarFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class DataBarsTest {
    private static ReportTable<BigDecimal> table(List<BigDecimal> rows) {
        return ReportTable.of("进度", rows)
                .column(Column.<BigDecimal, String>of("事项", CellTypes.TEXT, row -> "事项" + row))
                .column(Column.<BigDecimal, BigDecimal>of("完成比例", CellTypes.PERCENT, row -> row)
                        .barred()
                        .width(8))
                .column(Column.<BigDecimal, BigDecimal>of("序时进度", CellTypes.PERCENT, row -> row)
                        .centred()
                        .barred())
                .column(Column.<BigDecimal, BigDecimal>of("占比", CellTypes.PERCENT, row -> row));
    }

    private static XSSFSheetConditionalFormatting read(List<BigDecimal> rows) throws IOException {
        Written written = Written.of(ExcelWriter.standard(), Written.workbook(table(rows)));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written.bytes()))) {
            return workbook.getSheetAt(0).getSheetConditionalFormatting();
        }
    }

    @Test
    void bars_go_from_nothing_to_the_whole() throws IOException {
        XSSFSheetConditionalFormatting formats = read(List.of(new BigDecimal("0.35"), BigDecimal.ONE));

        assertThat(formats.getNumConditionalFormattings()).isEqualTo(1);
        assertThat(formats.getConditionalFormattingAt(0).getFormattingRanges())
                .extracting(CellRangeAddress::formatAsString)
                .containsExactly("B4:B5", "C4:C5");
        XSSFDataBarFormatting bar =
                formats.getConditionalFormattingAt(0).getRule(0).getDataBarFormatting();
        assertThat(bar.getMinThreshold().getValue()).isZero();
        assertThat(bar.getMaxThreshold().getValue()).isEqualTo(1);
    }

    @Test
    void an_empty_table_has_none() throws IOException {
        assertThat(read(List.of()).getNumConditionalFormattings()).isZero();
    }

    @Test
    void only_percentages_have_bars() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Column.<String, String>of("事项", CellTypes.TEXT, row -> row)
                        .barred())
                .withMessage("Column '事项' must show percentages to have bars, but shows TEXT");
    }
}
