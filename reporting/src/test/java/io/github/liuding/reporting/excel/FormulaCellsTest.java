package io.github.liuding.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.result.Finding;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.CellKind;
import io.github.liuding.reporting.table.CellType;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.NamedCell;
import io.github.liuding.reporting.table.ReportTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas with what they come to, named cells, and figures with stated decimals. */
class FormulaCellsTest {
    private static Written written(CellKind kind, Cell cell) {
        return written(new CellType<>(kind, one -> one), cell);
    }

    private static Written written(CellType<Cell> type, Cell cell) {
        return Written.live(
                ReportTable.<Cell>of("清单", List.of(cell)).column(Column.of("值", type, Function.<Cell>identity())));
    }

    private static Cell formula(Cell value) {
        return new Cell.Formula("A1&\"\"", value);
    }

    private static XSSFCell first(XSSFWorkbook workbook) {
        return workbook.getSheetAt(0).getRow(Written.FIRST - 1).getCell(0);
    }

    @ParameterizedTest(name = "{0} characters")
    @ValueSource(ints = {0, 1, 10, 11, 25, 100, 300})
    void a_row_is_as_high_as_the_text_that_its_formula_comes_to(int length) {
        Cell text = new Cell.Text("长".repeat(length));
        assertThat(written(CellKind.TEXT, formula(text))
                        .sheet()
                        .row(Written.FIRST)
                        .height())
                .isEqualTo(
                        written(CellKind.TEXT, text).sheet().row(Written.FIRST).height());
    }

    @Test
    void a_text_too_high_for_a_row_is_told_of_a_formula_too() {
        Written written = written(CellKind.TEXT, formula(new Cell.Text("长".repeat(3_000))));
        assertThat(written.sheet().row(Written.FIRST).height()).isEqualByComparingTo("409.5");
        assertThat(written.findings()).extracting(Finding::code).containsExactly(ExcelFindings.ROW_TOO_HIGH);
    }

    @Test
    void a_text_longer_than_a_cell_holds_is_refused_of_a_formula_too() {
        assertThatExceptionOfType(WorkbookLimitException.class)
                .isThrownBy(() -> written(CellKind.TEXT, formula(new Cell.Text("长".repeat(32_768)))))
                .withMessage("A cell can hold 32767 characters, but '清单'!A4 has 32768");
    }

    /** A cell with the mark of a quoted text takes its formula for a text as soon as somebody edits it. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"=1", "-1", "优秀"})
    void a_formula_is_never_marked_as_a_quoted_text(String text) throws IOException {
        for (CellKind kind : List.of(CellKind.TEXT, CellKind.NUMBER)) {
            try (XSSFWorkbook workbook =
                    written(kind, formula(new Cell.Text(text))).poi()) {
                assertThat(first(workbook).getCellStyle().getQuotePrefixed()).isFalse();
                assertThat(first(workbook).getStringCellValue()).isEqualTo(text);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "66.3, 66.3",
        "123456789012345, 123456789012345",
        "0.1234567890123456, 0.123456789012346",
        "-0.1234567890123454, -0.123456789012345",
        "1234567890123456, 1234567890123460",
        "33.3333333333333333333333, 33.3333333333333",
        "0.9999999999999999, 1"
    })
    void a_formula_stays_one_and_holds_the_digits_that_excel_keeps(BigDecimal exact, BigDecimal kept)
            throws IOException {
        try (XSSFWorkbook workbook =
                written(CellKind.NUMBER, formula(new Cell.Figure(exact))).poi()) {
            assertThat(first(workbook).getCellFormula()).isEqualTo("A1&\"\"");
            assertThat(new BigDecimal(first(workbook).getRawValue())).isEqualByComparingTo(kept);
        }
        try (XSSFWorkbook workbook =
                written(CellKind.PERCENT, formula(new Cell.Percent(exact))).poi()) {
            assertThat(first(workbook).getCellFormula()).isEqualTo("A1&\"\"");
            assertThat(new BigDecimal(first(workbook).getRawValue())).isEqualByComparingTo(kept);
        }
    }

    @Test
    void a_formula_stays_one_where_excel_has_no_number_for_it() throws IOException {
        Cell huge = formula(new Cell.Figure(new BigDecimal("1E+310")));
        try (XSSFWorkbook workbook = written(CellKind.NUMBER, huge).poi()) {
            assertThat(first(workbook).getCellFormula()).isEqualTo("A1&\"\"");
            assertThat(first(workbook).getStringCellValue()).isEqualTo("1" + "0".repeat(310));
        }
        Cell tiny = formula(new Cell.Figure(new BigDecimal("1E-310")));
        try (XSSFWorkbook workbook = written(CellKind.NUMBER, tiny).poi()) {
            assertThat(first(workbook).getCellFormula()).isEqualTo("A1&\"\"");
            assertThat(first(workbook).getNumericCellValue()).isZero();
        }
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({
        "66.3, 2, 0.00, 66.30",
        "66.305, 2, 0.00, 66.31",
        "66.3, 0, 0, 66",
        "-2, 1, 0.0, -2.0",
        "66.3, 15, 0.000000000000000, 66.300000000000000"
    })
    void a_figure_with_stated_decimals_is_shown_with_them_and_kept_whole(
            BigDecimal value, int decimals, String format, String shown) throws IOException {
        CellType<Cell> type = new CellType<Cell>(CellKind.NUMBER, cell -> cell).decimals(decimals);
        Cell.Figure figure = new Cell.Figure(value);
        for (Cell cell : List.of(figure, formula(figure))) {
            try (XSSFWorkbook workbook = written(type, cell).poi()) {
                assertThat(first(workbook).getCellStyle().getDataFormatString()).isEqualTo(format);
                assertThat(new BigDecimal(first(workbook).getRawValue())).isEqualByComparingTo(value);
                DataFormatter formatter = new DataFormatter();
                formatter.setUseCachedValuesForFormulaCells(true);
                assertThat(formatter.formatCellValue(first(workbook))).isEqualTo(shown);
            }
        }
    }

    @Test
    void a_figure_that_excel_would_change_is_a_text_with_every_digit_whatever_decimals_are_stated() throws IOException {
        CellType<Cell> type = new CellType<Cell>(CellKind.NUMBER, cell -> cell).decimals(2);
        try (XSSFWorkbook workbook = written(type, new Cell.Figure(new BigDecimal("0.1234567890123456")))
                .poi()) {
            assertThat(first(workbook).getStringCellValue()).isEqualTo("0.1234567890123456");
        }
    }

    @Test
    void a_name_leads_to_its_cell() throws IOException {
        try (XSSFWorkbook workbook = Written.live(Samples.everything()).poi()) {
            CellReference cell = new CellReference(workbook.getName("最高分").getRefersToFormula());
            assertThat(cell.getSheetName()).isEqualTo("排名");
            assertThat(workbook.getSheet("排名")
                            .getRow(cell.getRow())
                            .getCell(cell.getCol())
                            .getNumericCellValue())
                    .isEqualTo(66.3);
        }
    }

    @Test
    void a_name_that_two_sheets_have_is_refused_whatever_its_case() {
        ReportTable<?> one = Samples.scores("甲", "1").named(new NamedCell("Top", 0, 0));
        ReportTable<?> other = Samples.scores("乙", "1").named(new NamedCell("TOP", 0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Written.workbook(one, other))
                .withMessage("Name 'TOP' of a cell stands twice, in '甲' and in '乙'");
    }

    @Test
    void a_name_of_a_row_that_does_not_come_is_refused() {
        ReportTable<String> table = ReportTable.<String>of(
                        "清单", () -> List.of("甲", "乙").iterator())
                .column(Column.of("事项", CellTypes.TEXT, Function.<String>identity()));
        assertThat(Written.live(table.named(new NamedCell("第二", 1, 0))).sheet().rows())
                .hasSize(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Written.live(table.named(new NamedCell("第三", 2, 0))))
                .withMessage("Row of named cell '第三' must be one of table '清单', of which there are 2, but was 2");
    }
}
