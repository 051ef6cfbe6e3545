package io.github.liuding.core.standing;

import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.IndicatorMeasured;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.TaskEntry;
import io.github.liuding.core.journal.Voided;
import io.github.liuding.core.journal.action.UnitEntry;
import io.github.liuding.core.journal.appeal.AppealEntry;
import io.github.liuding.core.journal.appeal.AppealId;
import io.github.liuding.core.journal.supervision.CaseEntry;
import io.github.liuding.core.journal.supervision.CaseId;
import io.github.liuding.core.journal.supervision.InspectionEntry;
import io.github.liuding.core.journal.supervision.InspectionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts entries into the books: sorts them by what they are about, then works out what has changed. Used once. */
final class Intake {
    private final Books books;
    private final LocalDate asOf;
    private final TaskTrail[] tasks;
    private final @Nullable Gathering<TaskEntry>[] byTask;
    private final List<Integer> touched = new ArrayList<>();
    private final Map<CaseId, Gathering<CaseEntry>> byCase = new LinkedHashMap<>();
    private final Map<AppealId, Gathering<AppealEntry>> byAppeal = new LinkedHashMap<>();
    private final Map<InspectionId, Gathering<InspectionEntry>> byInspection = new LinkedHashMap<>();
    private final Gathering<UnitEntry> actions = new Gathering<>();
    private final Gathering<IndicatorMeasured> indicators = new Gathering<>();
    private final Gathering<TaskEntry> strays = new Gathering<>();
    private final Gathering<Voided> voids = new Gathering<>();
    private final Gathering<JournalEntry> voided = new Gathering<>();
    private final Gathering<JournalEntry> pending = new Gathering<>();

    @SuppressWarnings({"unchecked", "rawtypes"}) // An array of a generic type.
    Intake(Books books, LocalDate asOf) {
        this.books = books;
        this.asOf = asOf;
        tasks = books.tasks().toArray(TaskTrail[]::new);
        byTask = new Gathering[tasks.length];
    }

    Books take(List<? extends JournalEntry> entries) {
        Voids judged = judge(entries);
        Books left = without(judged);
        int position = books.size();
        for (JournalEntry entry : entries) {
            place(entry, position++, judged.ids());
        }
        Trail<JournalEntry> waiting = left.pending();
        for (int i = 0; i < waiting.size(); i++) {
            place(waiting.entry(i), waiting.position(i), judged.ids());
        }
        // Entries come from anywhere, and threads work on one task each.
        IntStream.range(0, touched.size()).parallel().forEach(this::fold);
        return new Books(
                books.terms(),
                books.index(),
                Collections.unmodifiableList(Arrays.asList(tasks)),
                left.cases().with(byCase),
                left.appeals().with(byAppeal),
                left.inspections().with(byInspection),
                left.actions().with(actions.inOrder()),
                left.indicators().with(indicators.inOrder()),
                left.strays().with(strays.inOrder()),
                books.voids().with(voids.inOrder()),
                left.voided().with(voided.inOrder()),
                Trail.<JournalEntry>empty().with(pending.inOrder()),
                judged,
                books.size() + entries.size());
    }

    private void fold(int touchedTask) {
        int task = touched.get(touchedTask);
        Gathering<TaskEntry> gathered = byTask[task];
        if (gathered != null) {
            tasks[task] = tasks[task].with(gathered.inOrder(), books.terms());
        }
    }

    /** An entry that voids another counts from the day it is known, whatever day it is about. */
    private void place(JournalEntry entry, int position, Set<EntryId> out) {
        if (entry instanceof Voided voiding) {
            voids.add(voiding, position);
        } else if (out.contains(entry.id())) {
            voided.add(entry, position);
        } else if (entry.on().isAfter(asOf)) {
            pending.add(entry, position);
        } else {
            place(entry, position);
        }
    }

    private void place(JournalEntry entry, int position) {
        if (entry instanceof TaskEntry about) {
            place(about, position);
        } else if (entry instanceof CaseEntry about) {
            byCase.computeIfAbsent(about.caseId(), any -> new Gathering<>()).add(about, position);
        } else if (entry instanceof AppealEntry about) {
            byAppeal.computeIfAbsent(about.appeal(), any -> new Gathering<>()).add(about, position);
        } else if (entry instanceof InspectionEntry about) {
            byInspection
                    .computeIfAbsent(about.inspection(), any -> new Gathering<>())
                    .add(about, position);
        } else if (entry instanceof UnitEntry about) {
            actions.add(about, position);
        } else {
            indicators.add((IndicatorMeasured) entry, position);
        }
    }

    private void place(TaskEntry entry, int position) {
        Integer task = books.index().get(entry.task());
        if (task == null) {
            strays.add(entry, position);
            return;
        }
        Gathering<TaskEntry> gathered = byTask[task];
        if (gathered == null) {
            gathered = new Gathering<>();
            byTask[task] = gathered;
            touched.add(task);
        }
        gathered.add(entry, position);
    }

    /** Judges anew where something more is voided; the ids of all entries are looked through only then. */
    private Voids judge(List<? extends JournalEntry> entries) {
        List<Voided> more = entries.stream()
                .filter(Voided.class::isInstance)
                .map(Voided.class::cast)
                .toList();
        if (more.isEmpty()) {
            return books.judged();
        }
        List<Voided> all = new ArrayList<>();
        Trail<Voided> before = books.voids();
        IntStream.range(0, before.size())
                .boxed()
                .sorted(Comparator.comparing(before::position))
                .forEach(i -> all.add(before.entry(i)));
        all.addAll(more);
        Set<EntryId> named = new HashSet<>();
        all.forEach(voiding -> Collections.addAll(named, voiding.id(), voiding.entry()));
        Map<EntryId, Integer> positions = new HashMap<>();
        books.forEachPosition((id, position) -> {
            if (named.contains(id)) {
                positions.put(id, position);
            }
        });
        for (int i = 0; i < entries.size(); i++) {
            EntryId id = entries.get(i).id();
            if (named.contains(id)) {
                positions.put(id, books.size() + i);
            }
        }
        return Voids.of(all, positions);
    }

    /** The books without what has become void; what has become valid again is put in with the rest. */
    private Books without(Voids judged) {
        Set<EntryId> before = books.judged().ids();
        Set<EntryId> out = new HashSet<>(judged.ids());
        out.removeAll(before);
        Set<EntryId> back = new HashSet<>(before);
        back.removeAll(judged.ids());
        if (out.isEmpty() && back.isEmpty()) {
            return books;
        }
        Gathering<JournalEntry> restored = new Gathering<>();
        Trail<JournalEntry> stillVoid = books.voided().without(back, restored);
        for (int i = 0; i < tasks.length; i++) {
            if (tasks[i].trail().hasAny(out)) {
                tasks[i] = tasks[i].without(out, voided, books.terms());
            }
        }
        Books left = new Books(
                books.terms(),
                books.index(),
                books.tasks(),
                books.cases().without(out, voided),
                books.appeals().without(out, voided),
                books.inspections().without(out, voided),
                books.actions().without(out, voided),
                books.indicators().without(out, voided),
                books.strays().without(out, voided),
                books.voids(),
                stillVoid,
                books.pending(),
                judged,
                books.size());
        for (int i = 0; i < restored.size(); i++) {
            place(restored.entry(i), restored.position(i), judged.ids());
        }
        return left;
    }
}
