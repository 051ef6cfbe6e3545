package io.github.liuding.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.assessment.Placing;
import io.github.liuding.core.assessment.Ranking;
import io.github.liuding.reporting.table.CellAddress;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The formulas of a ranking, worked out by POI's evaluator instead of our own arithmetic. */
class RankingWorkbookTest {
    @TempDir
    private Path folder;

    private XSSFWorkbook written() throws IOException {
        Path file = Rankings.write(Rankings.JUNE, folder.resolve("ranking.xlsx"));
        return new XSSFWorkbook(file.toString());
    }

    @Test
    void every_formula_comes_to_what_is_cached() throws IOException {
        try (XSSFWorkbook workbook = written()) {
            assertThat(Rankings.compare(Rankings.JUNE, workbook).wrong()).isEmpty();
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            Rankings.Compared compared = Rankings.compare(Rankings.JUNE, workbook);

            assertThat(compared.wrong()).isEmpty();
            assertThat(compared.formulas()).isGreaterThan(40);
        }
    }

    @Test
    void a_reader_who_changes_a_weight_sees_the_new_places() throws IOException {
        String criterion = "企业评议";
        Assessment changed = Rankings.JUNE.with(Rankings.JUNE.scheme().withWeight(criterion, BigDecimal.valueOf(60)));
        try (XSSFWorkbook workbook = written()) {
            CellReference weight = new CellReference(workbook.getName("权重_6").getRefersToFormula());
            workbook.getSheet(weight.getSheetName())
                    .getRow(weight.getRow())
                    .getCell(weight.getCol())
                    .setCellValue(60);
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            evaluator.evaluateAll();

            for (Ranking ranking : Rankings.JUNE.rankings()) {
                Map<String, Integer> shown = new LinkedHashMap<>();
                Map<String, Integer> expected = new LinkedHashMap<>();
                Ranking now = changed.ranking(ranking.group().name());
                int row = 0;
                for (Placing placing : ranking.placings()) {
                    CellReference place = new CellReference(CellAddress.of(row++, 0));
                    shown.put(placing.contender().name(), (int)
                            workbook.getSheet("排名-" + ranking.group().name())
                                    .getRow(place.getRow())
                                    .getCell(place.getCol())
                                    .getNumericCellValue());
                    expected.put(
                            placing.contender().name(),
                            now.placing(placing.contender()).orElseThrow().place());
                }
                assertThat(shown).isEqualTo(expected);
            }
        }
        assertThat(Rankings.JUNE.compare(changed))
                .as("the change does move somebody")
                .anyMatch(shift -> !shift.placeBefore().equals(shift.placeNow()));
    }

    @Test
    void the_chart_is_native_and_keeps_its_figures() throws IOException {
        try (XSSFWorkbook workbook = written()) {
            Ranking first = Rankings.JUNE.rankings().get(0);
            XSSFSheet sheet = workbook.getSheet("排名-" + first.group().name());
            XSSFChart chart = sheet.createDrawingPatriarch().getCharts().get(0);
            String xml = chart.getCTChart().toString();

            assertThat(chart.getTitleText().getString()).isEqualTo("县直部门2022年6月总分");
            assertThat(xml)
                    .contains(
                            "strCache",
                            "numCache",
                            first.placings().get(0).contender().name());
            assertThat(xml)
                    .contains(
                            first.placings().get(0).total().stripTrailingZeros().toPlainString());
        }
    }

    @Test
    void same_ranking_same_bytes() throws IOException {
        Path one = Rankings.write(Rankings.JUNE, folder.resolve("one.xlsx"));
        Path other = Rankings.write(Rankings.JUNE, folder.resolve("other.xlsx"));

        assertThat(one).hasSameBinaryContentAs(other);
    }
}
