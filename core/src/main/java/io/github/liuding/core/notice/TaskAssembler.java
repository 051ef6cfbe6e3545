package io.github.liuding.core.notice;

import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.result.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes drafts of raw tasks: applies what the paper says once for all, and reads deadlines. */
final class TaskAssembler {
    private final Source source;
    private final Statements statements;
    private final Deadlines deadlines;
    private final UnitLog units;
    private final Log log;
    private final Holders holders;
    private final Dittos dittos = new Dittos();
    private boolean toldFirst;

    TaskAssembler(Source source, Statements statements, Deadlines deadlines, UnitLog units, Log log) {
        this.source = source;
        this.statements = statements;
        this.deadlines = deadlines;
        this.units = units;
        this.log = log;
        holders = new Holders(source::span);
    }

    TaskDraft draft(RawTask task) {
        Run last = task.parts.isEmpty()
                ? task.title
                : task.parts.get(task.parts.size() - 1).run();
        Tail tail = defaulted(firstLeading(dittos.resolved(task.tail)), last);
        TaskDraftBuilder draft = TaskDraft.builder()
                .number(task.number)
                .title(printed(task.title))
                .goal(Optional.of(task.goal).filter(goal -> !goal.isBlank()))
                .measures(task.measures().stream()
                        .map(TaskAssembler::printed)
                        .filter(text -> !text.isBlank())
                        .toList())
                .openEnded(tail.open())
                .parts(parts(task))
                .reading(task.reading)
                .span(source.span(Run.join(
                        task.parts.isEmpty()
                                ? List.of(task.title)
                                : task.parts.stream().map(RawTask.Part::run).toList())));
        Set<String> named = new LinkedHashSet<>();
        draft.leadUnits(names(tail.lead, named, draft));
        draft.responsibleUnits(names(tail.responsible, named, draft));
        draft.cooperatingUnits(names(tail.cooperating, named, draft));
        draft.leaders(officers("责任领导", tail.leaders));
        draft.handlers(officers("责任人", tail.persons));
        deadline(task, tail, draft);
        if (!tail.hasUnits() && tail.leaders.isEmpty()) {
            log.tell(
                    NoticeFindings.TASK_WITHOUT_UNITS,
                    Severity.NOTE,
                    source.span(task.title),
                    "任务“%s”未列出责任单位".formatted(Log.quoted(task.title)),
                    "Task '%s' names no unit".formatted(Log.quoted(task.title)));
        }
        return draft.build();
    }

    private List<TaskPart> parts(RawTask task) {
        return task.parts.stream()
                .map(part -> new TaskPart(part.kind(), part.run().squeeze().text(), source.span(part.run())))
                .toList();
    }

    private static String printed(Run run) {
        return run.squeeze().trim(";,、").text();
    }

    /** Who is named; a file has room for the first, so that the others are told. */
    private List<HolderDraft> officers(String role, List<Run> runs) {
        List<HolderDraft> found = new ArrayList<>();
        runs.forEach(run -> found.addAll(holders.officers(role, run)));
        if (found.size() > 1) {
            List<String> others = found.stream().skip(1).map(TaskAssembler::who).toList();
            log.tell(
                    NoticeFindings.SAID_AGAIN,
                    Severity.NOTE,
                    found.get(1).span(),
                    "%s不止一人，方案数据文件只记第一人，未写入：%s".formatted(role, String.join("、", others)),
                    "The campaign file holds the first of several; left out: %s".formatted(String.join("、", others)));
        }
        return found;
    }

    private static String who(HolderDraft holder) {
        if (holder.name().isEmpty() || holder.post().isEmpty()) {
            return holder.name() + holder.post();
        }
        return holder.name() + "（" + holder.post() + "）";
    }

    private List<String> names(UnitList list, Set<String> named, TaskDraftBuilder draft) {
        list.openBehind().ifPresent(name -> draft.addOpenBehind(name.squeeze().text()));
        List<String> names = new ArrayList<>();
        for (Run name : list.names()) {
            Run words = name.squeeze();
            if (!words.isEmpty() && named.add(words.text())) {
                names.add(words.text());
                units.name(words);
            }
        }
        return names;
    }

    private Tail firstLeading(Tail tail) {
        if (statements.firstLeads.isEmpty()
                || tail.namesLead()
                || tail.responsible.names().size() < 2) {
            return tail;
        }
        Tail changed = new Tail().and(tail);
        UnitList all = tail.responsible;
        changed.lead = new UnitList(all.names().subList(0, 1), false);
        changed.responsible = all.withoutFirst();
        if (!toldFirst) {
            toldFirst = true;
            Run words = statements.firstLeads.get();
            log.note(
                    NoticeFindings.FIRST_UNIT_LEADS,
                    words,
                    "文件规定列第一位的为牵头单位，各任务据此区分牵头单位和责任单位：%s".formatted(Log.quoted(words)),
                    "The paper says that the first unit leads, so the first of each list was taken to lead");
        }
        return changed;
    }

    private Tail defaulted(Tail tail, Run task) {
        Tail changed = tail;
        for (Statements.Default rule : statements.defaults) {
            boolean follows = !task.isEmpty()
                    && task.offset(task.length() - 1) >= rule.statement().offset(0);
            boolean applies = rule.onlyWhereNone() ? !tail.hasUnits() : tail.hasUnits() && follows;
            if (applies) {
                Tail more = new Tail();
                more.responsible = rule.units();
                changed = changed.and(more);
            }
        }
        return changed;
    }

    /** What was taken from statements for all tasks, told once. */
    void tellDefaults() {
        for (Statements.Default rule : statements.defaults) {
            log.note(
                    NoticeFindings.UNITS_FOR_ALL,
                    rule.statement(),
                    "统一规定的责任单位已列入各项任务：%s".formatted(Log.quoted(rule.statement())),
                    "Units that are named once for all tasks were added to them");
        }
    }

    private void deadline(RawTask task, Tail tail, TaskDraftBuilder draft) {
        if (tail.deadline.isPresent()) {
            Deadlines.Found found = deadlines.stated(tail.deadline.get());
            draft.deadline(found.deadline());
            tell(found);
            return;
        }
        List<Deadlines.Found> found = new ArrayList<>();
        for (RawTask.Part part : task.parts) {
            if (part.kind() == TaskPart.Kind.MEASURE || part.kind() == TaskPart.Kind.TITLE) {
                found.addAll(deadlines.inSentences(part.run()));
            }
        }
        Optional<Deadlines.Found> last = found.stream()
                .filter(Deadlines.Found::isDated)
                .max(Comparator.comparing(one -> one.deadline().due().orElse(LocalDate.MIN)));
        Optional<Deadlines.Found> taken = last.or(() -> found.stream().findFirst())
                .or(() -> statements.deadlineForRest.flatMap(
                        words -> deadlines.inSentences(words).stream().findFirst()));
        taken.ifPresent(one -> {
            draft.deadline(one.deadline());
            tell(one);
        });
        for (Deadlines.Found one : found) {
            Deadline deadline = one.deadline();
            if (taken.isPresent() && !deadline.equals(taken.get().deadline())) {
                draft.addMilestone(deadline);
            }
        }
    }

    private void tell(Deadlines.Found found) {
        String words = Log.quoted(found.words());
        if (found.deadline() instanceof Deadline.Unknown) {
            log.warn(
                    NoticeFindings.DEADLINE_NOT_UNDERSTOOD,
                    found.words(),
                    "完成时限“%s”无法换算成日期".formatted(words),
                    "Deadline '%s' comes to no day".formatted(words));
        } else if (found.isYearTaken() && found.isDated()) {
            String day = found.deadline().due().map(LocalDate::toString).orElse("");
            log.note(
                    NoticeFindings.DEADLINE_YEAR_TAKEN,
                    found.words(),
                    "完成时限“%s”未写年份，按文件日期读作%s".formatted(words, day),
                    "Deadline '%s' names no year and was read as %s by the paper's date".formatted(words, day));
        }
    }
}
