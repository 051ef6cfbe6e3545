package io.github.liuding.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.ss.formula.EvaluationConditionalFormatRule;
import org.apache.poi.ss.formula.WorkbookEvaluatorProvider;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class LampFormatsTest {
    private static final Lamp RED = new Lamp(LampColour.RED, "逾期\"未办\"");
    private static final Lamp GREEN = new Lamp(LampColour.GREEN, "正常");

    private static ReportTable<Lamp> table(List<Lamp> lamps) {
        return ReportTable.of("台账", lamps)
                .column(Column.of("事项", CellTypes.TEXT, lamp -> "事项"))
                .column(Column.of("亮灯", CellTypes.LAMP, Function.identity()));
    }

    /** The backgrounds that formats give the lamp of the first row, for each text that a reader may type there. */
    private static List<String> backgrounds(List<Lamp> lamps, String... texts) throws IOException {
        Written written = Written.of(table(lamps));
        List<String> found = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written.bytes()))) {
            for (String text : texts) {
                XSSFCell cell = workbook.getSheetAt(0).getRow(Written.FIRST - 1).createCell(1);
                cell.setCellValue(text);
                found.add(background(workbook, cell));
            }
        }
        return found;
    }

    private static String background(XSSFWorkbook workbook, XSSFCell cell) {
        ConditionalFormattingEvaluator formats =
                new ConditionalFormattingEvaluator(workbook, (WorkbookEvaluatorProvider)
                        workbook.getCreationHelper().createFormulaEvaluator());
        return formats.getConditionalFormattingForCell(cell).stream()
                .findFirst()
                .map(EvaluationConditionalFormatRule::getRule)
                .map(rule -> (XSSFColor) rule.getPatternFormatting().getFillBackgroundColorColor())
                .map(XSSFColor::getARGBHex)
                .orElse("none");
    }

    @Test
    void the_colour_follows_the_word() throws IOException {
        assertThat(backgrounds(List.of(RED, GREEN), RED.word(), GREEN.word(), "", "暂停"))
                .containsExactly("FFFFC7CE", "FFC6EFCE", "FFFFFFFF", "FFFFFFFF");
    }

    @Test
    void a_word_of_several_colours_keeps_those_that_its_cells_were_given() throws IOException {
        Lamp other = new Lamp(LampColour.YELLOW, GREEN.word());
        assertThat(backgrounds(List.of(RED, GREEN, other), RED.word(), GREEN.word(), "暂停"))
                .containsExactly("FFFFC7CE", "none", "FFFFFFFF");
    }

    @Test
    void words_that_differ_only_in_case_are_one_to_a_spreadsheet() throws IOException {
        Lamp small = new Lamp(LampColour.GREEN, "ok");
        Lamp large = new Lamp(LampColour.RED, "OK");
        assertThat(backgrounds(List.of(small, large), "ok", "OK", "无")).containsExactly("none", "none", "FFFFFFFF");
    }

    @Test
    void a_word_too_long_for_a_formula_keeps_the_colour_of_its_cell() throws IOException {
        Lamp lamp = new Lamp(LampColour.RED, "灯".repeat(256));
        assertThat(backgrounds(List.of(lamp), lamp.word())).containsExactly("none");
    }

    @Test
    void more_lamps_than_any_place_has_keep_the_colours_of_their_cells() throws IOException {
        List<Lamp> lamps = IntStream.range(0, 25)
                .mapToObj(number -> new Lamp(LampColour.RED, "灯" + number))
                .toList();
        assertThat(backgrounds(lamps, "灯1")).containsExactly("none");
    }

    @Test
    void every_column_with_lamps_has_its_own_and_one_without_has_none() throws IOException {
        ReportTable<Lamp> two = table(List.of(RED))
                .column(Column.<Lamp, Lamp>optional("总体", CellTypes.LAMP, lamp -> Optional.empty()))
                .column(Column.of("上期", CellTypes.LAMP, lamp -> GREEN));
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(Written.of(two).bytes()))) {
            assertThat(IntStream.range(
                                    0,
                                    workbook.getSheetAt(0)
                                            .getSheetConditionalFormatting()
                                            .getNumConditionalFormattings())
                            .mapToObj(i -> workbook.getSheetAt(0)
                                    .getSheetConditionalFormatting()
                                    .getConditionalFormattingAt(i)
                                    .getFormattingRanges()[0]
                                    .formatAsString()))
                    .containsExactly("B4", "D4");
        }
    }
}
