package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds tables: rows of cells parted by tabs, bars or wide space, or cells each in a line of its own. */
final class TableReader {
    /** What a column holds. */
    enum Column {
        NUMBER,
        GROUP,
        TASK,
        CONTENT,
        LEAD,
        RESPONSIBLE,
        COOPERATING,
        DEADLINE,
        LEADER,
        PERSON,
        OTHER
    }

    private static final String[] NUMBERS = {"序号", "编号", "项目编号", "任务编号", "序"};
    private static final String[] GROUPS = {
        "工作目标", "目标", "类别", "任务类别", "项目类别", "领域", "工作类别", "一级指标", "重点领域", "分类", "任务大类", "板块", "方面", "大项"
    };
    private static final String[] TASKS = {
        "任务", "工作任务", "重点任务", "主要任务", "任务名称", "目标任务", "重点工作任务", "重点工作", "工作事项", "事项", "具体任务", "项目名称", "任务事项", "改革任务",
        "工作项目", "重点事项", "主要工作任务", "任务分解", "重点任务名称", "工作任务名称", "具体事项", "任务清单", "问题", "存在问题", "反馈问题", "整改问题", "民生实事项目",
                "项目",
        "工作要点", "任务目标", "改革事项", "具体工作任务", "重点工作事项", "工作名称"
    };
    private static final String[] CONTENTS = {
        "工作措施", "具体措施", "主要措施", "措施", "工作内容", "主要内容", "任务内容", "具体内容", "工作举措", "具体举措", "主要举措", "改革举措", "重点举措", "整改措施",
        "内容", "工作要求", "任务要求", "主要任务内容", "具体要求", "建设内容", "年度目标", "推进措施", "落实措施", "重点内容", "主要工作内容", "具体工作", "工作目标及内容",
        "任务描述", "具体工作内容"
    };

    private static final int MOST_COLUMNS = 16;
    private static final int LONGEST_CELL = 20_000;

    private TableReader() {}

    /**
     * A row below the head of a table.
     *
     * @param cells what stands in its columns; a column may be missing
     * @param heading words that stand across the whole table above it; empty where there are none
     */
    record Row(Map<Column, Run> cells, String heading) {
        Run cell(Column column) {
            return cells.getOrDefault(column, Run.NONE);
        }
    }

    /**
     * A table.
     *
     * @param columns from left to right
     * @param head the words of its head
     * @param rows below the head
     */
    record Table(List<Column> columns, Run head, List<Row> rows) {}

    /** The tables among the lines; those that belong to one are put into {@code taken}. */
    static List<Table> read(List<Line> lines, Set<Line> taken) {
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int recordsEnd = records(lines, i, tables);
            if (recordsEnd > i) {
                taken.addAll(lines.subList(i, recordsEnd));
                i = recordsEnd - 1;
                continue;
            }
            Optional<Head> head = head(lines, i);
            if (head.isPresent()) {
                Body body = new Body(head.get());
                int end = head.get().isDown
                        ? body.takeLines(lines, head.get().end)
                        : body.takeRows(lines, head.get().end);
                if (!body.rows.isEmpty()) {
                    tables.add(new Table(head.get().columns, head.get().words, List.copyOf(body.rows)));
                    taken.addAll(lines.subList(i, end));
                    i = Math.max(i, end - 1);
                }
            }
        }
        return tables;
    }

    /** A heading and its cell in one line, such as 项目名称:旧小区改造. */
    private record Entry(Column column, Run value) {}

    private static Optional<Entry> entry(Line line) {
        Run run = line.run();
        int colon = run.plain().substring(0, Math.min(run.length(), 14)).indexOf(':');
        if (line.isRow() || line.marker().isPresent() || colon < 2) {
            return Optional.empty();
        }
        Column column = column(run.sub(0, colon));
        return column == Column.OTHER
                ? Optional.empty()
                : Optional.of(new Entry(column, run.from(colon + 1).strip()));
    }

    /** Rows that stand one below the other, every cell behind its heading; gives where they end. */
    private static int records(List<Line> lines, int from, List<Table> tables) {
        Optional<Entry> first = entry(lines.get(from));
        boolean begins = first.isPresent()
                && !first.get().value().isEmpty()
                && (first.get().column() == Column.NUMBER || first.get().column() == Column.TASK);
        if (!begins) {
            return from;
        }
        List<Row> rows = new ArrayList<>();
        Map<Column, Run> row = new EnumMap<>(Column.class);
        int i = from;
        while (i < lines.size()) {
            Optional<Entry> entry = entry(lines.get(i));
            if (entry.isEmpty()) {
                break;
            }
            Column column = entry.get().column();
            if (column == first.get().column() && !row.isEmpty()) {
                rows.add(new Row(row, ""));
                row = new EnumMap<>(Column.class);
            }
            row.merge(column, entry.get().value(), Body::both);
            i++;
        }
        rows.add(new Row(row, ""));
        List<Column> columns = List.of(Column.values());
        boolean isTable = rows.stream()
                .allMatch(one -> one.cells().containsKey(Column.TASK)
                        && isHead(List.copyOf(one.cells().keySet())));
        if (!isTable) {
            return from;
        }
        tables.add(new Table(columns, lines.get(from).run(), List.copyOf(rows)));
        return i;
    }

    /** The head of a table, and how its cells are parted. */
    private record Head(List<Column> columns, Run words, int end, boolean isDown, boolean isWide) {}

    private static Optional<Head> head(List<Line> lines, int at) {
        Line line = lines.get(at);
        if (line.isRow()) {
            List<Column> columns = columns(cells(line.run()));
            return isHead(columns) ? Optional.of(rowHead(columns, line.run(), lines, at + 1)) : Optional.empty();
        }
        if (line.run().length() > 120 || line.marker().isPresent()) {
            return Optional.empty();
        }
        List<Run> wide = wideCells(line.run());
        if (wide.size() >= 3) {
            List<Column> columns = columns(wide);
            return isHead(columns) ? Optional.of(new Head(columns, line.run(), at + 1, false, true)) : Optional.empty();
        }
        return down(lines, at);
    }

    /** A head of rows; under 责任单位 a second row may part 牵头 and 配合. */
    private static Head rowHead(List<Column> columns, Run words, List<Line> lines, int next) {
        if (next >= lines.size() || !lines.get(next).isRow()) {
            return new Head(columns, words, next, false, false);
        }
        List<Run> cells = cells(lines.get(next).run());
        List<Column> below = columns(cells);
        boolean isSecond = false;
        for (int i = 0; i < below.size(); i++) {
            boolean names = below.get(i) == Column.LEAD
                    || below.get(i) == Column.COOPERATING
                    || below.get(i) == Column.RESPONSIBLE;
            if (!cells.get(i).isEmpty() && !names) {
                return new Head(columns, words, next, false, false);
            }
            isSecond |= names;
        }
        if (!isSecond) {
            return new Head(columns, words, next, false, false);
        }
        List<Column> both = new ArrayList<>(columns);
        for (int i = 0; i < below.size(); i++) {
            if (i >= both.size()) {
                both.add(below.get(i));
            } else if (!cells.get(i).isEmpty()) {
                both.set(i, below.get(i));
            }
        }
        return new Head(List.copyOf(both), words, next + 1, false, false);
    }

    /** A head whose cells stand one below the other. */
    private static Optional<Head> down(List<Line> lines, int at) {
        List<Column> columns = new ArrayList<>();
        List<Run> words = new ArrayList<>();
        int i = at;
        while (i < lines.size() && columns.size() < MOST_COLUMNS) {
            Line line = lines.get(i);
            if (line.isRow() || line.run().length() > 20) {
                break;
            }
            Column column = column(line.run());
            if (column == Column.OTHER
                    && (columns.isEmpty() || !line.words().plain().startsWith("备注"))) {
                break;
            }
            columns.add(column);
            words.add(line.run());
            i++;
        }
        return columns.size() >= 3 && isHead(columns)
                ? Optional.of(new Head(columns, Run.join(words), i, true, false))
                : Optional.empty();
    }

    private static List<Column> columns(List<Run> cells) {
        return cells.size() > MOST_COLUMNS
                ? List.of()
                : cells.stream().map(TableReader::column).toList();
    }

    private static boolean isHead(List<Column> columns) {
        boolean what =
                columns.contains(Column.TASK) || columns.contains(Column.CONTENT) || columns.contains(Column.GROUP);
        boolean who = columns.contains(Column.LEAD)
                || columns.contains(Column.RESPONSIBLE)
                || columns.contains(Column.COOPERATING)
                || columns.contains(Column.DEADLINE)
                || columns.contains(Column.LEADER);
        return what && who;
    }

    static Column column(Run cell) {
        if (cell.length() > 40) {
            return Column.OTHER;
        }
        String plain = cell.squeeze().plain();
        int open = plain.indexOf('(');
        String word = (open > 0 ? plain.substring(0, open) : plain)
                .replace("、", "")
                .replace("及", "")
                .replace("和", "");
        if (isOneOf(word, NUMBERS)) {
            return Column.NUMBER;
        }
        if (isOneOf(word, TASKS)) {
            return Column.TASK;
        }
        if (isOneOf(word, CONTENTS)) {
            return Column.CONTENT;
        }
        if (isOneOf(word, GROUPS)) {
            return Column.GROUP;
        }
        Field field = Field.known().get(word);
        if (field == null && word.length() > 4) {
            field = Field.known().get(word.substring(1));
        }
        if (field == null && word.length() > 5) {
            field = Field.known().get(word.substring(2));
        }
        return field == null ? loose(word) : of(field);
    }

    private static Column loose(String word) {
        if (word.startsWith("牵头") && word.length() <= 8) {
            return Column.LEAD;
        }
        if (word.startsWith("配合") || word.startsWith("协同") || word.startsWith("协办") || word.startsWith("参与")) {
            return Column.COOPERATING;
        }
        if (word.endsWith("责任单位") || word.endsWith("责任部门") || word.equals("责任")) {
            return Column.RESPONSIBLE;
        }
        if (word.endsWith("时限") || word.endsWith("完成时间") || word.endsWith("期限")) {
            return Column.DEADLINE;
        }
        return word.endsWith("领导") ? Column.LEADER : Column.OTHER;
    }

    private static Column of(Field field) {
        return switch (field) {
            case LEAD -> Column.LEAD;
            case COOPERATING -> Column.COOPERATING;
            case DEADLINE -> Column.DEADLINE;
            case LEADER -> Column.LEADER;
            case PERSON -> Column.PERSON;
            case RESPONSIBLE, DIVISION -> Column.RESPONSIBLE;
        };
    }

    private static boolean isOneOf(String word, String[] words) {
        for (String known : words) {
            if (known.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** The cells of a row that tabs or bars part. */
    static List<Run> cells(Run row) {
        boolean bars = row.plain().indexOf('\t') < 0;
        char parts = bars ? '|' : '\t';
        Run inner = bars ? row.strip().trim("") : row;
        int from = 0;
        int end = inner.length();
        if (bars && end > 0 && inner.at(0) == '|') {
            from = 1;
        }
        if (bars && end > from && inner.at(end - 1) == '|') {
            end--;
        }
        List<Run> cells = new ArrayList<>();
        for (int i = from; i <= end; i++) {
            if (i == end || inner.at(i) == parts) {
                cells.add(inner.sub(from, i).strip());
                from = i + 1;
            }
        }
        return cells;
    }

    private static List<Run> wideCells(Run line) {
        List<Run> cells = new ArrayList<>();
        int from = 0;
        int i = 0;
        while (i < line.length()) {
            if (line.at(i) == ' ' && i + 1 < line.length() && line.at(i + 1) == ' ') {
                cells.add(line.sub(from, i).strip());
                while (i < line.length() && line.at(i) == ' ') {
                    i++;
                }
                from = i;
            } else {
                i++;
            }
        }
        cells.add(line.from(from).strip());
        return cells;
    }

    /** Reads what stands below a head. */
    private static final class Body {
        private final Head head;
        private final List<Row> rows = new ArrayList<>();
        private String heading = "";
        private Map<Column, Run> above = new EnumMap<>(Column.class);

        Body(Head head) {
            this.head = head;
        }

        int takeRows(List<Line> lines, int from) {
            int i = from;
            while (i < lines.size()) {
                Line line = lines.get(i);
                if (line.isRow() != !head.isWide) {
                    if (line.isRow()
                            || (line.run().length() > 30
                                    && wideCells(line.run()).size() < 2)
                            || Outline.isDay(line.words().plain())) {
                        break;
                    }
                    List<Run> wide = head.isWide ? wideCells(line.run()) : List.of(line.run());
                    if (wide.size() == 1 && !head.isWide && !line.marker().isPresent()) {
                        break;
                    }
                    row(wide);
                    i++;
                    continue;
                }
                List<Run> cells = head.isWide ? wideCells(line.run()) : cells(line.run());
                if (isHead(columns(cells))) {
                    i++;
                    continue;
                }
                if (head.isWide && cells.size() < 2 && line.run().length() > 30) {
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
            if ((filled.size() == 1 || alike) && head.columns.size() >= 3 && !isContinued(cells)) {
                heading = Clauses.first(withoutMarker(filled.get(0)).squeeze()).text();
                return;
            }
            Map<Column, Run> row = new EnumMap<>(Column.class);
            for (int i = 0; i < cells.size() && i < head.columns.size(); i++) {
                Run cell = cells.get(i);
                if (!cell.isEmpty()) {
                    row.merge(head.columns.get(i), cell, Body::both);
                }
            }
            put(row);
        }

        private static Run withoutMarker(Run run) {
            return run.from(Marker.of(run.plain()).length());
        }

        private static Run both(Run first, Run second) {
            return first.length() > LONGEST_CELL ? first : first.then(second);
        }

        /** One filled cell under a column of units is the rest of the row above. */
        private boolean isContinued(List<Run> cells) {
            if (rows.isEmpty()) {
                return false;
            }
            for (int i = 0; i < cells.size() && i < head.columns.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    Column column = head.columns.get(i);
                    boolean units =
                            column == Column.LEAD || column == Column.RESPONSIBLE || column == Column.COOPERATING;
                    return units
                            || (column == Column.CONTENT
                                    && !Marker.of(cells.get(i).plain()).isPresent());
                }
            }
            return false;
        }

        private void put(Map<Column, Run> row) {
            boolean numbered = row.containsKey(Column.NUMBER);
            boolean says =
                    row.containsKey(Column.TASK) || row.containsKey(Column.CONTENT) || row.containsKey(Column.GROUP);
            boolean answers = row.containsKey(Column.LEAD)
                    || row.containsKey(Column.RESPONSIBLE)
                    || row.containsKey(Column.COOPERATING);
            boolean continues =
                    !rows.isEmpty() && !numbered && head.columns.contains(Column.NUMBER) && !(says && answers);
            if (continues) {
                Map<Column, Run> last = rows.get(rows.size() - 1).cells();
                row.forEach((column, cell) -> last.merge(column, cell, Body::both));
                return;
            }
            // Merged cells stand in the first of their rows only.
            for (Column column : new Column[] {Column.GROUP, Column.TASK}) {
                if (!row.containsKey(column) && above.containsKey(column) && (says || answers)) {
                    row.put(column, above.getOrDefault(column, Run.NONE));
                }
            }
            if (!answers && row.containsKey(Column.CONTENT) && !numbered) {
                for (Column column :
                        new Column[] {Column.LEAD, Column.RESPONSIBLE, Column.COOPERATING, Column.DEADLINE}) {
                    if (above.containsKey(column)) {
                        row.put(column, above.getOrDefault(column, Run.NONE));
                    }
                }
            }
            above = row;
            rows.add(new Row(row, heading));
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
                        && end - i <= 3 * head.columns.size()
                        && !endsTable(lines.get(end))) {
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

        private static boolean endsTable(Line line) {
            return line.isRow()
                    || Outline.isDay(line.words().plain())
                    || line.words().plain().startsWith("附件");
        }

        private static boolean isNumber(Line line, int expected) {
            Run words = line.run().length() > 8 ? Run.NONE : line.words();
            String plain = line.run().length() > 8 ? "" : line.run().squeeze().plain();
            return words.length() >= 0 && plain.equals(String.valueOf(expected));
        }

        private Map<Column, Run> assigned(List<Run> cells) {
            Map<Column, Run> row = new EnumMap<>(Column.class);
            List<Column> columns = head.columns;
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
                row.merge(column, run, Body::both);
            }
            return row;
        }
    }
}
