package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes tasks of the rows of tables. */
final class TableTasks {
    private static final Map<Column, Field> FIELDS = new EnumMap<>(Map.of(
            Column.LEAD, Field.LEAD,
            Column.RESPONSIBLE, Field.RESPONSIBLE,
            Column.COOPERATING, Field.COOPERATING,
            Column.DEADLINE, Field.DEADLINE,
            Column.LEADER, Field.LEADER,
            Column.PERSON, Field.PERSON));

    private static final Set<String> NOTHING = Set.of("无", "暂无", "未定", "待定", "/", "-", "--", "\\");

    private TableTasks() {}

    static List<RawTask> of(Table table, TailReader reader) {
        List<RawTask> tasks = new ArrayList<>();
        Column what = what(table);
        for (Table.Row row : table.rows()) {
            task(table, row, what, reader).ifPresent(tasks::add);
        }
        return tasks;
    }

    /** The column that names the task: the first that is not the same for several rows. */
    private static Column what(Table table) {
        boolean hasContent = table.columns().contains(Column.CONTENT);
        if (table.columns().contains(Column.TASK)) {
            long repeated = repeats(table, Column.TASK);
            return hasContent && repeated > 0 ? Column.CONTENT : Column.TASK;
        }
        return hasContent ? Column.CONTENT : Column.GROUP;
    }

    private static long repeats(Table table, Column column) {
        long repeated = 0;
        for (int i = 1; i < table.rows().size(); i++) {
            Run cell = table.rows().get(i).cell(column);
            if (cell.text().equals(table.rows().get(i - 1).cell(column).text())) {
                repeated++;
            }
        }
        return repeated;
    }

    private static Optional<RawTask> task(Table table, Table.Row row, Column what, TailReader reader) {
        Column named =
                row.cell(what).isEmpty() ? row.cell(Column.CONTENT).isEmpty() ? Column.TASK : Column.CONTENT : what;
        Run cell = row.cell(named);
        Run text = withoutMarker(cell).squeeze();
        if (text.length() < 2) {
            return Optional.empty();
        }
        List<RawTask.Part> parts = new ArrayList<>();
        Optional<Integer> number = number(row, cell);
        if (!row.cell(Column.NUMBER).isEmpty()) {
            parts.add(new RawTask.Part(TaskPart.Kind.NUMBER, row.cell(Column.NUMBER)));
        }
        int end = Clauses.firstEnd(text);
        parts.add(new RawTask.Part(TaskPart.Kind.TITLE, text.sub(0, end)));
        Clauses.sentences(text.from(end))
                .forEach(sentence -> parts.add(new RawTask.Part(TaskPart.Kind.MEASURE, sentence)));
        String goal = row.heading();
        for (Column column : table.columns()) {
            Run other = row.cell(column);
            if (column == named || other.isEmpty()) {
                continue;
            }
            if (saysNothing(other)) {
                parts.add(new RawTask.Part(TaskPart.Kind.TITLE, other));
            } else if (column == Column.CONTENT || (column == Column.TASK && named != Column.CONTENT)) {
                Clauses.sentences(other.squeeze()).forEach(sentence -> measure(sentence, parts));
            } else if (column == Column.OBJECTIVE) {
                parts.add(new RawTask.Part(TaskPart.Kind.OBJECTIVE, other));
            } else if (column == Column.GROUP || column == Column.TASK) {
                goal = withoutMarker(other).squeeze().text();
            }
        }
        Tail tail = new Tail();
        for (Column column : table.columns()) {
            Field field = FIELDS.get(column);
            Run value = row.cell(column);
            if (field != null && !value.isEmpty()) {
                if (!saysNothing(value)) {
                    reader.value(field, value.trim(";,。、"), tail);
                }
                parts.add(new RawTask.Part(TaskPart.Kind.RESPONSIBILITY, value));
            }
        }
        return Optional.of(new RawTask(number, Clauses.first(text), goal, parts, tail, TaskDraft.Reading.TABLE));
    }

    /** A numbered measure, the number apart from its words. */
    private static void measure(Run sentence, List<RawTask.Part> parts) {
        Marker marker = Marker.of(sentence.plain());
        if (marker.isPresent()) {
            parts.add(new RawTask.Part(TaskPart.Kind.NUMBER, sentence.sub(0, marker.length())));
        }
        parts.add(new RawTask.Part(
                TaskPart.Kind.MEASURE, marker.isPresent() ? sentence.from(marker.length()) : sentence));
    }

    /** A cell that is filled only so that it is not left empty. */
    private static boolean saysNothing(Run cell) {
        return NOTHING.contains(cell.squeeze().plain());
    }

    private static Optional<Integer> number(Table.Row row, Run cell) {
        Run stated = row.cell(Column.NUMBER).squeeze();
        String plain = stated.trim("().、").plain();
        int end = plain.isEmpty() ? 0 : Marker.numberEnd(plain, 0);
        int number = end > 0 && end == plain.length() ? Marker.number(plain, 0, end) : 0;
        if (number > 0) {
            return Optional.of(number);
        }
        Marker marker = Marker.of(cell.plain());
        return marker.isPresent() && marker.number() > 0 ? Optional.of(marker.number()) : Optional.empty();
    }

    private static Run withoutMarker(Run cell) {
        Marker marker = Marker.of(cell.plain());
        return marker.isPresent() && marker.kind() != Marker.Kind.ORDINAL ? cell.from(marker.length()) : cell;
    }
}
