package io.github.liuding.reporting.preflight;

import io.github.liuding.reporting.opc.Relationship;
import io.github.liuding.reporting.opc.XmlTokens;
import io.github.liuding.reporting.workbook.CellRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The part of a sheet: order of elements, views, columns, merges, filter, links, page ends, comments. */
final class SheetChecks {
    private static final int MOST_PAGE_ENDS = 1023;
    private static final int LONGEST_HEADER = 255;
    private static final int MOST_LINKS = 65_530;
    private static final int LONGEST_LINK = 2079;
    private static final Set<String> HEADERS =
            Set.of("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter");

    private final Book book;
    private final Book.Sheet sheet;
    private final int index;
    private final Faults.Spot spot;
    private final RuleChecks rules;
    private final List<CellRange> merges = new ArrayList<>();
    private Optional<CellRange> filter = Optional.empty();
    private final Map<String, String> targets = new HashMap<>();
    private int links;
    private boolean drawn;
    private int lastColumn;

    SheetChecks(Book book, int index) {
        this.book = book;
        this.sheet = book.sheets.get(index);
        this.index = index;
        this.spot = book.faults.in(sheet.part(), sheet.name());
        this.rules = new RuleChecks(book, spot);
    }

    void check() throws IOException {
        TableChecks tableChecks = new TableChecks(book, sheet);
        List<Book.Table> tables = tableChecks.check();
        ElementOrder order = new ElementOrder(ElementOrder.WORKSHEET, spot);
        try (XmlTokens xml = book.parts.xml(sheet.part()).orElseThrow()) {
            for (int token = xml.next(); token != XmlTokens.EOF; token = xml.next()) {
                if (token == XmlTokens.START && xml.depth() == 2) {
                    order.next(xml.name(), "");
                }
                if (token == XmlTokens.START) {
                    element(xml, tables);
                }
            }
        }
        merges(tables);
        filter.ifPresent(range -> tables.stream()
                .filter(table -> table.range().overlaps(range))
                .forEach(table -> tableChecks.overlap(table, "自动筛选")));
        filterName();
        comments();
    }

    private void element(XmlTokens xml, List<Book.Table> tables) throws IOException {
        switch (xml.name()) {
            case "sheetData" -> new CellChecks(book, spot, rules, tables).rows(xml);
            case "extLst", "AlternateContent" -> xml.skip();
            case "sheetView" -> view(xml);
            case "pane" -> pane(xml);
            case "col" -> column(xml);
            case "mergeCells" -> mergeCells(xml);
            case "autoFilter" -> {
                String ref = xml.attribute("ref").orElse("");
                filter = CellRange.find(ref);
                if (filter.isEmpty()) {
                    rules.invalid(ref);
                }
            }
            case "filterColumn" -> filterColumn(xml);
            case "dimension" -> {
                String ref = xml.attribute("ref").orElse("");
                if (CellRange.find(ref).isEmpty()) {
                    rules.invalid(ref);
                }
            }
            case "selection", "ignoredError", "protectedRange" -> {
                if (xml.attribute("sqref").isPresent()) {
                    rules.ranges(xml);
                }
            }
            case "conditionalFormatting" -> rules.conditionalFormat(xml);
            case "dataValidations" -> rules.validations(xml);
            case "hyperlink" -> link(xml);
            case "rowBreaks", "colBreaks" -> breaks(xml);
            case "legacyDrawing" -> drawn = true;
            default -> {
                if (HEADERS.contains(xml.name())) {
                    header(xml);
                }
            }
        }
    }

    private void view(XmlTokens xml) throws IOException {
        int window = Numbers.whole(xml.attribute("workbookViewId").orElse(""), Integer.MAX_VALUE);
        int zoom = Numbers.whole(xml.attribute("zoomScale").orElse("100"), 0);
        if (window >= Math.max(1, book.windows) || zoom < 10 || zoom > 400) {
            spot.error(
                    PreflightFindings.SHEET_VIEW,
                    "视图属于不存在的窗口，或缩放比例不在10%至400%之间",
                    "A view of a window that is not there, or zoomed by %s%%".formatted(zoom));
        }
        if (xml.attribute("tabSelected")
                .filter(text -> text.equals("1") || text.equals("true"))
                .isPresent()) {
            book.selected++;
        }
        if (book.selected == 2) {
            spot.warning(
                    PreflightFindings.SHEETS_GROUPED,
                    "",
                    "多张工作表同时被选中（成组），在一张表里填写会同时写入其他表",
                    "More than one sheet is selected, so that what is typed goes into all of them");
            book.selected++;
        }
    }

    private void pane(XmlTokens xml) throws IOException {
        Optional<String> cell = xml.attribute("topLeftCell");
        boolean cut = xml.attribute("xSplit").or(() -> attribute(xml, "ySplit")).isPresent();
        if (!cut || cell.filter(text -> CellRange.find(text).isEmpty()).isPresent()) {
            spot.error(
                    PreflightFindings.SHEET_VIEW,
                    "冻结窗格设置有误（%s）".formatted(cell.orElse("")),
                    "A pane that is cut nowhere, or begins at '%s'".formatted(cell.orElse("")));
        }
    }

    private static Optional<String> attribute(XmlTokens xml, String name) {
        return xml.attributes().index(name) < 0 ? Optional.empty() : Optional.of(name);
    }

    private void column(XmlTokens xml) throws IOException {
        int min = Numbers.whole(xml.attribute("min").orElse(""), 0);
        int max = Numbers.whole(xml.attribute("max").orElse(""), 0);
        boolean wide = Numbers.decimal(xml.attribute("width").orElse("0"))
                .filter(width -> width.signum() >= 0 && width.intValue() <= 255)
                .isEmpty();
        if (min <= lastColumn || max < min || max > CellRange.LAST_COLUMN || wide) {
            spot.error(
                    PreflightFindings.COLUMN_WIDTH,
                    "第%s至%s列的列宽设置重叠、次序有误或超出范围，Excel会提示文件损坏".formatted(min, max),
                    "Columns %s to %s overlap others, descend, or are too wide".formatted(min, max));
        }
        lastColumn = Math.max(lastColumn, max);
    }

    private void mergeCells(XmlTokens xml) throws IOException {
        String stated = xml.attribute("count").orElse("");
        int own = xml.depth();
        int found = 0;
        for (int token = xml.next(); token != XmlTokens.END || xml.depth() >= own; token = xml.next()) {
            if (token != XmlTokens.START) {
                continue;
            }
            found++;
            String ref = xml.attribute("ref").orElse("");
            Optional<CellRange> range = CellRange.find(ref);
            if (range.isEmpty()) {
                rules.invalid(ref);
            } else if (range.get().cells() == 1) {
                spot.error(
                        PreflightFindings.MERGE_SINGLE,
                        ref,
                        "只合并了一个单元格%s，Excel会提示文件损坏".formatted(ref),
                        "%s merges nothing".formatted(ref));
            } else {
                merges.add(range.get());
            }
        }
        if (found == 0) {
            spot.error(PreflightFindings.COUNT_DIFFERS, "<mergeCells>没有内容，Excel会提示文件损坏", "<mergeCells> is empty");
        }
        rules.count("mergeCells", stated, found);
    }

    private void merges(List<Book.Table> tables) {
        merges.sort(Comparator.comparingInt(CellRange::firstRow).thenComparingInt(CellRange::firstColumn));
        List<CellRange> open = new ArrayList<>();
        for (CellRange merge : merges) {
            open.removeIf(other -> other.lastRow() < merge.firstRow());
            open.stream().filter(merge::overlaps).findFirst().ifPresent(other -> {
                spot.error(
                        PreflightFindings.MERGE_OVERLAP,
                        merge.toString(),
                        "合并区域%s与%s重叠，Excel会提示文件损坏".formatted(merge, other),
                        "Merged range %s overlaps %s".formatted(merge, other));
            });
            open.add(merge);
            for (Book.Table table : tables) {
                if (table.range().overlaps(merge)) {
                    spot.error(
                            PreflightFindings.MERGE_TABLE,
                            merge.toString(),
                            "表格“%s”里有合并区域%s，Excel会提示文件损坏".formatted(table.name(), merge),
                            "Merged range %s lies in table '%s'".formatted(merge, table.name()));
                }
            }
            filter.filter(range -> crosses(range, merge)).ifPresent(range -> {
                spot.warning(
                        PreflightFindings.MERGE_FILTER,
                        merge.toString(),
                        "合并区域%s跨出筛选区域%s或连着表头，筛选、排序会出错".formatted(merge, range),
                        "Merged range %s crosses the edge or the heading of filter %s".formatted(merge, range));
            });
        }
    }

    /** A heading may come down from the rows above the filter into its first: the buttons stand below it. */
    private static boolean crosses(CellRange filter, CellRange merge) {
        if (merge.lastRow() == filter.firstRow() && merge.firstColumn() == merge.lastColumn()) {
            return false;
        }
        boolean inside = filter.contains(merge.firstRow(), merge.firstColumn())
                && filter.contains(merge.lastRow(), merge.lastColumn());
        boolean heading = merge.firstRow() <= filter.firstRow() && merge.lastRow() > filter.firstRow();
        return filter.overlaps(merge) && (!inside || heading);
    }

    private void filterColumn(XmlTokens xml) throws IOException {
        int column = Numbers.whole(xml.attribute("colId").orElse(""), Integer.MAX_VALUE);
        filter.filter(range -> column > range.lastColumn() - range.firstColumn())
                .ifPresent(range -> {
                    rules.invalid(range + " 第" + column + "列");
                });
    }

    /** What the workbook says of a filter is what the sheet says. */
    private void filterName() {
        Optional<String> named = Optional.ofNullable(book.filters.get(index));
        if (named.isEmpty() || filter.isEmpty()) {
            return;
        }
        String said = named.get().substring(named.get().lastIndexOf('!') + 1);
        if (!CellRange.find(said).equals(filter)) {
            spot.error(
                    PreflightFindings.FILTER_NAME,
                    filter.get().toString(),
                    "工作簿登记的筛选区域“%s”与本表的%s不一致".formatted(named.get(), filter.get()),
                    "The sheet filters %s, and the workbook says '%s'".formatted(filter.get(), named.get()));
        }
    }

    private void link(XmlTokens xml) throws IOException {
        String ref = xml.attribute("ref").orElse("");
        if (CellRange.find(ref).isEmpty()) {
            rules.invalid(ref);
        }
        Optional<String> id = xml.prefixed("id");
        Optional<String> location = xml.attribute("location");
        String target = id.isEmpty() ? location.orElse("") : target(id.get());
        if (target.isEmpty() || target.length() > LONGEST_LINK) {
            spot.error(
                    PreflightFindings.HYPERLINK,
                    ref,
                    "超链接没有目标，或超过%s字，Excel会提示文件损坏".formatted(LONGEST_LINK),
                    "A hyperlink leads nowhere, or has more than %s characters".formatted(LONGEST_LINK));
        }
        location.filter(place -> id.isEmpty()).ifPresent(place -> rules.formula(ref, place));
        links++;
        if (links == MOST_LINKS + 1) {
            spot.error(
                    PreflightFindings.TOO_MANY_HYPERLINKS,
                    "超链接超过%s个，Excel会提示文件损坏".formatted(MOST_LINKS),
                    "More than %s hyperlinks".formatted(MOST_LINKS));
        }
    }

    private String target(String id) throws IOException {
        if (targets.isEmpty()) {
            book.parts.relationships(sheet.part()).forEach(each -> targets.put(each.id(), each.target()));
        }
        return targets.getOrDefault(id, "");
    }

    private void breaks(XmlTokens xml) throws IOException {
        String name = xml.name();
        String stated = xml.attribute("count").orElse("");
        String byHand = xml.attribute("manualBreakCount").orElse("");
        int own = xml.depth();
        int found = 0;
        int hands = 0;
        int last = 0;
        boolean ascending = true;
        for (int token = xml.next(); token != XmlTokens.END || xml.depth() >= own; token = xml.next()) {
            if (token == XmlTokens.START) {
                int at = Numbers.whole(xml.attribute("id").orElse(""), 0);
                ascending &= at > last;
                last = at;
                found++;
                hands += xml.attribute("man")
                                .filter(text -> text.equals("1") || text.equals("true"))
                                .isPresent()
                        ? 1
                        : 0;
            }
        }
        if (!ascending || found > MOST_PAGE_ENDS) {
            spot.error(
                    PreflightFindings.PAGE_BREAKS,
                    "分页符%s个，超过%s个或次序有误".formatted(found, MOST_PAGE_ENDS),
                    "%s page ends, more than %s or not ascending".formatted(found, MOST_PAGE_ENDS));
        }
        rules.count(name, stated, found);
        rules.count(name, byHand, hands);
    }

    private void header(XmlTokens xml) throws IOException {
        String name = xml.name();
        int length = xml.text().length();
        if (length > LONGEST_HEADER) {
            spot.error(
                    PreflightFindings.HEADER_TOO_LONG,
                    "页眉或页脚共%s字，超过%s字，Excel会提示文件损坏".formatted(length, LONGEST_HEADER),
                    "<%s> has %s characters, where Excel has %s".formatted(name, length, LONGEST_HEADER));
        }
    }

    private void comments() throws IOException {
        for (Relationship relationship : book.parts.relationships(sheet.part())) {
            if (relationship.is("comments") && book.isReadable(relationship.part())) {
                comments(relationship.part());
                if (!drawn) {
                    spot.error(
                            PreflightFindings.COMMENTS_WITHOUT_SHAPES,
                            "工作表有批注，却没有显示批注的图形，Excel会提示文件损坏",
                            "The sheet has comments and no drawing that shows them");
                }
            }
        }
    }

    private void comments(String part) throws IOException {
        Faults.Spot own = book.faults.in(part, sheet.name());
        Set<String> cells = new HashSet<>();
        int authors = 0;
        try (XmlTokens xml = book.parts.xml(part).orElseThrow()) {
            for (int token = xml.next(); token != XmlTokens.EOF; token = xml.next()) {
                if (token == XmlTokens.START && xml.at("author")) {
                    authors++;
                } else if (token == XmlTokens.START && xml.at("comment")) {
                    String cell = xml.attribute("ref").orElse("");
                    int author = Numbers.whole(xml.attribute("authorId").orElse(""), Integer.MAX_VALUE);
                    boolean one = CellRange.find(cell)
                            .filter(range -> range.cells() == 1)
                            .isPresent();
                    if (!one || !cells.add(cell) || author >= authors) {
                        own.error(
                                PreflightFindings.COMMENT,
                                one ? cell : "",
                                "批注的单元格“%s”有误、重复，或作者不存在".formatted(cell),
                                "A comment at '%s', twice, at none, or by author %s of %s"
                                        .formatted(cell, author, authors));
                    }
                }
            }
        }
    }
}
