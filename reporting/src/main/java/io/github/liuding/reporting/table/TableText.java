package io.github.liuding.reporting.table;

import java.util.stream.Collectors;

/** A table as text (文本形式), one row a line, for tests and for the eye. */
public final class TableText {
    private TableText() {}

    /**
     * The table as lines that end with a line feed: the name after {@code #}, what stands around it, the headings and
     * the rows with cells set apart by {@code |}. A line end inside a cell is shown as {@code ⏎}; a merged cell is shown
     * in its first row and as {@code 〃} below.
     */
    public static String of(ReportTable<?> table) {
        StringBuilder text = new StringBuilder("# ").append(table.name()).append('\n');
        table.marking().ifPresent(marking -> text.append('[').append(marking).append("]\n"));
        table.title().ifPresent(title -> text.append(title).append('\n'));
        table.issuer().ifPresent(issuer -> text.append(issuer).append('\n'));
        table.asOf().ifPresent(asOf -> text.append(asOf).append('\n'));
        text.append(lines(table));
        table.notes().forEach(note -> text.append(note).append('\n'));
        return text.toString();
    }

    /**
     * Headings and rows alone. The headings of a column that stands under others are set apart by {@code /}.
     */
    public static String lines(ReportTable<?> table) {
        StringBuilder text = new StringBuilder();
        text.append(table.columns().stream().map(TableText::heading).collect(Collectors.joining(" | ")))
                .append('\n');
        for (ShownRow row : ShownRow.of(table)) {
            for (int i = 0; i < row.cells().size(); i++) {
                text.append(i == 0 ? "" : " | ");
                text.append(row.continued().get(i) ? "〃" : line(row.cells().get(i)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** The headings of a column in one: {@code 本月/乡镇}. */
    public static String heading(Column<?, ?> column) {
        return String.join("/", HeadingCell.path(column));
    }

    private static String line(Cell cell) {
        return cell.text().replace("\n", "⏎");
    }
}
