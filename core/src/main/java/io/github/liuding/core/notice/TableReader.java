package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds tables: rows of cells parted by tabs, bars or wide space, or cells each in a line of its own. */
final class TableReader {
    private TableReader() {}

    /** The tables among the lines; those that belong to one are put into {@code taken}. */
    static List<Table> read(List<Line> lines, Set<Line> taken) {
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int recordsEnd = TableRecords.read(lines, i, tables);
            if (recordsEnd > i) {
                taken.addAll(lines.subList(i, recordsEnd));
                i = recordsEnd - 1;
                continue;
            }
            Optional<TableHead> head = TableHead.at(lines, i);
            if (head.isPresent()) {
                TableBody body = new TableBody(head.get());
                int end = head.get().isDown()
                        ? body.takeLines(lines, head.get().end())
                        : body.takeRows(lines, head.get().end());
                if (!body.rows().isEmpty()) {
                    tables.add(new Table(head.get().columns(), head.get().words(), body.rows()));
                    taken.addAll(lines.subList(i, end));
                    i = Math.max(i, end - 1);
                }
            }
        }
        return tables;
    }
}
