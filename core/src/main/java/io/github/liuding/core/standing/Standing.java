package io.github.liuding.core.standing;

import io.github.liuding.core.calendar.WorkingDayCalendar;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.IndicatorMeasured;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.action.UnitEntry;
import io.github.liuding.core.journal.appeal.AppealId;
import io.github.liuding.core.journal.supervision.CaseId;
import io.github.liuding.core.journal.supervision.InspectionId;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.supervision.AppealStanding;
import io.github.liuding.core.supervision.CaseStanding;
import io.github.liuding.core.supervision.InspectionStanding;
import io.github.liuding.core.supervision.SupervisionLedger;
import io.github.liuding.core.task.TaskId;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.stream.Stream;

/**
 * The standing (工作状态) of a campaign on a day: what its journal comes to. Immutable and safe between threads.
 *
 * <p>For a past day as it was known then, hand in {@code journal.knownBy(day)}. For the next day of a long journal,
 * {@link #advance} takes the entries that have come since instead of folding all of them again.
 */
public final class Standing {
    private final Books books;
    private final View view;

    private Standing(Books books, LocalDate asOf) {
        this.books = books;
        Campaign campaign = books.terms().campaign();
        view = new View(books.terms(), asOf, ReportDays.of(campaign, asOf), notices(books));
    }

    /**
     * Folds the journal's entries about days up to {@code asOf} into the state of everything. Entries are taken by the
     * day they are about, those of one day in the journal's order. An entry that does not fit is a finding; one that was
     * voided counts on no day. Working days are those of {@link WorkingDayCalendar#national()}.
     */
    public static Standing of(Campaign campaign, Journal journal, LocalDate asOf) {
        return of(campaign, journal, asOf, WorkingDayCalendar.national());
    }

    /** The same by another calendar, such as one with days of the place. */
    public static Standing of(Campaign campaign, Journal journal, LocalDate asOf, WorkingDayCalendar calendar) {
        Books books = Books.empty(new Terms(campaign, calendar)).with(journal.entries(), asOf);
        return new Standing(books, asOf);
    }

    /**
     * The standing on a later day (推进), or on the same one, with the entries that were added to the journal since. Equal
     * to folding the whole journal, but costs only the entries that are new and those of what they are about; an entry
     * that voids another costs a look at every id besides.
     *
     * @param added in the journal's order; that none of them was in the journal before is the caller's to see to, as a
     *     store does, and is not checked again
     * @throws IllegalArgumentException if the day is before that of this standing
     */
    public Standing advance(List<? extends JournalEntry> added, LocalDate day) {
        if (day.isBefore(asOf())) {
            throw new IllegalArgumentException(
                    "A standing of %s must advance to that day or a later one, but was asked for %s"
                            .formatted(asOf(), day));
        }
        return new Standing(books.with(added, day), day);
    }

    /** How many notices are out on each task: the means used on cases about it that are not settled. */
    private static Map<TaskId, Integer> notices(Books books) {
        Map<TaskId, Integer> notices = new HashMap<>();
        books.cases().values().stream()
                .filter(supervised -> supervised.settled().isEmpty())
                .forEach(supervised -> supervised
                        .opened()
                        .task()
                        .ifPresent(task ->
                                notices.merge(task, supervised.escalations().size(), Integer::sum)));
        return notices;
    }

    /** The campaign. */
    public Campaign campaign() {
        return books.terms().campaign();
    }

    /** The working days by which periods are counted. */
    public WorkingDayCalendar calendar() {
        return books.terms().calendar();
    }

    /** The day. */
    public LocalDate asOf() {
        return view.asOf();
    }

    /**
     * Every entry about a day up to that of the standing, in the journal's order: also those that do not fit, those that
     * were voided, whatever day they are about, and those that void others.
     */
    public List<JournalEntry> entries() {
        return books.entries();
    }

    /** The tasks in the campaign's order. */
    public List<TaskStanding> tasks() {
        return new TaskList(books.tasks(), view);
    }

    /** The task with that id. */
    public Optional<TaskStanding> task(TaskId id) {
        return Optional.ofNullable(books.index().get(id)).map(tasks()::get);
    }

    /** The supervised cases (督办事项), in the order in which they came up in the journal. */
    public List<CaseStanding> cases() {
        return books.cases().values();
    }

    /** The case with that id. */
    public Optional<CaseStanding> supervised(CaseId id) {
        return books.cases().value(id);
    }

    /** The cases by class (督查督办台账). */
    public SupervisionLedger supervisionLedger() {
        return SupervisionLedger.of(campaign(), cases(), asOf());
    }

    /** The appeals of enterprises (企业诉求), in the order in which they came up in the journal. */
    public List<AppealStanding> appeals() {
        return books.appeals().values();
    }

    /** The appeal with that id. */
    public Optional<AppealStanding> appeal(AppealId id) {
        return books.appeals().value(id);
    }

    /** The inspections (督查), in the order in which they came up in the journal. */
    public List<InspectionStanding> inspections() {
        return books.inspections().values();
    }

    /** The inspection with that id. */
    public Optional<InspectionStanding> inspection(InspectionId id) {
        return books.inspections().value(id);
    }

    /** Meetings, circulars, talks and whatever else was done with units, by the day they are about. */
    public List<UnitEntry> actions() {
        return books.actions().entries();
    }

    /** What was measured (指标监测), by the day it is about. */
    public List<IndicatorMeasured> measurements() {
        return books.indicators().entries();
    }

    /** The last measurement of an indicator for the whole (最新数值). */
    public Optional<IndicatorMeasured> lastMeasured(String indicator) {
        return measurements().stream()
                .filter(measured -> measured.indicator().equals(indicator))
                .filter(measured -> measured.scope().isEmpty())
                .reduce((before, last) -> last);
    }

    /**
     * Entries of the journal that do not fit (日志问题), in the order they were taken: by the day they are about, those of
     * one day in the journal's order. Each is placed by a pointer into the journal, as an array that counts from 0:
     * {@code /12} is its thirteenth entry. Last come findings that are about no entry.
     */
    public List<Finding> findings() {
        return Stream.concat(
                        StandingRemarks.of(books).sorted().map(Remarks.Placed::toFinding),
                        campaign().tasks().stream().flatMap(task -> books.terms().unknownYear(task).stream()))
                .toList();
    }

    /** Made as they are asked for, so that a later day costs nothing until somebody looks. */
    private static final class TaskList extends AbstractList<TaskStanding> implements RandomAccess {
        private final List<TaskTrail> trails;
        private final View view;

        TaskList(List<TaskTrail> trails, View view) {
            this.trails = trails;
            this.view = view;
        }

        @Override
        public TaskStanding get(int index) {
            return new TaskStanding(trails.get(index), view);
        }

        @Override
        public int size() {
            return trails.size();
        }
    }
}
