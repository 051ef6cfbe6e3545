package io.github.liuding.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.liuding.reporting.preflight.WorkbookPreflight;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.EntryRule;
import io.github.liuding.reporting.table.NamedCell;
import io.github.liuding.reporting.table.ReportTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.formula.DataValidationEvaluator;
import org.apache.poi.ss.formula.WorkbookEvaluatorProvider;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Drop-downs that depend on another column. */
class ChoicesTest {
    private static Map<String, List<String>> choices() {
        Map<String, List<String>> choices = new LinkedHashMap<>();
        choices.put("甲专班", List.of("发改局", "财政局,本级", "工信局"));
        choices.put("乙专班*", List.of("住建局"));
        choices.put(">三个", List.of("_x0041_局", " 两边有空 "));
        choices.put("乙专班二", IntStream.range(0, 90).mapToObj(i -> "单位" + i).toList());
        return choices;
    }

    private static ReportTable<String> table(EntryRule second, String... rows) {
        return ReportTable.of("申报", List.of(rows))
                .column(Column.<String, String>of("专班", CellTypes.TEXT, row -> row)
                        .filledIn(EntryRule.oneOf(List.copyOf(choices().keySet()))))
                .column(Column.<String, String>optional("单位", CellTypes.TEXT, row -> Optional.empty())
                        .filledIn(second));
    }

    private static XSSFWorkbook read(ReportTable<?> table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExcelWriter.standard().write(Written.workbook(table), out);
        assertThat(WorkbookPreflight.check(out.toByteArray())).isEmpty();
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    /** What the drop-down of a cell offers. */
    private static List<String> offered(String cell) throws IOException {
        ReportTable<String> table = table(EntryRule.oneOfBy("专班", choices()), "甲专班", "乙专班*", "乙专班二", ">三个", "丙专班");
        try (XSSFWorkbook workbook = read(table)) {
            DataValidationEvaluator evaluator = new DataValidationEvaluator(workbook, (WorkbookEvaluatorProvider)
                    workbook.getCreationHelper().createFormulaEvaluator());
            CellReference reference = new CellReference("申报!" + cell);
            List<ValueEval> values = Optional.ofNullable(evaluator.getValidationValuesForCell(reference))
                    .orElse(List.of());
            return values.stream()
                    .map(value -> ((StringEval) value).getStringValue())
                    .toList();
        }
    }

    @Test
    void what_is_offered_follows_the_other_cell_of_the_row() throws IOException {
        assertThat(offered("B4")).containsExactly("发改局", "财政局,本级", "工信局");
        assertThat(offered("B5")).containsExactly("住建局");
        assertThat(offered("B7")).containsExactly("_x0041_局", " 两边有空 ");
        assertThat(offered("B6")).hasSize(90).startsWith("单位0").endsWith("单位89");
    }

    @Test
    void the_formula_is_short_enough_for_excel() throws IOException {
        ReportTable<String> table = table(EntryRule.oneOfBy("专班", choices()), "甲专班");
        try (XSSFWorkbook workbook = read(table)) {
            assertThat(workbook.getSheet("申报").getDataValidations())
                    .extracting(
                            one -> one.getValidationConstraint().getFormula1().length())
                    .allMatch(length -> length <= 255);
            assertThat(workbook.getSheet("申报").getDataValidations())
                    .extracting(DataValidation::getPromptBoxText)
                    .contains("应填“专班”之下的选项之一");
        }
    }

    @Test
    void a_table_without_the_other_column_is_refused() {
        ReportTable<String> table = table(EntryRule.oneOfBy("机构", choices()), "甲专班");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Written.workbook(table))
                .withMessage("Choices of column '单位' depend on '机构', of which table '申报' has no column of texts");
    }

    @Test
    void names_that_the_workbook_keeps_for_itself_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Written.workbook(Samples.ledger("_Choices", List.of())))
                .withMessage("Sheet name must not be one of [history, _choices], but was '_Choices'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Written.workbook(Samples.texts("甲").named(new NamedCell("_choices_1", 0, 0))))
                .withMessage("Name of a cell must not begin with '_choices', but was '_choices_1'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Written.workbook(Samples.texts("甲").leadingTo("概况")))
                .withMessage("Table '文字' leads to '概况', which the workbook has not");
    }

    @Test
    void a_choice_longer_than_a_cell_is_refused() {
        ReportTable<String> table = table(EntryRule.oneOf(List.of("长".repeat(32_768))), "甲专班");
        assertThatThrownBy(() -> read(table))
                .isInstanceOf(WorkbookLimitException.class)
                .hasMessage("A cell can hold 32767 characters, but '_choices'!A1 has 32768");
    }

    @Test
    void what_choices_depend_on_is_told_apart_as_excel_does() {
        Map<String, List<String>> twice = new LinkedHashMap<>();
        twice.put("a组", List.of("甲"));
        twice.put("A组", List.of("乙"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntryRule.oneOfBy("专班", twice))
                .withMessageContaining("not stand twice, whatever the case, but was 'A组'");
    }
}
