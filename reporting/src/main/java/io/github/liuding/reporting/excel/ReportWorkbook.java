package io.github.liuding.reporting.excel;

import io.github.liuding.reporting.table.CellKind;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.EntryRule;
import io.github.liuding.reporting.table.NamedCell;
import io.github.liuding.reporting.table.ReportTable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A workbook (工作簿) before it is a file: tables, one a sheet, and its document properties.
 *
 * @param title the title in the document properties
 * @param creator who made it, in the document properties
 * @param created the day in the document properties; the same for the same content, so never the clock's
 * @param tables the tables, at least one, each with a name of its own that Excel takes for a sheet: 1 to 31 characters,
 *     none of {@code []:*?/\}, no quote at either end, not {@code History}; those led to are among them; no two cells of them have the same name;
 *     and where choices depend on another column, the table has it
 * @param properties what programs read of it (自定义属性), in their order
 */
public record ReportWorkbook(
        String title, String creator, LocalDate created, List<ReportTable<?>> tables, Map<String, String> properties) {
    private static final int LONGEST_NAME = 31;
    private static final int MOST_COLUMNS = 16_384;

    /** The names that Excel and we keep for ourselves, in small letters. */
    private static final List<String> RESERVED = List.of("history", Choices.SHEET);

    private static final Pattern NAME = Pattern.compile("(?!')[^\\[\\]:*?/\\\\\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]+(?<!')");

    public ReportWorkbook {
        tables = List.copyOf(tables);
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("A workbook must have at least one table");
        }
        Set<String> names = new HashSet<>();
        Map<String, String> cells = new HashMap<>();
        for (ReportTable<?> table : tables) {
            String name = table.name();
            if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
                throw new IllegalArgumentException(
                        "Sheet name must be 1 to 31 characters without []:*?/\\, but was '%s'".formatted(name));
            }
            if (RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException(
                        "Sheet name must not be one of %s, but was '%s'".formatted(RESERVED, name));
            }
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("Sheet '%s' stands twice".formatted(name));
            }
            int columns = table.columns().size();
            if (columns < 1 || columns > MOST_COLUMNS) {
                throw new IllegalArgumentException(
                        "Table '%s' must have from 1 to %s columns, but has %s".formatted(name, MOST_COLUMNS, columns));
            }
            checkChoices(table);
            for (NamedCell cell : table.names()) {
                if (cell.name().toLowerCase(Locale.ROOT).startsWith(Choices.SHEET)) {
                    throw new IllegalArgumentException("Name of a cell must not begin with '%s', but was '%s'"
                            .formatted(Choices.SHEET, cell.name()));
                }
                String other = cells.putIfAbsent(cell.name().toLowerCase(Locale.ROOT), name);
                if (other != null) {
                    throw new IllegalArgumentException("Name '%s' of a cell stands twice, in '%s' and in '%s'"
                            .formatted(cell.name(), other, name));
                }
            }
        }
        tables.forEach(table -> checkLink(table, names));
    }

    private static void checkChoices(ReportTable<?> table) {
        for (Column<?, ?> column : table.columns()) {
            column.entry().ifPresent(rule -> {
                if (rule instanceof EntryRule.OneOfBy by
                        && table.columns().stream()
                                .noneMatch(other -> other != column
                                        && other.kind() == CellKind.TEXT
                                        && other.heading().equals(by.heading()))) {
                    throw new IllegalArgumentException(
                            "Choices of column '%s' depend on '%s', of which table '%s' has no column of texts"
                                    .formatted(column.heading(), by.heading(), table.name()));
                }
            });
        }
    }

    private static void checkLink(ReportTable<?> table, Set<String> names) {
        table.leadsTo()
                .filter(sheet -> !names.contains(sheet.toLowerCase(Locale.ROOT)))
                .ifPresent(sheet -> {
                    throw new IllegalArgumentException(
                            "Table '%s' leads to '%s', which the workbook has not".formatted(table.name(), sheet));
                });
    }

    /** A workbook without properties for programs. */
    public ReportWorkbook(String title, String creator, LocalDate created, List<ReportTable<?>> tables) {
        this(title, creator, created, tables, Map.of());
    }

    /** This workbook with what programs read of it. */
    public ReportWorkbook properties(Map<String, String> other) {
        return new ReportWorkbook(title, creator, created, tables, other);
    }
}
