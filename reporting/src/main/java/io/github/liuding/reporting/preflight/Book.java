package io.github.liuding.reporting.preflight;

import io.github.liuding.reporting.opc.PackageParts;
import io.github.liuding.reporting.opc.Relationship;
import io.github.liuding.reporting.workbook.CellRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the checks of single parts need to know of the others. */
final class Book {
    final PackageParts parts;
    final Faults faults;
    final Set<String> broken;
    String main = "xl/workbook.xml";
    List<Relationship> relationships = List.of();
    final List<Sheet> sheets = new ArrayList<>();
    int windows;
    int externals;
    int styles = 1;
    int differentials;
    int strings;
    /** The first of the shared texts, among which headings of tables are looked for. */
    final List<String> stringTexts = new ArrayList<>();

    final Set<String> names = new HashSet<>();
    final Map<String, String> tableNames = new LinkedHashMap<>();
    final Set<String> tableIds = new HashSet<>();
    /** The range of each sheet's filter as the workbook has it, by the sheet's index. */
    final Map<Integer, String> filters = new LinkedHashMap<>();

    int selected;

    /** A sheet: its name and part. */
    record Sheet(String name, String part, boolean rows) {}

    /** A table on a sheet: its range and the names of its columns. */
    record Table(String name, CellRange range, List<String> columns, boolean headed) {}

    Book(PackageParts parts, Faults faults, Set<String> broken) {
        this.parts = parts;
        this.faults = faults;
        this.broken = broken;
    }

    boolean isReadable(String part) {
        return parts.has(part) && !broken.contains(part);
    }

    boolean hasSheet(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return sheets.stream()
                .anyMatch(sheet -> sheet.name().toLowerCase(Locale.ROOT).equals(key));
    }

    Optional<String> related(String type) {
        return relationships.stream()
                .filter(relationship -> relationship.is(type) && !relationship.external())
                .map(Relationship::part)
                .filter(this::isReadable)
                .findFirst();
    }
}
