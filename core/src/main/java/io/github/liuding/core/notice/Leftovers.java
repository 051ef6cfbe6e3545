package io.github.liuding.core.notice;

import io.github.liuding.core.result.Severity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what of a paper has come into no part of the draft, so that nothing is left out in silence. */
final class Leftovers {
    private final Source source;
    private final Log log;
    private final BitSet taken = new BitSet();

    Leftovers(Source source, Log log) {
        this.source = source;
        this.log = log;
    }

    /** Takes what came into the draft without a place of its own there. */
    void take(Run run) {
        if (!run.isEmpty()) {
            taken.set(run.offset(0), run.offset(run.length() - 1) + 1);
        }
    }

    void take(Span span) {
        int from = source.start(span.line() - 1) + span.column() - 1;
        taken.set(from, from + span.length());
    }

    void take(RawBody body) {
        take(body.name);
        body.seat.ifPresent(this::take);
        body.duties.forEach(this::take);
        body.lead.forEach(this::take);
        body.cooperating.forEach(this::take);
        Stream.of(body.heads, body.deputies, body.members).flatMap(List::stream).forEach(holder -> take(holder.span()));
    }

    void take(TaskDraft task) {
        task.parts().forEach(part -> take(part.span()));
    }

    /** Tells sections of which nothing was taken, and of the others the lines of which nothing was. */
    void tell(Section root, Map<Line, Foot.Part> foot) {
        // What is told otherwise is not left out in silence.
        log.spans().forEach(this::take);
        List<Run> outside = new ArrayList<>();
        outside(root, outside);
        for (Section child : root.children) {
            if (child.head.isPresent()) {
                section(child);
            } else {
                outside(child, outside);
                child.children.forEach(this::section);
            }
        }
        closings(foot).forEach(outside::add);
        outside.sort(Comparator.comparingInt(run -> run.offset(0)));
        tell(outside, "各部分之外", "outside the sections");
    }

    private void section(Section section) {
        Optional<Run> words = section.head.map(Line::words).filter(run -> !run.isEmpty());
        if (words.isEmpty()) {
            return;
        }
        Run heading = Clauses.first(words.get());
        if (isTaken(section)) {
            List<Run> left = new ArrayList<>();
            lines(section, left);
            String quoted = Log.quoted(heading);
            tell(left, "“%s”一节".formatted(quoted), "of section '%s'".formatted(quoted));
        } else {
            log.note(
                    NoticeFindings.SECTION_LEFT_OUT,
                    words.get(),
                    "“%s”一节没有读入草稿的内容".formatted(Log.quoted(heading)),
                    "Nothing of section '%s' came into the draft".formatted(Log.quoted(heading)));
        }
    }

    private boolean isTaken(Section section) {
        return section.head.filter(this::isTaken).isPresent()
                || section.lines.stream().anyMatch(this::isTaken)
                || section.children.stream().anyMatch(this::isTaken);
    }

    private boolean isTaken(Line line) {
        return isTaken(line.run());
    }

    private boolean isTaken(Run run) {
        if (run.isEmpty()) {
            return false;
        }
        int next = taken.nextSetBit(run.offset(0));
        return next >= 0 && next <= run.offset(run.length() - 1);
    }

    /** What of a section is left out and says something. */
    private void lines(Section section, List<Run> left) {
        boolean isAbove = !section.lines.isEmpty() || !section.children.isEmpty();
        section.head.ifPresent(line -> line(line, LeftLines.isHead(line, isAbove), left));
        section.lines.forEach(line -> line(line, LeftLines.isText(line), left));
        section.children.forEach(child -> lines(child, left));
    }

    /** A line of which nothing was taken, or a sentence of it that asks something. */
    private void line(Line line, boolean isText, List<Run> left) {
        if (!isTaken(line)) {
            if (isText) {
                left.add(line.run());
            }
        } else if (!line.isRow() && line.words().length() <= LeftLines.LONGEST) {
            Clauses.sentences(line.words()).stream()
                    .filter(sentence -> !isTaken(sentence) && LeftLines.asks(sentence))
                    .forEach(left::add);
        }
    }

    /** What stands in no section, is left out and says something. */
    private void outside(Section part, List<Run> left) {
        part.lines.forEach(line -> line(line, LeftLines.isOutside(line), left));
    }

    private Stream<Run> closings(Map<Line, Foot.Part> foot) {
        return foot.entrySet().stream()
                .filter(entry -> entry.getValue() == Foot.Part.CLOSING || LeftLines.isContact(entry.getKey()))
                .map(Map.Entry::getKey)
                .filter(line -> !isTaken(line) && !LeftLines.isFrame(line.words()))
                .map(Line::run);
    }

    private void tell(List<Run> left, String where, String english) {
        if (left.isEmpty()) {
            return;
        }
        String lines = LeftLines.quoted(left, source);
        log.note(
                NoticeFindings.SECTION_LEFT_OUT,
                left.get(0),
                "%s另有%s处没有读入草稿：%s".formatted(where, left.size(), lines),
                "%s more places %s did not come into the draft: %s".formatted(left.size(), english, lines));
    }

    /** Rows that belong to no table the reader knows, and to no roster. */
    void tellRows(List<Line> lines, Set<Line> inTables) {
        boolean inRows = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean unread = line.isRow() && !inTables.contains(line);
            if (unread && !inRows && !isRoster(lines, i)) {
                log.warn(
                        NoticeFindings.TABLE_NOT_UNDERSTOOD,
                        line.run().strip(),
                        "表格的表头未识别，未读取：%s".formatted(Log.quoted(line.run())),
                        "No known heading was found in the table: %s".formatted(Log.quoted(line.run())));
            }
            inRows = unread;
        }
    }

    private static boolean isRoster(List<Line> lines, int from) {
        for (int i = from; i < lines.size() && lines.get(i).isRow() && i < from + 40; i++) {
            if (RosterLines.holdsRole(lines.get(i).run())) {
                return true;
            }
        }
        return false;
    }

    /** Numbers that leave one out. */
    void tellNumbers(List<TaskDraft> tasks) {
        for (int i = 1; i < tasks.size(); i++) {
            TaskDraft task = tasks.get(i);
            Optional<Integer> before = tasks.get(i - 1).number();
            boolean jumps = task.number().isPresent()
                    && before.isPresent()
                    && task.number().get() > before.get() + 1;
            if (jumps) {
                log.tell(
                        NoticeFindings.NUMBER_MISSING,
                        Severity.NOTE,
                        task.span(),
                        "任务序号由%s跳到%s".formatted(before.get(), task.number().get()),
                        "Numbers of tasks go from %s to %s"
                                .formatted(before.get(), task.number().get()));
            }
        }
    }
}
