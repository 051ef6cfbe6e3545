package io.github.liuding.reporting.excel;

import io.github.liuding.reporting.internal.XmlBytes;
import io.github.liuding.reporting.table.CellAddress;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.EntryRule;
import io.github.liuding.reporting.table.ReportTable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The choices of drop-downs. A short list stands in the rule itself; one that is too long for that, or has a comma or a
 * quote in a choice, stands on a sheet that nobody sees, under a name.
 */
record Choices(Map<EntryRule.OneOf, String> names) {
    /** Excel takes 255 characters; what people see as one is two in some. */
    private static final int LONGEST = 200;

    private static final String SHEET = "_choices";

    /** Lays out the sheet, where one is needed; the last of the workbook. */
    static Choices layOut(XSSFWorkbook workbook, ReportWorkbook report) {
        Map<EntryRule.OneOf, String> names = new LinkedHashMap<>();
        for (ReportTable<?> table : report.tables()) {
            for (Column<?, ?> column : table.columns()) {
                if (column.entry().orElse(EntryRule.text(1)) instanceof EntryRule.OneOf one && !isShort(one)) {
                    names.putIfAbsent(one, "_choices_" + (names.size() + 1));
                }
            }
        }
        if (!names.isEmpty()) {
            XSSFSheet sheet = workbook.createSheet(SHEET);
            workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
            int column = 0;
            for (Map.Entry<EntryRule.OneOf, String> list : names.entrySet()) {
                fill(workbook, sheet, column++, list.getKey(), list.getValue());
            }
        }
        return new Choices(names);
    }

    private static void fill(XSSFWorkbook workbook, XSSFSheet sheet, int column, EntryRule.OneOf list, String name) {
        for (int i = 0; i < list.choices().size(); i++) {
            int row = i;
            Optional.ofNullable(sheet.getRow(row))
                    .orElseGet(() -> sheet.createRow(row))
                    .createCell(column)
                    .setCellValue(XmlBytes.valid(list.choices().get(i)));
        }
        XSSFName range = workbook.createName();
        range.setNameName(name);
        String letters = CellAddress.letters(column);
        range.setRefersToFormula("'%s'!$%s$1:$%s$%s"
                .formatted(SHEET, letters, letters, list.choices().size()));
    }

    private static boolean isShort(EntryRule.OneOf one) {
        return String.join(",", one.choices()).length() <= LONGEST
                && one.choices().stream().noneMatch(choice -> choice.contains(",") || choice.contains("\""));
    }

    /** What a list validation refers to. */
    String formula(EntryRule.OneOf one) {
        return Optional.ofNullable(names.get(one)).orElseGet(() -> "\"" + String.join(",", one.choices()) + "\"");
    }
}
