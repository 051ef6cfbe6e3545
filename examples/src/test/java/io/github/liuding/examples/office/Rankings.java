package io.github.liuding.examples.office;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.assessment.Ranking;
import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.json.JournalFiles;
import io.github.liuding.examples.ReadBack;
import io.github.liuding.reporting.excel.ExcelWriter;
import io.github.liuding.reporting.excel.ReportWorkbook;
import io.github.liuding.reporting.ledger.RankingLedger;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.CellAddress;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The ranking of the invented county in June as a workbook, and what its formulas ought to come to. */
final class Rankings {
    static final Assessment JUNE = june();

    private Rankings() {}

    private static Assessment june() {
        Path folder = Path.of("src/main/resources/campaigns");
        try {
            Campaign campaign =
                    CampaignFiles.read(folder.resolve("qinghe.yaml")).orElseThrow();
            return Assessment.of(
                    campaign, JournalFiles.read(folder.resolve("qinghe.jsonl")).orElseThrow(), Period.parse("2022-06"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path write(Assessment assessment, Path file) throws IOException {
        ExcelWriter.standard()
                .write(
                        new ReportWorkbook(
                                "考核排名",
                                assessment.campaign().issuer(),
                                assessment.standing().asOf(),
                                RankingLedger.of(assessment)),
                        file);
        return ReadBack.checked(file);
    }

    /** How many formulas there are, and every cell of the workbook that does not hold what the table says it comes to. */
    static Compared compare(Assessment assessment, XSSFWorkbook workbook) {
        List<String> wrong = new ArrayList<>();
        int formulas = 0;
        for (ReportTable<?> table : RankingLedger.of(assessment)) {
            formulas += compare(table, workbook, wrong);
        }
        return new Compared(formulas, wrong);
    }

    record Compared(int formulas, List<String> wrong) {}

    /** Types another weight for the first criterion. */
    static void setWeight(XSSFWorkbook workbook, BigDecimal weight) {
        CellReference cell = new CellReference(workbook.getName("权重_1").getRefersToFormula());
        workbook.getSheet(cell.getSheetName())
                .getRow(cell.getRow())
                .getCell(cell.getCol())
                .setCellValue(weight.doubleValue());
    }

    /** What a workbook shows otherwise than the scheme with that weight for the first criterion has it. */
    static List<String> wrongPlaces(RandomRanking made, BigDecimal weight, XSSFWorkbook workbook) {
        Assessment assessment = made.assess();
        Ranking expected =
                assessment.with(made.scheme().withWeights(Map.of("项0", weight))).ranking(RandomRanking.GROUP);
        Map<String, String> shown = shown(assessment.ranking(RandomRanking.GROUP), workbook);
        return expected.placings().stream()
                .filter(one -> !shown.getOrDefault(one.contender().name(), "")
                        .equals(one.place() + " " + one.total().doubleValue()))
                .map(one -> "%s, but shown as %s"
                        .formatted(one, shown.get(one.contender().name())))
                .toList();
    }

    /** Place and total of the rows with a place, by name. */
    private static Map<String, String> shown(Ranking ranking, XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.getSheet("排名-" + ranking.group().name());
        CellReference first = new CellReference(CellAddress.of(0, 0));
        XSSFRow heading = sheet.getRow(first.getRow() - 1);
        int total = 0;
        while (!heading.getCell(total).getStringCellValue().equals("总分")) {
            total++;
        }
        Map<String, String> shown = new LinkedHashMap<>();
        for (int i = 0; i < ranking.placings().size(); i++) {
            XSSFRow row = sheet.getRow(first.getRow() + i);
            shown.put(
                    row.getCell(1).getStringCellValue(),
                    (int) row.getCell(0).getNumericCellValue() + " "
                            + row.getCell(total).getNumericCellValue());
        }
        return shown;
    }

    static <R> int compare(ReportTable<R> table, XSSFWorkbook workbook, List<String> wrong) {
        int formulas = 0;
        int row = 0;
        for (R one : table.rows()) {
            int index = 0;
            for (Column<R, ?> column : table.columns()) {
                if (column.cell(one) instanceof Cell.Formula formula) {
                    formulas++;
                    CellReference at = new CellReference(CellAddress.of(row, index));
                    XSSFCell cell =
                            workbook.getSheet(table.name()).getRow(at.getRow()).getCell(at.getCol());
                    if (!isSame(formula.value(), cell)) {
                        wrong.add("%s!%s is %s, not %s"
                                .formatted(table.name(), at.formatAsString(), cell, formula.value()));
                    }
                }
                index++;
            }
            row++;
        }
        return formulas;
    }

    private static boolean isSame(Cell value, XSSFCell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (value instanceof Cell.Figure figure) {
            return type == CellType.NUMERIC && figure.value().doubleValue() == cell.getNumericCellValue();
        }
        if (value instanceof Cell.Percent percent) {
            return type == CellType.NUMERIC
                    && Math.abs(percent.fraction().doubleValue() - cell.getNumericCellValue()) < 1e-12;
        }
        return type == CellType.STRING && value.text().equals(cell.getStringCellValue());
    }
}
