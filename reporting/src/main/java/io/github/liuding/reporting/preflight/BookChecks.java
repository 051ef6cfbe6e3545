package io.github.liuding.reporting.preflight;

import io.github.liuding.reporting.opc.Relationship;
import io.github.liuding.reporting.opc.XmlTokens;
import io.github.liuding.reporting.workbook.CellRange;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The part of the workbook: its sheets and names. */
final class BookChecks {
    private static final int LONGEST_SHEET_NAME = 31;
    private static final int LONGEST_NAME = 255;
    private static final Pattern NAME = Pattern.compile("[\\p{L}_\\\\][\\p{L}\\p{M}\\p{N}_.?\\\\]*");
    private static final Pattern LIKE_ADDRESS =
            Pattern.compile("(?i)\\$?[a-z]{1,3}\\$?[0-9]{1,7}|r[0-9]*c[0-9]*|[rc][0-9]*");
    private static final Pattern ONE_REACH =
            Pattern.compile("\\$?[A-Z]{1,3}(\\$?[0-9]+)?(:\\$?[A-Z]{1,3}(\\$?[0-9]+)?)?|\\$?[0-9]+:\\$?[0-9]+");

    private final Book book;
    private final Faults.Spot spot;

    BookChecks(Book book) {
        this.book = book;
        this.spot = book.faults.in(book.main);
    }

    void check() throws IOException {
        ElementOrder order = new ElementOrder(ElementOrder.WORKBOOK, spot);
        Map<String, Relationship> byId = new LinkedHashMap<>();
        book.relationships.forEach(relationship -> byId.putIfAbsent(relationship.id(), relationship));
        Set<String> ids = new HashSet<>();
        Set<String> sheetNames = new HashSet<>();
        boolean visible = false;
        int active = 0;
        try (XmlTokens xml = book.parts.xml(book.main).orElseThrow()) {
            for (int token = xml.next(); token != XmlTokens.EOF; token = xml.next()) {
                if (token != XmlTokens.START) {
                    continue;
                }
                if (xml.depth() == 2) {
                    order.next(xml.name(), "");
                }
                if (xml.at("extLst") || xml.at("AlternateContent")) {
                    xml.skip();
                } else if (xml.at("sheet")) {
                    visible |= sheet(xml, byId, ids, sheetNames);
                } else if (xml.at("workbookView")) {
                    book.windows++;
                    active = Numbers.whole(xml.attribute("activeTab").orElse("0"), 0);
                } else if (xml.at("externalReference")) {
                    book.externals++;
                } else if (xml.at("definedName")) {
                    name(xml);
                }
            }
        }
        if (!visible) {
            spot.error(PreflightFindings.NO_VISIBLE_SHEET, "没有可见的工作表，Excel打不开", "No sheet is visible");
        }
        if (active >= book.sheets.size() && !book.sheets.isEmpty()) {
            spot.error(
                    PreflightFindings.SHEET_VIEW,
                    "打开时要显示的第%s张工作表不存在".formatted(active + 1),
                    "The active sheet is %s of %s".formatted(active + 1, book.sheets.size()));
        }
    }

    private boolean sheet(XmlTokens xml, Map<String, Relationship> byId, Set<String> ids, Set<String> names)
            throws IOException {
        String name = xml.attribute("name").orElse("");
        if (name.isBlank()
                || name.length() > LONGEST_SHEET_NAME
                || name.chars().anyMatch(character -> "[]:*?/\\".indexOf(character) >= 0)
                || name.startsWith("'")
                || name.endsWith("'")
                || name.equalsIgnoreCase("History")) {
            spot.error(
                    PreflightFindings.SHEET_NAME,
                    "工作表名“%s”不合规（须为1至31字，不含[]:*?/\\，首尾不得为单引号）".formatted(name),
                    "'%s' is no name of a sheet".formatted(name));
        }
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            spot.error(
                    PreflightFindings.SHEET_NAME_TWICE,
                    "两张工作表同名“%s”，Excel会提示文件损坏".formatted(name),
                    "Two sheets are named '%s'".formatted(name));
        }
        String id = xml.attribute("sheetId").orElse("");
        if (Numbers.whole(id, 0) < 1 || !ids.add(id)) {
            spot.error(
                    PreflightFindings.SHEET_ID,
                    "工作表“%s”的编号“%s”有误或重复".formatted(name, id),
                    "Sheet '%s' has the id '%s', which is none or stands twice".formatted(name, id));
        }
        Optional<Relationship> found =
                Optional.ofNullable(byId.get(xml.prefixed("id").orElse("")));
        book.sheets.add(new Book.Sheet(
                name,
                found.map(Relationship::part).orElse(""),
                found.filter(relationship -> relationship.is("worksheet")).isPresent()));
        return xml.attribute("state").filter(state -> !state.equals("visible")).isEmpty();
    }

    private void name(XmlTokens xml) throws IOException {
        String name = xml.attribute("name").orElse("");
        String scope = xml.attribute("localSheetId").orElse("");
        String formula = xml.text();
        boolean ours = name.startsWith("_xlnm.");
        if (!ours
                && (name.length() > LONGEST_NAME
                        || !NAME.matcher(name).matches()
                        || LIKE_ADDRESS.matcher(name).matches())) {
            spot.error(
                    PreflightFindings.NAME_INVALID,
                    "名称“%s”不合规（不得含空格、以数字开头或形同单元格地址），Excel会提示文件损坏".formatted(name),
                    "'%s' is no name".formatted(name));
        }
        if (!book.names.add(scope + "!" + name.toLowerCase(Locale.ROOT))) {
            spot.error(
                    PreflightFindings.NAME_TWICE,
                    "名称“%s”重复，Excel会提示文件损坏".formatted(name),
                    "Name '%s' stands twice".formatted(name));
        }
        int sheet = scope.isEmpty() ? -1 : Numbers.whole(scope, Integer.MAX_VALUE);
        if (sheet >= book.sheets.size() || (formula.isBlank() && !ours)) {
            spot.error(
                    PreflightFindings.NAME_INVALID,
                    "名称“%s”没有内容，或属于不存在的第%s张工作表".formatted(name, scope),
                    "Name '%s' stands for nothing, or is of sheet %s, which is not there".formatted(name, scope));
        }
        for (String named : SheetReferences.of(formula)) {
            reference(name, named);
        }
        if (name.equals("_xlnm._FilterDatabase") && sheet >= 0) {
            book.filters.put(sheet, formula);
        } else if (name.equals("_xlnm.Print_Area") || name.equals("_xlnm.Print_Titles")) {
            print(name, sheet, formula);
        }
    }

    private void reference(String name, String sheet) {
        if (sheet.startsWith("[")) {
            int number = Numbers.whole(sheet.substring(1, Math.max(1, sheet.indexOf(']'))), 0);
            if (number > book.externals) {
                spot.error(
                        PreflightFindings.NAME_WITHOUT_SHEET,
                        "名称“%s”引用了不存在的外部文件%s".formatted(name, sheet),
                        "Name '%s' refers to file %s, of which there are %s".formatted(name, sheet, book.externals));
            }
            return;
        }
        // A reach over several sheets names the first and the last.
        for (String each : sheet.split(":", -1)) {
            if (!book.hasSheet(each)) {
                spot.error(
                        PreflightFindings.NAME_WITHOUT_SHEET,
                        "名称“%s”引用了不存在的工作表“%s”，Excel会提示文件损坏".formatted(name, each),
                        "Name '%s' refers to sheet '%s', which is not there".formatted(name, each));
            }
        }
    }

    private void print(String name, int sheet, String formula) {
        boolean right = sheet >= 0;
        for (String reach : reaches(formula)) {
            String plain = reach.substring(reach.lastIndexOf('!') + 1);
            boolean own = sheet < 0
                    || sheet >= book.sheets.size()
                    || SheetReferences.of(reach).stream()
                            .allMatch(book.sheets.get(sheet).name()::equalsIgnoreCase);
            right &= own && (ONE_REACH.matcher(plain).matches() || plain.startsWith("#REF")) && isInside(plain);
        }
        if (!right) {
            spot.error(
                    PreflightFindings.PRINT_AREA,
                    "打印区域或打印标题“%s”不是本表的区域，Excel会提示文件损坏".formatted(formula),
                    "%s '%s' is no range of its sheet".formatted(name, formula));
        }
    }

    private static boolean isInside(String reach) {
        return !reach.matches(".*[A-Z].*[0-9].*") || CellRange.find(reach).isPresent();
    }

    /** Cut at commas outside of quotes. */
    private static java.util.List<String> reaches(String formula) {
        java.util.List<String> reaches = new java.util.ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < formula.length(); i++) {
            quoted ^= formula.charAt(i) == '\'';
            if (formula.charAt(i) == ',' && !quoted) {
                reaches.add(formula.substring(from, i));
                from = i + 1;
            }
        }
        reaches.add(formula.substring(from));
        return reaches;
    }
}
