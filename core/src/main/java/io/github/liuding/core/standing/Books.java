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
import io.github.liuding.core.supervision.AppealStanding;
import io.github.liuding.core.supervision.CaseStanding;
import io.github.liuding.core.supervision.InspectionStanding;
import io.github.liuding.core.task.TaskId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All that a journal holds, by what it is about (分户登记), and what the entries about tasks come to. Every entry stands in
 * one trail. Immutable: more entries give other books, which share with these all that they leave alone.
 *
 * @param tasks in the campaign's order
 * @param index where a task stands
 * @param strays about tasks that the campaign does not have
 * @param voids that void another entry
 * @param voided that are void
 * @param pending that are about later days
 * @param judged what the entries that void others come to
 * @param size how many entries there are
 */
record Books(
        Terms terms,
        Map<TaskId, Integer> index,
        List<TaskTrail> tasks,
        Subjects<CaseId, CaseEntry, CaseStanding> cases,
        Subjects<AppealId, AppealEntry, AppealStanding> appeals,
        Subjects<InspectionId, InspectionEntry, InspectionStanding> inspections,
        Trail<UnitEntry> actions,
        Trail<IndicatorMeasured> indicators,
        Trail<TaskEntry> strays,
        Trail<Voided> voids,
        Trail<JournalEntry> voided,
        Trail<JournalEntry> pending,
        Voids judged,
        int size) {

    static Books empty(Terms terms) {
        List<TaskTrail> tasks =
                terms.campaign().tasks().stream().map(TaskTrail::of).toList();
        Map<TaskId, Integer> index = new HashMap<>(tasks.size() * 2);
        tasks.forEach(trail -> index.put(trail.task().id(), index.size()));
        return new Books(
                terms,
                index,
                tasks,
                Subjects.none(entries -> CaseStanding.of(terms.campaign(), entries, terms.calendar())),
                Subjects.none(entries -> AppealStanding.of(terms.campaign(), entries, terms.calendar())),
                Subjects.none(entries -> InspectionStanding.of(terms.campaign(), entries)),
                Trail.empty(),
                Trail.empty(),
                Trail.empty(),
                Trail.empty(),
                Trail.empty(),
                Trail.empty(),
                Voids.none(),
                0);
    }

    /** These books with more entries, up to a day that is not before those of the entries already here. */
    Books with(List<? extends JournalEntry> entries, LocalDate asOf) {
        return new Intake(this, asOf).take(entries);
    }

    /** The entries in the journal's order, without those about later days. */
    List<JournalEntry> entries() {
        JournalEntry[] all = new JournalEntry[size];
        forEachTaken((entry, position) -> all[position] = entry);
        return Arrays.stream(all).filter(Objects::nonNull).toList();
    }

    /** Calls the visitor for the id of every entry that is here, with its position. */
    void forEachPosition(PositionVisitor visitor) {
        EntryVisitor ofEntries = (entry, position) -> visitor.visit(entry.id(), position);
        forEachTaken(ofEntries);
        visit(pending, ofEntries);
    }

    private void forEachTaken(EntryVisitor visitor) {
        for (TaskTrail task : tasks) {
            visit(task.trail(), visitor);
        }
        cases.trails().forEach(trail -> visit(trail, visitor));
        appeals.trails().forEach(trail -> visit(trail, visitor));
        inspections.trails().forEach(trail -> visit(trail, visitor));
        List.of(actions, indicators, strays, voids, voided).forEach(trail -> visit(trail, visitor));
    }

    private static void visit(Trail<?> trail, EntryVisitor visitor) {
        for (int i = 0; i < trail.size(); i++) {
            visitor.visit(trail.entry(i), trail.position(i));
        }
    }

    @FunctionalInterface
    private interface EntryVisitor {
        void visit(JournalEntry entry, int position);
    }

    /** Is told where an entry stands in the journal. */
    @FunctionalInterface
    interface PositionVisitor {
        void visit(EntryId id, int position);
    }
}
