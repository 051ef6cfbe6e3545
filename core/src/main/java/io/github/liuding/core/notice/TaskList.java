package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All tasks of a paper: those of its outline, those of its tables, and each only once where a table repeats the outline. */
final class TaskList {
    /** More pairs than this no paper has. */
    private static final long MOST_PAIRS = 1_000_000;

    private final List<Table> tables;
    private final Section root;
    private final TailReader tails;
    private final Log log;

    TaskList(List<Table> tables, Section root, TailReader tails, Log log) {
        this.tables = tables;
        this.root = root;
        this.tails = tails;
        this.log = log;
    }

    List<RawTask> all() {
        TailFinder finder = new TailFinder(tails);
        TaskReader outline = new TaskReader(finder);
        List<RawTask> fromOutline = new ArrayList<>(outline.read(root));
        for (Run unread : finder.unread()) {
            log.warn(
                    NoticeFindings.RESPONSIBILITY_NOT_UNDERSTOOD,
                    unread,
                    "责任内容未识别：%s".formatted(Log.quoted(unread)),
                    "Responsibility was not understood: %s".formatted(Log.quoted(unread)));
        }
        List<RawTask> fromTables = new ArrayList<>();
        for (Table table : tables) {
            fromTables.addAll(TableTasks.of(table, tails));
        }
        boolean withUnits = !fromOutline.isEmpty();
        if (!withUnits) {
            fromOutline.addAll(outline.readHeadings(root));
        }
        if (fromTables.isEmpty()) {
            return fromOutline;
        }
        if (fromOutline.isEmpty()) {
            return fromTables;
        }
        return both(fromOutline, fromTables, withUnits);
    }

    private List<RawTask> both(List<RawTask> outline, List<RawTask> table, boolean withUnits) {
        int alike = 0;
        Set<Integer> matched = new HashSet<>();
        RawTask[] match = new RawTask[outline.size()];
        boolean isHostile = (long) outline.size() * table.size() > MOST_PAIRS;
        for (int i = 0; i < outline.size() && !isHostile; i++) {
            for (int j = 0; j < table.size() && match[i] == null; j++) {
                if (!matched.contains(j) && isSame(outline.get(i), table.get(j))) {
                    match[i] = table.get(j);
                    matched.add(j);
                    alike++;
                }
            }
        }
        if (alike * 2 < Math.min(outline.size(), table.size())) {
            if (!withUnits) {
                return table;
            }
            List<RawTask> all = new ArrayList<>(outline);
            all.addAll(table);
            return all;
        }
        byNumber(outline, table, match, matched);
        List<RawTask> merged = new ArrayList<>();
        for (int i = 0; i < outline.size(); i++) {
            merged.add(match[i] == null ? outline.get(i) : merged(outline.get(i), match[i]));
        }
        for (int j = 0; j < table.size(); j++) {
            if (!matched.contains(j)) {
                merged.add(table.get(j));
            }
        }
        return merged;
    }

    /** Where most are alike, the rest are matched by their numbers. */
    private static void byNumber(List<RawTask> outline, List<RawTask> table, RawTask[] match, Set<Integer> matched) {
        for (int i = 0; i < outline.size(); i++) {
            for (int j = 0; j < table.size() && match[i] == null; j++) {
                boolean same = outline.get(i).number.isPresent()
                        && outline.get(i).number.equals(table.get(j).number);
                if (same && !matched.contains(j)) {
                    match[i] = table.get(j);
                    matched.add(j);
                }
            }
        }
    }

    private static boolean isSame(RawTask one, RawTask other) {
        String a = one.title.plain();
        String b = other.title.plain();
        return a.equals(b) || (a.length() >= 6 && b.startsWith(a)) || (b.length() >= 6 && a.startsWith(b));
    }

    private RawTask merged(RawTask task, RawTask row) {
        if (!task.title.plain().equals(row.title.plain())) {
            log.note(
                    NoticeFindings.TABLE_DIFFERS,
                    row.title,
                    "附表与正文写法不一：正文“%s”，附表“%s”".formatted(Log.quoted(task.title), Log.quoted(row.title)),
                    "The table says '%s' where the text says '%s'"
                            .formatted(Log.quoted(row.title), Log.quoted(task.title)));
        }
        Tail tail = task.tail;
        if (!tail.hasUnits()) {
            Tail filled = row.tail;
            if (filled.deadline.isEmpty()) {
                filled.deadline = tail.deadline;
            }
            return task.with(filled);
        }
        if (tail.deadline.isEmpty() && row.tail.deadline.isPresent()) {
            tail.deadline = row.tail.deadline;
        }
        return task;
    }
}
