package io.github.liuding.reporting.table;

import java.util.BitSet;
import java.util.stream.Collectors;

/** A table as text (文本形式), one row a line, for tests and for the eye. */
public final class TableText {
    private TableText() {}

    /**
     * The table as lines that end with a line feed: the name after {@code #}, what stands around it, the headings and
     * the rows with cells set apart by {@code |}. A line end inside a cell is shown as {@code ⏎}; a merged cell is shown
     * in its first row and as {@code 〃} below.
     */
    public static <R> String of(ReportTable<R> table) {
        StringBuilder text = new StringBuilder("# ").append(table.name()).append('\n');
        table.marking().ifPresent(marking -> text.append('[').append(marking).append("]\n"));
        table.title().ifPresent(title -> text.append(title).append('\n'));
        table.issuer().ifPresent(issuer -> text.append(issuer).append('\n'));
        table.asOf().ifPresent(asOf -> text.append(asOf).append('\n'));
        text.append(table.columns().stream().map(Column::heading).collect(Collectors.joining(" | ")))
                .append('\n');
        MergeRuns<R> runs = new MergeRuns<>(table.columns());
        for (R row : table.rows()) {
            BitSet continued = runs.next(row);
            for (int i = 0; i < table.columns().size(); i++) {
                text.append(i == 0 ? "" : " | ");
                text.append(continued.get(i) ? "〃" : line(table.columns().get(i).cell(row)));
            }
            text.append('\n');
        }
        table.notes().forEach(note -> text.append(note).append('\n'));
        return text.toString();
    }

    private static String line(Cell cell) {
        return cell.text().replace("\n", "⏎");
    }
}
