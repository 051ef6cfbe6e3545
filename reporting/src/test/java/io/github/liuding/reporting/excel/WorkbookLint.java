package io.github.liuding.reporting.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Looks for what would make Excel mend a workbook or refuse it: rules of the package (ECMA-376 part 2) and of the
 * spreadsheet's parts (part 1, 18), and our own that nothing depends on the clock.
 */
final class WorkbookLint {
    private static final int LAST_ROW = 1_048_576;
    private static final int LONGEST_TEXT = 32_767;
    private static final int MOST_PAGE_ENDS = 1023;
    private static final int LONGEST_HEADER = 255;
    private static final int FIRST_FORMAT = 164;
    private static final BigDecimal HIGHEST = new BigDecimal("409.5");
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** CT_Worksheet's sequence, 18.3.1.99. */
    private static final List<String> ORDER = List.of(
            "sheetPr",
            "dimension",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "sheetCalcPr",
            "sheetProtection",
            "protectedRanges",
            "scenarios",
            "autoFilter",
            "sortState",
            "dataConsolidate",
            "customSheetViews",
            "mergeCells",
            "conditionalFormatting",
            "phoneticPr",
            "conditionalFormatting",
            "dataValidations",
            "hyperlinks",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "rowBreaks",
            "colBreaks",
            "customProperties",
            "cellWatches",
            "ignoredErrors",
            "smartTags",
            "drawing",
            "legacyDrawing",
            "picture",
            "tableParts",
            "extLst");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final boolean formulas;
    private int styles;

    private WorkbookLint(boolean formulas) {
        this.formulas = formulas;
    }

    /** What is wrong, one line each; a formula is. */
    static List<String> problems(byte[] workbook) {
        return problems(workbook, false);
    }

    /** What is wrong, one line each. */
    static List<String> problems(byte[] workbook, boolean formulas) {
        WorkbookLint lint = new WorkbookLint(formulas);
        lint.unzip(workbook);
        lint.parse();
        lint.contentTypes();
        lint.relationships();
        lint.styles();
        for (String part : lint.parts.keySet()) {
            if (part.startsWith("xl/worksheets/sheet")) {
                lint.sheet(part);
            }
        }
        lint.workbook();
        return lint.problems;
    }

    private void check(boolean holds, String problem, Object... values) {
        if (!holds) {
            problems.add(problem.formatted(values));
        }
    }

    private void unzip(byte[] workbook) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (Optional<ZipEntry> next = Written.next(zip); next.isPresent(); next = Written.next(zip)) {
                ZipEntry entry = next.get();
                check(entry.getTimeLocal().equals(NO_TIME), "%s has the time %s", entry, entry.getTimeLocal());
                check(Optional.ofNullable(entry.getExtra()).isEmpty(), "%s has extra fields", entry);
                check(!parts.containsKey(entry.getName()), "%s stands twice", entry);
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void parse() {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            // Sheets may be too large for a tree.
            if (!part.getKey().startsWith("xl/worksheets/sheet")) {
                try {
                    documents.put(part.getKey(), Written.document(new String(part.getValue(), StandardCharsets.UTF_8)));
                } catch (SAXException e) {
                    problems.add("%s is no XML: %s".formatted(part.getKey(), e.getMessage()));
                }
            }
        }
    }

    private List<Element> elements(String part, String name) {
        Document document = documents.get(part);
        if (document == null) {
            check(false, "%s is missing", part);
            return List.of();
        }
        return Written.elements(document, name);
    }

    private void contentTypes() {
        Set<String> extensions = new HashSet<>();
        elements("[Content_Types].xml", "Default").forEach(type -> extensions.add(type.getAttribute("Extension")));
        Set<String> named = new TreeSet<>();
        elements("[Content_Types].xml", "Override").forEach(type -> {
            check(named.add(type.getAttribute("PartName")), "%s has two types", type.getAttribute("PartName"));
        });
        for (String part : parts.keySet()) {
            String extension = part.substring(part.lastIndexOf('.') + 1);
            boolean typed = extension.equals("rels") ? extensions.contains("rels") : named.contains("/" + part);
            check(typed || part.equals("[Content_Types].xml"), "%s has no content type", part);
        }
        named.forEach(part -> check(parts.containsKey(part.substring(1)), "%s has a type and is missing", part));
    }

    private void relationships() {
        for (String part : parts.keySet()) {
            if (part.endsWith(".rels")) {
                String folder = part.substring(0, part.indexOf("_rels/"));
                Set<String> ids = new HashSet<>();
                for (Element relationship : elements(part, "Relationship")) {
                    String target = relationship.getAttribute("Target");
                    String name =
                            URI.create("/" + folder).resolve(target).getPath().substring(1);
                    check(relationship.getAttribute("TargetMode").isEmpty(), "%s leads outside: %s", part, target);
                    check(parts.containsKey(name), "%s leads to %s, which is missing", part, name);
                    check(ids.add(relationship.getAttribute("Id")), "%s has an id twice", part);
                }
            }
        }
    }

    private void styles() {
        String part = "xl/styles.xml";
        int fonts = counted(part, "fonts", "font");
        int fills = counted(part, "fills", "fill");
        int borders = counted(part, "borders", "border");
        int bases = counted(part, "cellStyleXfs", "xf");
        styles = counted(part, "cellXfs", "xf");
        Set<Integer> formats = new HashSet<>();
        elements(part, "numFmt").forEach(format -> {
            check(formats.add(number(format, "numFmtId")), "%s has a format twice", part);
        });
        for (Element style : elements(part, "xf")) {
            check(number(style, "fontId") < fonts, "%s: font %s of %d", part, style.getAttribute("fontId"), fonts);
            check(number(style, "fillId") < fills, "%s: fill %s of %d", part, style.getAttribute("fillId"), fills);
            check(number(style, "borderId") < borders, "%s: border of %d", part, borders);
            int format = number(style, "numFmtId");
            check(format < FIRST_FORMAT || formats.contains(format), "%s: format %d is missing", part, format);
            if (!style.getAttribute("xfId").isEmpty()) {
                check(number(style, "xfId") < bases, "%s: base style of %d", part, bases);
            }
        }
        for (String colour : List.of("color", "fgColor", "bgColor")) {
            elements(part, colour).stream()
                    .map(element -> element.getAttribute("rgb"))
                    .filter(rgb -> !rgb.isEmpty())
                    .forEach(rgb -> check(rgb.matches("[0-9A-F]{8}"), "%s: colour %s", part, rgb));
        }
    }

    /** The number of elements in a list that says its count. */
    private int counted(String part, String list, String element) {
        int found = 0;
        for (Element parent : elements(part, list)) {
            found = (int) Written.elements(parent.getOwnerDocument(), element).stream()
                    .filter(child -> parent.isSameNode(child.getParentNode()))
                    .count();
            check(
                    number(parent, "count") == found,
                    "%s: %d %s, but count says %s",
                    part,
                    found,
                    list,
                    parent.getAttribute("count"));
        }
        return found;
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    private void sheet(String part) {
        SheetXml sheet = SheetXml.read(Optional.ofNullable(parts.get(part)).orElseThrow());
        order(part, sheet.order());
        rows(part, sheet.rows());
        merges(part, sheet);
        breaks(part, sheet);
        sheet.texts().values().forEach(text -> {
            check(text.length() <= LONGEST_HEADER, "%s: header or footer of %d characters", part, text.length());
        });
    }

    private void order(String part, List<String> order) {
        int last = -1;
        for (String element : order) {
            int place = ORDER.indexOf(element);
            check(
                    place > last || (place == last && element.equals("conditionalFormatting")),
                    "%s: <%s> stands in the wrong place",
                    part,
                    element);
            last = place;
        }
    }

    private void rows(String part, List<SheetXml.Row> rows) {
        int lastRow = 0;
        for (SheetXml.Row row : rows) {
            check(row.number() > lastRow, "%s: row %d stands behind row %d", part, row.number(), lastRow);
            check(row.number() <= LAST_ROW, "%s: row %d", part, row.number());
            boolean possible = row.height().signum() > 0 && row.height().compareTo(HIGHEST) <= 0;
            check(possible, "%s: row %d is %s high", part, row.number(), row.height());
            lastRow = row.number();
            int lastColumn = -1;
            for (SheetXml.Cell cell : row.cells()) {
                check(cell.row() == row.number(), "%s: %s stands in row %d", part, cell.address(), row.number());
                check(cell.column() > lastColumn, "%s: %s stands behind column %d", part, cell.address(), lastColumn);
                lastColumn = cell.column();
                cell(part, cell);
            }
        }
    }

    private void cell(String part, SheetXml.Cell cell) {
        String address = cell.address();
        check(cell.style() < styles, "%s: %s has style %d of %d", part, address, cell.style(), styles);
        check(formulas || !cell.formula(), "%s: %s has a formula", part, address);
        String ofTexts = cell.formula() ? "str" : "inlineStr";
        check(List.of("", ofTexts).contains(cell.type()), "%s: %s is of type %s", part, address, cell.type());
        if (cell.type().isEmpty()) {
            boolean isNumber = cell.text()
                    .filter(text -> !text.matches("-?\\d+(\\.\\d+)?"))
                    .isEmpty();
            check(isNumber, "%s: %s is no number", part, address);
        } else {
            check(cell.text().isPresent(), "%s: %s has no text", part, address);
            check(decodedLength(cell.text().orElse("")) <= LONGEST_TEXT, "%s: %s is too long", part, address);
        }
    }

    private static int decodedLength(String text) {
        return text.replace("_x005F_", "_").length();
    }

    private void merges(String part, SheetXml sheet) {
        List<SheetXml.Range> merges = sheet.merges();
        if (!sheet.order().contains("mergeCells")) {
            return;
        }
        String count = sheet.attribute("mergeCells", "count");
        check(
                count.equals(String.valueOf(merges.size())),
                "%s: %d merges, but count says %s",
                part,
                merges.size(),
                count);
        Set<Long> covered = new HashSet<>();
        for (SheetXml.Range range : merges) {
            check(range.cells() > 1, "%s: %s merges nothing", part, range);
            for (int row = range.firstRow(); row <= range.lastRow(); row++) {
                for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
                    check(covered.add(row * 16_384L + column), "%s: %s overlaps another merge", part, range);
                }
            }
        }
    }

    private void breaks(String part, SheetXml sheet) {
        List<Integer> breaks = sheet.breaks();
        if (!sheet.order().contains("rowBreaks")) {
            return;
        }
        for (String count : List.of("count", "manualBreakCount")) {
            String said = sheet.attribute("rowBreaks", count);
            check(said.equals(String.valueOf(breaks.size())), "%s: %d breaks, but %s", part, breaks.size(), said);
        }
        check(breaks.size() <= MOST_PAGE_ENDS, "%s: %d breaks", part, breaks.size());
        check(new ArrayList<>(new TreeSet<>(breaks)).equals(breaks), "%s: breaks do not ascend", part);
    }

    private void workbook() {
        String part = "xl/workbook.xml";
        List<Element> sheets = elements(part, "sheet");
        Map<String, String> targets = new LinkedHashMap<>();
        elements("xl/_rels/workbook.xml.rels", "Relationship")
                .forEach(relationship ->
                        targets.put(relationship.getAttribute("Id"), "xl/" + relationship.getAttribute("Target")));
        Set<String> names = new HashSet<>();
        Set<String> ids = new HashSet<>();
        List<String> files = new ArrayList<>();
        for (Element sheet : sheets) {
            String name = sheet.getAttribute("name");
            check(names.add(name.toLowerCase(Locale.ROOT)), "%s: sheet %s stands twice", part, name);
            check(ids.add(sheet.getAttribute("sheetId")), "%s: sheet id stands twice", part);
            files.add(targets.getOrDefault(sheet.getAttribute("r:id"), ""));
            check(parts.containsKey(files.get(files.size() - 1)), "%s: sheet %s has no part", part, name);
        }
        Set<String> cells = new HashSet<>();
        for (Element defined : elements(part, "definedName")) {
            if (defined.getAttribute("localSheetId").isEmpty()) {
                String name = defined.getAttribute("name");
                check(cells.add(name.toLowerCase(Locale.ROOT)), "%s: name %s stands twice", part, name);
                continue;
            }
            int sheet = number(defined, "localSheetId");
            check(sheet < sheets.size(), "%s: name of sheet %d of %d", part, sheet, sheets.size());
            if (sheet < sheets.size() && defined.getAttribute("name").equals("_xlnm._FilterDatabase")) {
                filter(sheets.get(sheet).getAttribute("name"), defined.getTextContent(), files.get(sheet));
            }
        }
    }

    /** What the workbook says of a filter is what the sheet says. */
    private void filter(String sheet, String formula, String file) {
        if (parts.containsKey(file)) {
            String reach = SheetXml.read(Optional.ofNullable(parts.get(file)).orElseThrow())
                    .attribute("autoFilter", "ref");
            String plain = sheet + "!" + reach;
            String said = formula.replace("$", "").replaceAll("^'(.*)'!", "$1!").replace("''", "'");
            check(said.equals(plain.replace("$", "")), "%s filters %s, but its name says %s", sheet, reach, formula);
        }
    }
}
