package io.github.liuding.core.notice;

import io.github.liuding.core.result.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what of a paper has come into no part of the draft, so that nothing is left out in silence. */
final class Leftovers {
    private final Source source;
    private final Log log;
    private final Set<Integer> taken = new HashSet<>();

    Leftovers(Source source, Log log) {
        this.source = source;
        this.log = log;
    }

    /** Takes what came into the draft without a place of its own there. */
    void take(Run run) {
        if (!run.isEmpty()) {
            taken.add(source.line(run.offset(0)) + 1);
        }
    }

    void take(Span span) {
        taken.add(span.line());
    }

    void tell(Section root, List<TaskDraft> tasks, List<BodyDraft> bodies, List<PhaseDraft> phases) {
        tasks.forEach(task -> task.parts().forEach(part -> taken.add(part.span().line())));
        bodies.forEach(body -> {
            taken.add(body.span().line());
            body.heads().forEach(holder -> taken.add(holder.span().line()));
            body.members().forEach(holder -> taken.add(holder.span().line()));
        });
        phases.forEach(phase -> taken.add(phase.span().line()));
        for (Section child : root.children) {
            if (child.head.isPresent()) {
                section(child);
            } else {
                child.children.forEach(this::section);
            }
        }
    }

    private void section(Section section) {
        Optional<Run> words = section.head.map(Line::words).filter(run -> !run.isEmpty());
        if (words.isPresent() && !isTaken(section)) {
            Run heading = Clauses.first(words.get());
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
        return !line.run().isEmpty() && taken.contains(source.line(line.run().offset(0)) + 1);
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
