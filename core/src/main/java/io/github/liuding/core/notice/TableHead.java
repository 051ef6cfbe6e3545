package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The head of a table.
 *
 * @param columns from left to right
 * @param words as printed
 * @param end the line below it
 * @param isDown whether every cell stands in a line of its own
 * @param isWide whether wide space parts the cells
 */
record TableHead(List<Column> columns, Run words, int end, boolean isDown, boolean isWide) {
    private static final int MOST_COLUMNS = 16;

    /** The head that begins with this line; empty where none does. */
    static Optional<TableHead> at(List<Line> lines, int at) {
        Line line = lines.get(at);
        if (line.isRow()) {
            List<Column> columns = columns(Cells.of(line.run()));
            return isHead(columns) ? Optional.of(rowHead(columns, line.run(), lines, at + 1)) : Optional.empty();
        }
        if (line.run().length() > 120 || line.marker().isPresent()) {
            return Optional.empty();
        }
        List<Run> wide = Cells.wide(line.run());
        if (wide.size() >= 3) {
            List<Column> columns = columns(wide);
            return isHead(columns)
                    ? Optional.of(new TableHead(columns, line.run(), at + 1, false, true))
                    : Optional.empty();
        }
        return down(lines, at);
    }

    /** A head of rows; under 责任单位 a second row may part 牵头 and 配合. */
    private static TableHead rowHead(List<Column> columns, Run words, List<Line> lines, int next) {
        if (next >= lines.size() || !lines.get(next).isRow()) {
            return new TableHead(columns, words, next, false, false);
        }
        List<Run> cells = Cells.of(lines.get(next).run());
        List<Column> below = columns(cells);
        boolean isSecond = false;
        for (int i = 0; i < below.size(); i++) {
            boolean names = below.get(i).namesUnits();
            if (!cells.get(i).isEmpty() && !names) {
                return new TableHead(columns, words, next, false, false);
            }
            isSecond |= names;
        }
        if (!isSecond) {
            return new TableHead(columns, words, next, false, false);
        }
        List<Column> both = new ArrayList<>(columns);
        for (int i = 0; i < below.size(); i++) {
            if (i >= both.size()) {
                both.add(below.get(i));
            } else if (!cells.get(i).isEmpty()) {
                both.set(i, below.get(i));
            }
        }
        return new TableHead(List.copyOf(both), words, next + 1, false, false);
    }

    /** A head whose cells stand one below the other. */
    private static Optional<TableHead> down(List<Line> lines, int at) {
        List<Column> columns = new ArrayList<>();
        List<Run> words = new ArrayList<>();
        int i = at;
        while (i < lines.size() && columns.size() < MOST_COLUMNS) {
            Line line = lines.get(i);
            if (line.isRow() || line.run().length() > 20) {
                break;
            }
            Column column = Column.headed(line.run());
            if (column == Column.OTHER
                    && (columns.isEmpty() || !line.words().plain().startsWith("备注"))) {
                break;
            }
            columns.add(column);
            words.add(line.run());
            i++;
        }
        return columns.size() >= 3 && isHead(columns)
                ? Optional.of(new TableHead(ordered(columns), Run.join(words), i, true, false))
                : Optional.empty();
    }

    static List<Column> columns(List<Run> cells) {
        return cells.size() > MOST_COLUMNS
                ? List.of()
                : ordered(cells.stream().map(Column::headed).toList());
    }

    /** Of two columns that may name the task the first does; the other says what it is. */
    private static List<Column> ordered(List<Column> columns) {
        List<Column> ordered = new ArrayList<>();
        for (Column column : columns) {
            ordered.add(column == Column.TASK && ordered.contains(Column.TASK) ? Column.CONTENT : column);
        }
        return List.copyOf(ordered);
    }

    /** Whether columns say what is to be done and who does it. */
    static boolean isHead(List<Column> columns) {
        boolean what =
                columns.contains(Column.TASK) || columns.contains(Column.CONTENT) || columns.contains(Column.GROUP);
        boolean who = columns.contains(Column.LEAD)
                || columns.contains(Column.RESPONSIBLE)
                || columns.contains(Column.COOPERATING)
                || columns.contains(Column.DEADLINE)
                || columns.contains(Column.LEADER);
        return what && who;
    }
}
