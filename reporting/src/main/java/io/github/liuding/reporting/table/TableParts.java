package io.github.liuding.reporting.table;

import java.util.Collection;
import java.util.Locale;

/** Whether what a table names and draws is there. */
final class TableParts {
    private TableParts() {}

    static void checkName(ReportTable<?> table, NamedCell cell) {
        String what = "of named cell '%s'".formatted(cell.name());
        check(
                table,
                "Column " + what,
                "one",
                "was",
                cell.column(),
                table.columns().size());
        if (table.rows() instanceof Collection<?> rows) {
            check(table, "Row " + what, "one", "was", cell.row(), rows.size());
        }
        String name = cell.name().toLowerCase(Locale.ROOT);
        if (table.names().stream()
                .anyMatch(one -> one.name().toLowerCase(Locale.ROOT).equals(name))) {
            throw new IllegalArgumentException(
                    "Name '%s' of a cell stands twice in table '%s'".formatted(cell.name(), table.name()));
        }
    }

    static void checkChart(ReportTable<?> table, BarChart bars) {
        check(
                table,
                "Labels of a chart",
                "a column",
                "were column",
                bars.labels(),
                table.columns().size());
        check(
                table,
                "Values of a chart",
                "a column",
                "were column",
                bars.values(),
                table.columns().size());
        if (table.rows() instanceof Collection<?> rows && rows.size() > BarChart.MOST_ROWS) {
            throw new IllegalArgumentException("Chart of table '%s' can show %s rows, but there are %s"
                    .formatted(table.name(), BarChart.MOST_ROWS, rows.size()));
        }
    }

    private static void check(ReportTable<?> table, String what, String part, String was, int index, int size) {
        if (size == 0) {
            throw new IllegalArgumentException(
                    "%s must be %s of table '%s', but it has none".formatted(what, part, table.name()));
        }
        if (index >= size) {
            throw new IllegalArgumentException("%s must be %s of table '%s', from 0 to %s, but %s %s"
                    .formatted(what, part, table.name(), size - 1, was, index));
        }
    }
}
