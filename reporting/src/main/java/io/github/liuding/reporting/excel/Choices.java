package io.github.liuding.reporting.excel;

import io.github.liuding.reporting.internal.XmlBytes;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.CellAddress;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.EntryRule;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.text.RowHeight;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The choices of drop-downs. A short list stands in the rule itself; one that is too long for that, or has a comma or a
 * quote in a choice, stands on a sheet that nobody sees, under a name. So do choices that depend on another column: each
 * beside what it belongs to, so that no name is made of what people write.
 *
 * @param names the names of the lists that stand there
 * @param lists what stands there, a column each, by the names of the columns
 */
record Choices(Map<EntryRule, String> names, Map<String, List<Cell>> lists) {
    /** The sheet that nobody sees, the last of its workbook. */
    static final String SHEET = "_choices";

    /** Excel takes 255 characters; what people see as one is two in some. */
    private static final int LONGEST = 200;

    private static final String OWNERS = "_of";

    /** How many belong to the owner of the row. */
    private static final String SIZES = "_n";

    private static final int ROW_HEIGHT = 15 * RowHeight.POINT;

    private static final Pattern SIGNS = Pattern.compile("[~*?]");

    static Choices of(ReportWorkbook report) {
        Map<EntryRule, String> names = new LinkedHashMap<>();
        for (ReportTable<?> table : report.tables()) {
            for (Column<?, ?> column : table.columns()) {
                column.entry()
                        .filter(Choices::needsSheet)
                        .ifPresent(rule -> names.putIfAbsent(rule, "_choices_" + (names.size() + 1)));
            }
        }
        Map<String, List<Cell>> lists = new LinkedHashMap<>();
        names.forEach((rule, name) -> {
            if (rule instanceof EntryRule.OneOf one) {
                lists.put(name, texts(one.choices()));
            } else if (rule instanceof EntryRule.OneOfBy by) {
                List<Cell> owners = new ArrayList<>();
                List<Cell> sizes = new ArrayList<>();
                List<Cell> choices = new ArrayList<>();
                by.choices().forEach((owner, own) -> {
                    owners.addAll(Collections.nCopies(own.size(), new Cell.Text(owner)));
                    sizes.addAll(Collections.nCopies(own.size(), new Cell.Figure(BigDecimal.valueOf(own.size()))));
                    choices.addAll(texts(own));
                });
                lists.put(name + SIZES, sizes);
                lists.put(name + OWNERS, owners);
                lists.put(name, choices);
            }
        });
        return new Choices(names, lists);
    }

    private static List<Cell> texts(List<String> choices) {
        return choices.stream().<Cell>map(Cell.Text::new).toList();
    }

    boolean isNeeded() {
        return !lists.isEmpty();
    }

    /** Where each list stands, by its name. */
    Map<String, String> ranges() {
        Map<String, String> ranges = new LinkedHashMap<>();
        lists.forEach((name, list) -> {
            String letters = CellAddress.letters(ranges.size());
            ranges.put(name, "'%1$s'!$%2$s$1:$%2$s$%3$s".formatted(SHEET, letters, list.size()));
        });
        return ranges;
    }

    /**
     * Writes the sheet.
     *
     * @throws WorkbookLimitException if there are more choices, or a longer one, than a sheet can hold
     */
    void write(OutputStream part) throws IOException {
        XmlBytes out = new XmlBytes(part);
        RowXml xml = new RowXml(out, SHEET, lists.size());
        out.raw(XmlParts.DECLARATION).raw("<worksheet xmlns=\"%s\">".formatted(XmlParts.SHEET_SPACE));
        xml.startRows();
        int rows = lists.values().stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < rows; row++) {
            xml.startGrowingRow(ROW_HEIGHT);
            int column = 0;
            for (List<Cell> list : lists.values()) {
                if (row < list.size()) {
                    xml.cell(column, 0, list.get(row));
                }
                column++;
            }
            xml.endRow();
        }
        xml.endRows();
        out.raw("</worksheet>").flush();
    }

    private static boolean needsSheet(EntryRule rule) {
        return rule instanceof EntryRule.OneOfBy || (rule instanceof EntryRule.OneOf one && !isShort(one));
    }

    private static boolean isShort(EntryRule.OneOf one) {
        return String.join(",", one.choices()).length() <= LONGEST
                && one.choices().stream().allMatch(Choices::isPlain);
    }

    /** Excel cuts such a list at its commas and trims what it finds. */
    private static boolean isPlain(String choice) {
        return !choice.contains(",")
                && !choice.contains("\"")
                && choice.strip().equals(choice)
                && choice.chars().noneMatch(Character::isISOControl);
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
        boolean plain = by.choices().keySet().stream().noneMatch(SIGNS.asPredicate());
        // These signs stand for others where a spreadsheet looks for a text.
        String owner = plain
                ? other
                : "SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(%s,\"~\",\"~~\"),\"*\",\"~*\"),\"?\",\"~?\")".formatted(other);
        String match = "MATCH(%s,%s,0)".formatted(owner, name + OWNERS);
        return "OFFSET(INDEX(%1$s,1),%2$s-1,0,INDEX(%3$s,%2$s),1)".formatted(name, match, name + SIZES);
    }
}
