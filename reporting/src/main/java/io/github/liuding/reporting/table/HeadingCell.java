package io.github.liuding.reporting.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A cell of a table's headings (表头格): of a column, or of neighbouring columns that stand under it.
 *
 * @param text the heading
 * @param row its first row among the headings, from 0
 * @param column its first column, from 0
 * @param rows how many rows it takes; more than one where a column has fewer headings than the table has rows of them
 * @param columns how many columns it takes
 */
public record HeadingCell(String text, int row, int column, int rows, int columns) {
    /** The cells of a row of headings, from 0, in the order of their columns; without those that come down from above. */
    public static List<HeadingCell> row(ReportTable<?> table, int row) {
        List<List<String>> paths =
                table.columns().stream().map(HeadingCell::path).toList();
        List<HeadingCell> cells = new ArrayList<>();
        int next;
        for (int i = 0; i < paths.size(); i = next) {
            next = paths.get(i).size() > row ? end(paths, i, row) : i + 1;
            if (paths.get(i).size() > row) {
                boolean lowest = paths.get(i).size() == row + 1;
                cells.add(new HeadingCell(
                        paths.get(i).get(row), row, i, lowest ? table.headingRows() - row : 1, next - i));
            }
        }
        return cells;
    }

    /** All headings of a column, its own last. */
    static List<String> path(Column<?, ?> column) {
        List<String> path = new ArrayList<>(column.higherHeadings());
        path.add(column.heading());
        return path;
    }

    /** Where the cell that begins there ends: with the last neighbour that has the same headings down to that row. */
    private static int end(List<List<String>> paths, int from, int row) {
        return IntStream.range(from + 1, paths.size())
                .filter(i -> !isShared(paths.get(from), paths.get(i), row))
                .findFirst()
                .orElse(paths.size());
    }

    /** A column's own heading is shared with nobody, even where its neighbour has the same. */
    private static boolean isShared(List<String> one, List<String> other, int row) {
        return one.size() > row + 1
                && other.size() > row + 1
                && one.subList(0, row + 1).equals(other.subList(0, row + 1));
    }
}
