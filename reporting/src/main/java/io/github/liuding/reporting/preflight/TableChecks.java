package io.github.liuding.reporting.preflight;

import io.github.liuding.reporting.opc.Relationship;
import io.github.liuding.reporting.opc.XmlTokens;
import io.github.liuding.reporting.workbook.CellRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The tables (表格) of a sheet, which are parts of their own. */
final class TableChecks {
    private final Book book;
    private final Book.Sheet sheet;

    TableChecks(Book book, Book.Sheet sheet) {
        this.book = book;
        this.sheet = sheet;
    }

    List<Book.Table> check() throws IOException {
        List<Book.Table> tables = new ArrayList<>();
        for (Relationship relationship : book.parts.relationships(sheet.part())) {
            if (relationship.is("table") && book.isReadable(relationship.part())) {
                table(relationship.part()).ifPresent(tables::add);
            }
        }
        for (int i = 0; i < tables.size(); i++) {
            for (int k = i + 1; k < tables.size(); k++) {
                if (tables.get(i).range().overlaps(tables.get(k).range())) {
                    overlap(tables.get(k), tables.get(i).name());
                }
            }
        }
        return tables;
    }

    void overlap(Book.Table table, String other) {
        book.faults
                .in(sheet.part(), sheet.name())
                .error(
                        PreflightFindings.TABLE_OVERLAP,
                        table.range().toString(),
                        "表格“%s”与“%s”重叠，Excel会提示文件损坏".formatted(table.name(), other),
                        "Table '%s' overlaps '%s'".formatted(table.name(), other));
    }

    private Optional<Book.Table> table(String part) throws IOException {
        Faults.Spot spot = book.faults.in(part, sheet.name());
        String name = "";
        String ref = "";
        boolean headed = true;
        List<String> columns = new ArrayList<>();
        try (XmlTokens xml = book.parts.xml(part).orElseThrow()) {
            for (int token = xml.next(); token != XmlTokens.EOF; token = xml.next()) {
                if (token == XmlTokens.START && xml.depth() == 1) {
                    name = xml.attribute("displayName").orElse("");
                    ref = xml.attribute("ref").orElse("");
                    headed = !xml.attribute("headerRowCount").orElse("1").equals("0");
                    named(name, xml.attribute("id").orElse(""), part, spot);
                } else if (token == XmlTokens.START && xml.at("tableColumn")) {
                    columns.add(xml.attribute("name").orElse(""));
                } else if (token == XmlTokens.START && xml.at("extLst")) {
                    xml.skip();
                }
            }
        }
        Optional<CellRange> range = CellRange.find(ref);
        if (range.isEmpty()) {
            spot.error(
                    PreflightFindings.RANGE_INVALID,
                    "表格“%s”的区域“%s”有误".formatted(name, ref),
                    "Table '%s' has the range '%s', which is none".formatted(name, ref));
            return Optional.empty();
        }
        int wide = range.get().lastColumn() - range.get().firstColumn() + 1;
        Set<String> distinct = new HashSet<>();
        columns.forEach(column -> distinct.add(column.toLowerCase(Locale.ROOT)));
        if (columns.size() != wide || distinct.size() != columns.size() || distinct.contains("")) {
            spot.error(
                    PreflightFindings.TABLE_COLUMNS,
                    ref,
                    "表格“%s”写明%s列，区域有%s列，或列名为空、重复".formatted(name, columns.size(), wide),
                    "Table '%s' names %s columns on %s, or one of them twice".formatted(name, columns.size(), wide));
        }
        return Optional.of(new Book.Table(name, range.get(), columns, headed));
    }

    private void named(String name, String id, String part, Faults.Spot spot) {
        String key = name.toLowerCase(Locale.ROOT);
        boolean twice = Optional.ofNullable(book.tableNames.put(key, part)).isPresent();
        if (name.isBlank() || name.contains(" ") || twice || !book.tableIds.add(id) || book.names.contains("!" + key)) {
            spot.error(
                    PreflightFindings.TABLE_NAME,
                    "表格名“%s”或编号“%s”为空、含空格或重复，Excel会提示文件损坏".formatted(name, id),
                    "Table '%s' with id '%s': no name, or one that stands twice".formatted(name, id));
        }
    }
}
