package io.github.liuding.reporting.excel;

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
import java.util.regex.Pattern;

/**
 * The choices of drop-downs. A short list stands in the rule itself; one that is too long for that, or has a comma or a
 * quote in a choice, stands on a sheet that nobody sees, under a name. So do choices that depend on another column: each
 * beside what it belongs to, so that no name is made of what people write.
 *
 * @param names the names of the lists that stand there
 * @param lists what stands there, a column each, by the names of the columns; the numbers among them are texts here
 */
record Choices(Map<EntryRule, String> names, Map<String, List<String>> lists) {
    /** The sheet that nobody sees, the last of its workbook. */
    static final String SHEET = "_choices";

    /** Excel takes 255 characters; what people see as one is two in some. */
    private static final int LONGEST = 200;

    private static final String OWNERS = "_of";

    /** How many belong to the owner of the row. */
    private static final String SIZES = "_n";

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
        Map<String, List<String>> lists = new LinkedHashMap<>();
        names.forEach((rule, name) -> {
            if (rule instanceof EntryRule.OneOf one) {
                lists.put(name, one.choices());
            } else if (rule instanceof EntryRule.OneOfBy by) {
                List<String> owners = new ArrayList<>();
                List<String> sizes = new ArrayList<>();
                by.choices().forEach((owner, own) -> {
                    owners.addAll(Collections.nCopies(own.size(), owner));
                    sizes.addAll(Collections.nCopies(own.size(), String.valueOf(own.size())));
                });
                lists.put(name + SIZES, sizes);
                lists.put(name + OWNERS, owners);
                lists.put(
                        name,
                        by.choices().values().stream().flatMap(List::stream).toList());
            }
        });
        return new Choices(names, lists);
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

    /** The XML of the sheet. */
    String sheet() {
        StringBuilder xml = new StringBuilder(XmlParts.DECLARATION)
                .append("<worksheet xmlns=\"%s\"><sheetData>".formatted(XmlParts.SHEET_SPACE));
        int rows = lists.values().stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < rows; row++) {
            xml.append("<row r=\"%s\">".formatted(row + 1));
            int column = 0;
            for (Map.Entry<String, List<String>> list : lists.entrySet()) {
                if (row < list.getValue().size()) {
                    String text = XmlParts.cellText(list.getValue().get(row));
                    xml.append("<c r=\"%s%s\"".formatted(CellAddress.letters(column), row + 1))
                            .append(
                                    list.getKey().endsWith(SIZES)
                                            ? "><v>%s</v></c>".formatted(text)
                                            : " t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                                                    .formatted(text));
                }
                column++;
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
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
