package io.github.liuding.core.notice;

import io.github.liuding.core.result.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes drafts of raw tasks: applies what the paper says once for all, and reads deadlines. */
final class TaskAssembler {
    private static final String LABEL = "^(?:整改|工作|预期|绩效)目标[:：]";
    private static final Pattern OBJECTIVE = Pattern.compile(LABEL);

    private final Source source;
    private final Statements statements;
    private final TaskSchedule schedule;
    private final UnitLog units;
    private final Log log;
    private final Holders holders;
    private final Dittos dittos = new Dittos();
    private boolean toldFirst;

    TaskAssembler(Source source, Statements statements, Deadlines deadlines, PaperYear year, UnitLog units, Log log) {
        this.source = source;
        this.statements = statements;
        schedule = new TaskSchedule(source, statements.deadlineForRest, deadlines, year, log);
        this.units = units;
        this.log = log;
        holders = new Holders(source::span);
    }

    TaskDraft draft(RawTask task) {
        Run last = task.parts.isEmpty()
                ? task.title
                : task.parts.get(task.parts.size() - 1).run();
        Tail tail = defaulted(firstLeading(dittos.resolved(task.tail)), last);
        List<Run> measures = task.measures().stream()
                .filter(measure -> !printed(measure).isBlank()
                        && !OBJECTIVE.matcher(measure.plain()).lookingAt())
                .toList();
        TaskDraftBuilder draft = TaskDraft.builder()
                .number(task.number)
                .title(printed(task.title))
                .goal(Optional.of(task.goal).filter(goal -> !goal.isBlank()))
                .measures(measures.stream().map(TaskAssembler::printed).toList())
                .objective(objective(task))
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
        schedule.read(task, tail, measures, draft);
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
                .map(part -> new TaskPart(
                        isObjective(part) ? TaskPart.Kind.OBJECTIVE : part.kind(),
                        part.run().squeeze().text(),
                        source.span(part.run())))
                .toList();
    }

    /** What is to be reached, from a cell or behind a label of its own. */
    private static Optional<String> objective(RawTask task) {
        String words = task.parts.stream()
                .filter(TaskAssembler::isObjective)
                .map(part -> printed(part.run()))
                .collect(Collectors.joining());
        return Optional.of(words.replaceFirst(LABEL, "")).filter(text -> !text.isBlank());
    }

    private static boolean isObjective(RawTask.Part part) {
        return part.kind() == TaskPart.Kind.OBJECTIVE
                || (part.kind() == TaskPart.Kind.MEASURE
                        && OBJECTIVE.matcher(part.run().plain()).lookingAt());
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
}
