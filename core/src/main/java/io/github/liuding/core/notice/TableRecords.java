package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads rows that stand one below the other, every cell behind its heading. */
final class TableRecords {
    private TableRecords() {}

    /** A heading and its cell in one line, such as 项目名称:旧小区改造. */
    private record Entry(Column column, Run value) {}

    private static Optional<Entry> entry(Line line) {
        Run run = line.run();
        int colon = run.plain().substring(0, Math.min(run.length(), 14)).indexOf(':');
        if (line.isRow() || line.marker().isPresent() || colon < 2) {
            return Optional.empty();
        }
        Column column = Column.headed(run.sub(0, colon));
        return column == Column.OTHER
                ? Optional.empty()
                : Optional.of(new Entry(column, run.from(colon + 1).strip()));
    }

    /** Rows that stand one below the other, every cell behind its heading; gives where they end. */
    static int read(List<Line> lines, int from, List<Table> tables) {
        Optional<Entry> first = entry(lines.get(from));
        boolean begins = first.isPresent()
                && !first.get().value().isEmpty()
                && (first.get().column() == Column.NUMBER || first.get().column() == Column.TASK);
        if (!begins) {
            return from;
        }
        List<Table.Row> rows = new ArrayList<>();
        Map<Column, Run> row = new EnumMap<>(Column.class);
        int i = from;
        while (i < lines.size()) {
            Optional<Entry> entry = entry(lines.get(i));
            if (entry.isEmpty()) {
                break;
            }
            Column column = entry.get().column();
            if (column == first.get().column() && !row.isEmpty()) {
                rows.add(new Table.Row(row, ""));
                row = new EnumMap<>(Column.class);
            }
            row.merge(column, entry.get().value(), TableBody::both);
            i++;
        }
        rows.add(new Table.Row(row, ""));
        List<Column> columns = List.of(Column.values());
        boolean isTable = rows.stream()
                .allMatch(one -> one.cells().containsKey(Column.TASK)
                        && TableHead.isHead(List.copyOf(one.cells().keySet())));
        if (!isTable) {
            return from;
        }
        tables.add(new Table(columns, lines.get(from).run(), List.copyOf(rows)));
        return i;
    }
}
