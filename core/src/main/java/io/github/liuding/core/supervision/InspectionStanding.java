package io.github.liuding.core.supervision;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.supervision.InspectionEntry;
import io.github.liuding.core.journal.supervision.InspectionHeld;
import io.github.liuding.core.journal.supervision.InspectionId;
import io.github.liuding.core.organization.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The standing of an inspection (督查状态): whom it was fed back to, and which problems are put right. Immutable. */
public final class InspectionStanding {
    private final InspectionHeld held;
    private final List<InspectionEntry> entries;
    private final List<UnitId> fedBackTo;
    private final List<ProblemStanding> problems;

    InspectionStanding(
            InspectionHeld held,
            List<InspectionEntry> entries,
            List<UnitId> fedBackTo,
            List<ProblemStanding> problems) {
        this.held = held;
        this.entries = List.copyOf(entries);
        this.fedBackTo = fedBackTo;
        this.problems = problems;
    }

    /**
     * Folds the entries about one inspection. An entry that does not fit is remarked; every other is one of
     * {@link #entries()}.
     *
     * @param entries all about one inspection, in the order of their days
     * @throws IllegalArgumentException if they are about several inspections or out of order
     */
    public static Folded<InspectionStanding> of(Campaign campaign, List<InspectionEntry> entries) {
        Remarks.requireOneInOrder("inspection", entries, InspectionEntry::inspection);
        return entries.isEmpty()
                ? new Folded<>(Optional.empty(), List.of())
                : new InspectionFold(entries.get(0).inspection(), campaign).fold(entries);
    }

    /** The inspection's id. */
    public InspectionId id() {
        return held.inspection();
    }

    /** How it was held (督查). */
    public InspectionHeld held() {
        return held;
    }

    /** The entries that were taken, in their order; the first is {@link #held()}. */
    public List<InspectionEntry> entries() {
        return entries;
    }

    /** The units that were told what was found (已反馈单位), in the order in which they were told. */
    public List<UnitId> fedBackTo() {
        return fedBackTo;
    }

    /** The inspected units that were not told yet (待反馈单位). */
    public List<UnitId> awaitingFeedback() {
        return held.inspected().stream()
                .filter(unit -> !fedBackTo.contains(unit))
                .distinct()
                .toList();
    }

    /** The problems that it found, in its order. */
    public List<ProblemStanding> problems() {
        return problems;
    }

    /** The problems that are not put right (未整改问题). */
    public List<ProblemStanding> open() {
        return problems.stream().filter(ProblemStanding::isOpen).toList();
    }

    /**
     * The problems that are not put right, and whose last day has passed (逾期未整改问题).
     *
     * @throws IllegalArgumentException if an entry is about a later day
     */
    public List<ProblemStanding> overdue(LocalDate asOf) {
        Remarks.requireNotBefore(
                "Inspection '%s'".formatted(id()),
                entries.get(entries.size() - 1).on(),
                asOf);
        return problems.stream().filter(problem -> problem.isOverdue(asOf)).toList();
    }

    @Override
    public String toString() {
        return id() + " " + held.title();
    }
}
