package io.github.liuding.reporting.excel;

import io.github.liuding.reporting.internal.XmlBytes;
import io.github.liuding.reporting.table.CellAddress;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.EntryRule;
import io.github.liuding.reporting.table.ReportTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The choices of drop-downs. A short list stands in the rule itself; one that is too long for that, or has a comma or a
 * quote in a choice, stands on a sheet that nobody sees, under a name. So do choices that depend on another column: each
 * beside what it belongs to, so that no name is made of what people write.
 *
 * @param names the names of the lists that stand there
 */
record Choices(Map<EntryRule, String> names) {
    /** Excel takes 255 characters; what people see as one is two in some. */
    private static final int LONGEST = 200;

    private static final String SHEET = "_choices";
    private static final String OWNERS = "_of";

    /** Lays out the sheet, where one is needed; the last of the workbook. */
    static Choices layOut(XSSFWorkbook workbook, ReportWorkbook report) {
        Map<EntryRule, String> names = new LinkedHashMap<>();
        for (ReportTable<?> table : report.tables()) {
            for (Column<?, ?> column : table.columns()) {
                column.entry()
                        .filter(Choices::needsSheet)
                        .ifPresent(rule -> names.putIfAbsent(rule, "_choices_" + (names.size() + 1)));
            }
        }
        if (!names.isEmpty()) {
            XSSFSheet sheet = workbook.createSheet(SHEET);
            workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
            int column = 0;
            for (Map.Entry<EntryRule, String> list : names.entrySet()) {
                if (list.getKey() instanceof EntryRule.OneOf one) {
                    fill(sheet, column++, one.choices(), list.getValue());
                } else if (list.getKey() instanceof EntryRule.OneOfBy by) {
                    List<String> owners = new ArrayList<>();
                    by.choices().forEach((owner, own) -> owners.addAll(Collections.nCopies(own.size(), owner)));
                    List<String> choices =
                            by.choices().values().stream().flatMap(List::stream).toList();
                    fill(sheet, column++, owners, list.getValue() + OWNERS);
                    fill(sheet, column++, choices, list.getValue());
                }
            }
        }
        return new Choices(names);
    }

    private static void fill(XSSFSheet sheet, int column, List<String> list, String name) {
        for (int i = 0; i < list.size(); i++) {
            int row = i;
            Optional.ofNullable(sheet.getRow(row))
                    .orElseGet(() -> sheet.createRow(row))
                    .createCell(column)
                    .setCellValue(XmlBytes.valid(list.get(i)));
        }
        XSSFName range = sheet.getWorkbook().createName();
        range.setNameName(name);
        String letters = CellAddress.letters(column);
        range.setRefersToFormula("'%s'!$%s$1:$%s$%s".formatted(SHEET, letters, letters, list.size()));
    }

    private static boolean needsSheet(EntryRule rule) {
        return rule instanceof EntryRule.OneOfBy || (rule instanceof EntryRule.OneOf one && !isShort(one));
    }

    private static boolean isShort(EntryRule.OneOf one) {
        return String.join(",", one.choices()).length() <= LONGEST
                && one.choices().stream().noneMatch(choice -> choice.contains(",") || choice.contains("\""));
    }

    /** What a list validation refers to. */
    String formula(EntryRule.OneOf one) {
        return Optional.ofNullable(names.get(one)).orElseGet(() -> "\"" + String.join(",", one.choices()) + "\"");
    }

    /**
     * The same for choices that depend on another cell: as many as belong to it, from the first on.
     *
     * @param other the address of the other cell
     */
    String formula(EntryRule.OneOfBy by, String other) {
        String name = Optional.ofNullable(names.get(by)).orElseThrow();
        boolean plain = by.choices().keySet().stream().noneMatch(owner -> owner.matches(".*[~*?].*"));
        // These signs stand for others where a spreadsheet looks for a text.
        String owner = plain
                ? other
                : "SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(%s,\"~\",\"~~\"),\"*\",\"~*\"),\"?\",\"~?\")".formatted(other);
        return "OFFSET(INDEX(%1$s,1),MATCH(%3$s,%2$s,0)-1,0,COUNTIF(%2$s,%3$s),1)"
                .formatted(name, name + OWNERS, owner);
    }
}
