package io.github.liuding.core.json;

import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.goal.GoalId;
import io.github.liuding.core.organization.NameIndex;
import io.github.liuding.core.organization.Names;
import io.github.liuding.core.organization.UnitDirectory;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.result.FindingCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known while one file is read: the findings so far, and what later parts of the file need of earlier ones. */
final class Reading {
    /** Whoever has so many unknown names has another file at hand than the directory is for. */
    private static final int MOST_SUGGESTIONS = 1000;

    private static final int SUGGESTIONS = 3;

    private final FindingLog log;
    private final Map<String, UnitReference> bodyNames;
    private final Map<String, Integer> listed;
    private final Map<String, UnitReferences> wordings = new HashMap<>();
    private final Map<String, Deadline> deadlines = new HashMap<>();
    private final Set<Object> ids = new HashSet<>();
    private final Optional<LocalDate> paperDay;
    private Optional<GoalId> goal = Optional.empty();
    private UnitDirectory units = UnitDirectory.builder().build();
    private NameIndex names;
    private int tasks;
    private int suggested;

    Reading(FindingLog log, LookAhead ahead) {
        this.log = log;
        this.paperDay = ahead.paperDay();
        this.bodyNames = ahead.bodyNames();
        this.listed = ahead.listed();
        this.names = units.indexWith(bodyNames);
    }

    UnitDirectory units() {
        return units;
    }

    void units(UnitDirectory directory) {
        units = directory;
        names = directory.indexWith(bodyNames);
        wordings.clear();
    }

    /** What a wording stands for; equal wordings are read once. */
    UnitReferences refer(String words) {
        return wordings.computeIfAbsent(words, names::refer);
    }

    /** What may be the matter with a name that is not known. */
    UnknownName unknown(String name) {
        Optional<Integer> line = Optional.ofNullable(listed.get(Names.key(name)));
        return new UnknownName(name, line, line.isPresent() ? List.of() : nearest(name));
    }

    /** The known names nearest to one that is not known: of units and groups first, then of bodies. */
    private List<String> nearest(String name) {
        if (suggested++ >= MOST_SUGGESTIONS) {
            return List.of();
        }
        List<String> near = new ArrayList<>(units.nearest(name, SUGGESTIONS));
        Names.nearest(name, bodyNames.keySet(), SUGGESTIONS - near.size()).stream()
                .filter(body -> !near.contains(body))
                .forEach(near::add);
        return near;
    }

    /** What the words of a deadline come to; equal words are read once. */
    Deadline deadline(String words) {
        return deadlines.computeIfAbsent(
                words,
                printed -> paperDay.map(day -> Deadline.parse(printed, day)).orElseGet(() -> Deadline.parse(printed)));
    }

    /** Whether a deadline without a year can take that of the paper. */
    boolean knowsPaperDay() {
        return paperDay.isPresent();
    }

    /** The goal under which tasks are being read; empty under one that is not taken. */
    Optional<GoalId> goal() {
        return goal;
    }

    void goal(Optional<GoalId> current) {
        goal = current;
    }

    /** The position of the next task in the file, from 1. */
    int nextTask() {
        return tasks + 1;
    }

    void taskTaken() {
        tasks++;
    }

    /** Whether nothing else has that id; it is taken from now on. */
    boolean claim(Object id) {
        return ids.add(id);
    }

    void invalid(SourceNode at, String chinese, String english) {
        error(FileFindings.INVALID_VALUE, at, chinese, english);
    }

    void error(FindingCode code, SourceNode at, String chinese, String english) {
        log.error(code, at.line(), at.column(), chinese, english);
    }

    void warning(FindingCode code, SourceNode at, String chinese, String english) {
        log.warning(code, at.line(), at.column(), chinese, english);
    }

    void note(FindingCode code, SourceNode at, String chinese, String english) {
        log.note(code, at.line(), at.column(), chinese, english);
    }

    void errorAt(FindingCode code, int line, int column, String chinese, String english) {
        log.error(code, line, column, chinese, english);
    }
}
