package io.github.liuding.examples.cli;

import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table as a terminal shows it. */
final class TableColumns {
    private TableColumns() {}

    /** Title, marking and day, the headings and rows, the notes; where there is no row, the word instead of them. */
    static <R> String of(ReportTable<R> table, String whenEmpty) {
        StringBuilder text = new StringBuilder(table.title().orElse(table.name()));
        text.append('\n');
        table.marking().ifPresent(marking -> text.append("（").append(marking).append("）\n"));
        table.asOf().ifPresent(asOf -> text.append(asOf).append('\n'));
        text.append('\n');
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(Column::heading).toList());
        for (R row : table.rows()) {
            rows.addAll(lines(table.columns().stream()
                    .map(column -> column.cell(row).text().split("\n", -1))
                    .toList()));
        }
        text.append(rows.size() == 1 ? whenEmpty + "\n" : TextColumns.of(rows)).append('\n');
        table.notes().forEach(note -> text.append(note).append('\n'));
        return text.toString();
    }

    /** One line of the terminal for each line of the tallest cell. */
    private static List<List<String>> lines(List<String[]> cells) {
        int most = cells.stream().mapToInt(cell -> cell.length).max().orElse(1);
        return IntStream.range(0, most)
                .mapToObj(i -> cells.stream()
                        .map(cell -> i < cell.length ? cell[i] : "")
                        .toList())
                .toList();
    }
}
