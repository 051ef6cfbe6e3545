package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads what stands below a head. */
final class TableBody {
    private static final int LONGEST_CELL = 20_000;

    private final TableHead head;
    private final List<Table.Row> rows = new ArrayList<>();
    private String heading = "";
    private Map<Column, Run> above = new EnumMap<>(Column.class);

    TableBody(TableHead head) {
        this.head = head;
    }

    List<Table.Row> rows() {
        return List.copyOf(rows);
    }

    /** Reads rows of cells; gives where they end. */
    int takeRows(List<Line> lines, int from) {
        int i = from;
        while (i < lines.size()) {
            Line line = lines.get(i);
            if (line.isRow() != !head.isWide()) {
                if (line.isRow()
                        || (line.run().length() > 30 && Cells.wide(line.run()).size() < 2)
                        || Outline.isDay(line.words().plain())) {
                    break;
                }
                List<Run> wide = head.isWide() ? Cells.wide(line.run()) : List.of(line.run());
                if (wide.size() == 1 && !head.isWide() && !line.marker().isPresent()) {
                    break;
                }
                row(wide);
                i++;
                continue;
            }
            List<Run> cells = head.isWide() ? Cells.wide(line.run()) : Cells.of(line.run());
            if (TableHead.isHead(TableHead.columns(cells))) {
                i++;
                continue;
            }
            if (head.isWide() && cells.size() < 2 && line.run().length() > 30) {
                break;
            }
            row(cells);
            i++;
        }
        return i;
    }

    private void row(List<Run> cells) {
        List<Run> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.isEmpty()
                || filled.stream().allMatch(cell -> cell.plain().chars().allMatch(c -> c == '-' || c == ':'))) {
            return;
        }
        boolean alike = filled.stream()
                .allMatch(cell -> cell.text().equals(filled.get(0).text()));
        boolean isNumbered = filled.size() == 2
                && cells.get(0) == filled.get(0)
                && isHanNumber(filled.get(0).squeeze().plain());
        if (isNumbered && head.columns().size() > 3) {
            heading = filled.get(1).squeeze().text();
            return;
        }
        if ((filled.size() == 1 || alike) && head.columns().size() >= 3 && !isContinued(cells)) {
            heading = Clauses.first(withoutMarker(filled.get(0)).squeeze()).text();
            return;
        }
        Map<Column, Run> row = new EnumMap<>(Column.class);
        for (int i = 0; i < cells.size() && i < head.columns().size(); i++) {
            Run cell = cells.get(i);
            if (!cell.isEmpty()) {
                row.merge(head.columns().get(i), cell, TableBody::both);
            }
        }
        put(row);
    }

    private static boolean isHanNumber(String plain) {
        return !plain.isEmpty() && plain.chars().allMatch(c -> Marker.isHanNumber((char) c) || "()、".indexOf(c) >= 0);
    }

    private static Run withoutMarker(Run run) {
        return run.from(Marker.of(run.plain()).length());
    }

    static Run both(Run first, Run second) {
        return first.length() > LONGEST_CELL ? first : first.then(second);
    }

    /** One filled cell under a column of units is the rest of the row above. */
    private boolean isContinued(List<Run> cells) {
        if (rows.isEmpty()) {
            return false;
        }
        for (int i = 0; i < cells.size() && i < head.columns().size(); i++) {
            if (!cells.get(i).isEmpty()) {
                Column column = head.columns().get(i);
                return column.namesUnits()
                        || (column == Column.CONTENT
                                && !Marker.of(cells.get(i).plain()).isPresent());
            }
        }
        return false;
    }

    private void put(Map<Column, Run> row) {
        boolean numbered = row.containsKey(Column.NUMBER);
        boolean says = row.containsKey(Column.TASK) || row.containsKey(Column.CONTENT) || row.containsKey(Column.GROUP);
        boolean answers = row.containsKey(Column.LEAD)
                || row.containsKey(Column.RESPONSIBLE)
                || row.containsKey(Column.COOPERATING);
        boolean continues =
                !rows.isEmpty() && !numbered && head.columns().contains(Column.NUMBER) && !(says && answers);
        if (continues) {
            Map<Column, Run> last = rows.get(rows.size() - 1).cells();
            row.forEach((column, cell) -> last.merge(column, cell, TableBody::both));
            return;
        }
        // Merged cells stand in the first of their rows only.
        for (Column column : new Column[] {Column.GROUP, Column.TASK}) {
            if (!row.containsKey(column) && above.containsKey(column) && (says || answers)) {
                row.put(column, above.getOrDefault(column, Run.NONE));
            }
        }
        if (!answers && row.containsKey(Column.CONTENT) && !numbered) {
            for (Column column : new Column[] {Column.LEAD, Column.RESPONSIBLE, Column.COOPERATING, Column.DEADLINE}) {
                if (above.containsKey(column)) {
                    row.put(column, above.getOrDefault(column, Run.NONE));
                }
            }
        }
        above = row;
        rows.add(new Table.Row(row, heading));
    }

    /** Cells one below the other: a number begins a row, and what columns lack is a cell that was merged. */
    int takeLines(List<Line> lines, int from) {
        int i = from;
        int expected = 1;
        while (i < lines.size()) {
            if (!isNumber(lines.get(i), expected)) {
                break;
            }
            int end = i + 1;
            while (end < lines.size()
                    && !isNumber(lines.get(end), expected + 1)
                    && end - i <= 3 * head.columns().size()
                    && !endsTable(lines, end, end - i)) {
                end++;
            }
            List<Run> cells = new ArrayList<>();
            for (int at = i; at < end; at++) {
                cells.add(lines.get(at).run());
            }
            put(assigned(cells));
            expected++;
            i = end;
        }
        return i;
    }

    /** Whether a line is none of the row any more, of which so many cells stand before it. */
    private boolean endsTable(List<Line> lines, int at, int cells) {
        Line line = lines.get(at);
        boolean isFull = cells >= head.columns().size();
        if (Outline.isDay(line.words().plain())) {
            return isFull || !(isDeadline(cells) || isDeadline(cells + 1));
        }
        boolean isSigned = isFull
                && at + 1 < lines.size()
                && Outline.isDay(lines.get(at + 1).words().plain());
        return line.isRow() || isSigned || line.words().plain().startsWith("附件");
    }

    private boolean isDeadline(int column) {
        return column < head.columns().size() && head.columns().get(column) == Column.DEADLINE;
    }

    private static boolean isNumber(Line line, int expected) {
        Run words = line.run().length() > 8 ? Run.NONE : line.words();
        String plain = line.run().length() > 8 ? "" : line.run().squeeze().plain();
        return words.length() >= 0 && plain.equals(String.valueOf(expected));
    }

    private Map<Column, Run> assigned(List<Run> cells) {
        Map<Column, Run> row = new EnumMap<>(Column.class);
        List<Column> columns = head.columns();
        int extra = cells.size() - columns.size();
        int cell = 0;
        boolean merged = extra < 0;
        for (Column column : columns) {
            if (merged && extra < 0 && column == Column.GROUP) {
                extra++;
                continue;
            }
            if (cell >= cells.size()) {
                break;
            }
            Run run = cells.get(cell++);
            if (extra > 0 && (column == Column.CONTENT || column == Column.TASK)) {
                while (extra > 0) {
                    run = run.then(cells.get(cell++));
                    extra--;
                }
            }
            row.merge(column, run, TableBody::both);
        }
        return row;
    }
}
