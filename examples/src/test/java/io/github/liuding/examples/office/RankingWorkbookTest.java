package io.github.liuding.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.assessment.Placing;
import io.github.liuding.core.assessment.Ranking;
import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.core.scoring.PeerGroup;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.reporting.ledger.RankingLedger;
import io.github.liuding.reporting.ledger.TrialLedger;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.CellAddress;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.table.TableText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
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
        Assessment changed =
                Rankings.JUNE.with(Rankings.JUNE.scheme().withWeights(Map.of(criterion, BigDecimal.valueOf(60))));
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

    @Test
    void formulas_are_the_same_in_every_language() {
        Locale usual = Locale.getDefault();
        List<String> expected = formulas();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(formulas()).isEqualTo(expected);
        } finally {
            Locale.setDefault(usual);
        }
        assertThat(expected).hasSizeGreaterThan(40);
    }

    private static List<String> formulas() {
        return RankingLedger.of(Rankings.JUNE).stream()
                .flatMap(RankingWorkbookTest::formulas)
                .toList();
    }

    private static <R> Stream<String> formulas(ReportTable<R> table) {
        return StreamSupport.stream(table.rows().spliterator(), false)
                .flatMap(row -> table.columns().stream().map(column -> column.cell(row)))
                .filter(Cell.Formula.class::isInstance)
                .map(cell -> ((Cell.Formula) cell).formula());
    }

    /** 66.3 points of a scheme with two decimals are printed as 66.30. */
    @Test
    void scores_are_shown_with_the_decimals_of_the_scheme() throws IOException {
        DataFormatter shown = new DataFormatter();
        shown.setUseCachedValuesForFormulaCells(true);
        try (XSSFWorkbook workbook = written()) {
            for (Ranking ranking : Rankings.JUNE.rankings()) {
                XSSFSheet sheet = workbook.getSheet("排名-" + ranking.group().name());
                List<String> totals = new ArrayList<>();
                List<String> expected = new ArrayList<>();
                for (Placing placing : ranking.placings()) {
                    totals.add(shown.formatCellValue(sheet.getRow(CellAddress.FIRST_ROW - 1 + totals.size())
                            .getCell(column(sheet, "总分"))));
                    expected.add(placing.total().toPlainString());
                }
                String asText = TableText.of(table(sheet.getSheetName()));
                assertThat(expected).allMatch(total -> asText.contains(" | " + total + " | "));
                assertThat(totals).isEqualTo(expected).allMatch(text -> text.matches("-?\\d+\\.\\d\\d"));
            }
            XSSFSheet lines = workbook.getSheet(RankingLedger.LINES);
            List<String> points = new ArrayList<>();
            for (int row = CellAddress.FIRST_ROW - 1; row <= lines.getLastRowNum(); row++) {
                points.add(shown.formatCellValue(lines.getRow(row).getCell(column(lines, "得分"))));
            }
            assertThat(points)
                    .allMatch(text -> text.matches("-?\\d+\\.\\d\\d|不计入"))
                    .anyMatch(text -> text.endsWith("0"));
        }
    }

    private static ReportTable<?> table(String name) {
        return RankingLedger.of(Rankings.JUNE).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static int column(XSSFSheet sheet, String heading) {
        for (org.apache.poi.ss.usermodel.Cell cell : sheet.getRow(CellAddress.FIRST_ROW - 2)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("No column " + heading);
    }

    @Test
    void groups_that_a_sheet_cannot_be_called_after_have_sheets_all_the_same() {
        ScoringScheme scheme = Rankings.JUNE.scheme();
        String longest = "承担营商环境主要指标牵头任务的县直部门和派出机构一二三四五";
        List<String> names = List.of("乡镇/园区", "乡镇 园区", longest + "甲", longest + "乙");
        List<PeerGroup> groups = names.stream()
                .map(name -> scheme.groups().get(0).toBuilder().name(name).build())
                .toList();
        Assessment many = Rankings.JUNE
                .with(scheme.toBuilder()
                        .criteria(scheme.criteria().stream()
                                .map(one -> one.toBuilder().groups(List.of()).build())
                                .toList())
                        .vetoes(List.of())
                        .proportional(true)
                        .groups(groups)
                        .build())
                .provisional();

        assertThat(RankingLedger.of(many))
                .extracting(table -> table.name())
                .startsWith(
                        "排名-乡镇 园区",
                        "排名-乡镇 园区（2）",
                        "排名-" + longest.substring(0, 28),
                        "排名-" + longest.substring(0, 25) + "（2）")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_trial_names_what_differs_and_nothing_else() {
        ScoringScheme scheme = Rankings.JUNE.scheme();
        Criterion first = scheme.criteria().get(0);
        BigDecimal zero = first.weight().setScale(first.weight().scale() + 2);
        ScoringScheme capped = scheme.toBuilder()
                .criteria(Stream.concat(
                                Stream.of(first.toBuilder()
                                        .weight(first.weight().add(BigDecimal.ONE))
                                        .cap(first.weight().multiply(BigDecimal.TEN))
                                        .build()),
                                scheme.criteria().stream().skip(1))
                        .toList())
                .proportional(true)
                .bottom(1)
                .build();

        assertThat(notes(scheme.withWeights(Map.of(first.name(), zero)))).hasSize(1);
        assertThat(notes(scheme.withWeights(Map.of(first.name(), BigDecimal.valueOf(50)))))
                .hasSize(2)
                .anyMatch(note -> note.contains(first.name()));
        assertThat(notes(capped)).contains("注：另有调整：%s、靠后名次。".formatted(first.name()));
    }

    private static List<String> notes(ScoringScheme tried) {
        return TrialLedger.of(Rankings.JUNE, Rankings.JUNE.with(tried)).notes();
    }
}
