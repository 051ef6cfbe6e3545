package io.github.liuding.core.standing;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.goal.GrowthTarget;
import io.github.liuding.core.goal.Target;
import io.github.liuding.core.journal.EntryRemark;
import io.github.liuding.core.journal.IndicatorMeasured;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.action.AccountabilityTaken;
import io.github.liuding.core.journal.action.ErrorTolerated;
import io.github.liuding.core.journal.action.ScoreGiven;
import io.github.liuding.core.journal.action.SpecialReportGiven;
import io.github.liuding.core.journal.action.TalkHeld;
import io.github.liuding.core.journal.action.UnitEntry;
import io.github.liuding.core.journal.supervision.CaseId;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.regime.AssessmentScheme;
import io.github.liuding.core.task.Criterion;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gathers what there is to say of the entries in the books. */
final class StandingRemarks {
    private final Campaign campaign;
    private final Books books;

    private StandingRemarks(Books books) {
        this.books = books;
        campaign = books.terms().campaign();
    }

    static Stream<Remarks.Placed> of(Books books) {
        StandingRemarks remarks = new StandingRemarks(books);
        return Stream.of(
                        books.tasks().stream().flatMap(TaskTrail::placedRemarks),
                        books.cases().placedRemarks(),
                        books.appeals().placedRemarks(),
                        books.inspections().placedRemarks(),
                        remarks.on(
                                books.strays(),
                                entry -> Stream.of(EntryRemark.leftOut(
                                        entry,
                                        StandingFindings.UNKNOWN_TASK,
                                        "没有编号为“%s”的任务".formatted(entry.task()),
                                        "there is no task '%s'".formatted(entry.task())))),
                        remarks.on(books.actions(), remarks::onUnits),
                        remarks.onIndicators(),
                        placed(books.voids(), books.judged().remarks()))
                .flatMap(Function.identity());
    }

    private <E extends JournalEntry> Stream<Remarks.Placed> on(
            Trail<E> trail, Function<E, Stream<EntryRemark>> remarks) {
        return IntStream.range(0, trail.size())
                .boxed()
                .flatMap(i ->
                        remarks.apply(trail.entry(i)).map(remark -> new Remarks.Placed(remark, trail.position(i))));
    }

    private static Stream<Remarks.Placed> placed(Trail<?> trail, List<EntryRemark> remarks) {
        return remarks.stream().map(remark -> new Remarks.Placed(remark, trail.positionOf(remark.entry())));
    }

    private Stream<EntryRemark> onUnits(UnitEntry entry) {
        return Stream.of(
                        Stream.concat(Stream.of(entry.by()), entry.units().stream())
                                .distinct()
                                .filter(this::isUnknown)
                                .filter(unit -> !isScoredBody(entry, unit))
                                .map(unit -> Remarks.unknownUnit(entry, unit)),
                        taskOf(entry).stream().flatMap(task -> unknownTask(entry, task)),
                        caseOf(entry).stream().flatMap(id -> unknownCase(entry, id)))
                .flatMap(Function.identity());
    }

    /** Bodies are scored beside units, and report because of it. */
    private boolean isScoredBody(UnitEntry entry, UnitId unit) {
        return (entry instanceof ScoreGiven || entry instanceof SpecialReportGiven)
                && campaign.bodies().all().stream()
                        .anyMatch(body -> body.id().value().equals(unit.value()));
    }

    private Stream<Remarks.Placed> onIndicators() {
        if (books.indicators().size() == 0) {
            return Stream.empty();
        }
        Set<String> named = indicators();
        return on(
                books.indicators(),
                entry -> Stream.of(
                                Stream.of(entry.by())
                                        .filter(this::isUnknown)
                                        .map(unit -> Remarks.unknownUnit(entry, unit)),
                                entry.task().stream().flatMap(task -> unknownTask(entry, task)),
                                unknownIndicator(entry, named))
                        .flatMap(Function.identity()));
    }

    private static Optional<TaskId> taskOf(UnitEntry entry) {
        if (entry instanceof TalkHeld talk) {
            return talk.task();
        }
        if (entry instanceof AccountabilityTaken step) {
            return step.task();
        }
        return entry instanceof ErrorTolerated tolerated ? tolerated.task() : Optional.empty();
    }

    private static Optional<CaseId> caseOf(UnitEntry entry) {
        if (entry instanceof TalkHeld talk) {
            return talk.caseId();
        }
        if (entry instanceof AccountabilityTaken step) {
            return step.caseId();
        }
        return entry instanceof ErrorTolerated tolerated ? tolerated.caseId() : Optional.empty();
    }

    private Stream<EntryRemark> unknownTask(JournalEntry entry, TaskId task) {
        return campaign.task(task).isPresent()
                ? Stream.empty()
                : Stream.of(EntryRemark.taken(
                        entry,
                        StandingFindings.UNKNOWN_TASK_NAMED,
                        "没有编号为“%s”的任务".formatted(task),
                        "there is no task '%s'".formatted(task)));
    }

    private Stream<EntryRemark> unknownCase(JournalEntry entry, CaseId id) {
        return books.cases().byKey().containsKey(id)
                ? Stream.empty()
                : Stream.of(EntryRemark.taken(
                        entry,
                        StandingFindings.UNKNOWN_CASE_NAMED,
                        "没有编号为“%s”的督办事项".formatted(id),
                        "there is no case '%s'".formatted(id)));
    }

    private static Stream<EntryRemark> unknownIndicator(IndicatorMeasured entry, Set<String> named) {
        return Stream.of(entry.indicator())
                .filter(indicator -> !named.contains(indicator))
                .map(indicator -> EntryRemark.taken(
                        entry,
                        StandingFindings.UNKNOWN_INDICATOR,
                        "没有名为“%s”的指标".formatted(indicator),
                        "there is no indicator '%s'".formatted(indicator)));
    }

    private boolean isUnknown(UnitId unit) {
        return campaign.units().unit(unit).isEmpty();
    }

    /** Every indicator that the campaign names: of its growth, its commitments, its scoring, and its tasks. */
    private Set<String> indicators() {
        Stream<String> aims = Stream.concat(
                campaign.growth().stream().map(GrowthTarget::indicator),
                campaign.commitments().stream()
                        .map(held -> held.commitment().target().indicator()));
        Stream<String> scored = campaign.regime().assessment().flatMap(AssessmentScheme::scoring).stream()
                .flatMap(scheme -> scheme.criteria().stream())
                .flatMap(criterion -> criterion.indicator().stream());
        return Stream.of(aims, campaign.tasks().stream().flatMap(StandingRemarks::indicators), scored)
                .flatMap(Function.identity())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<String> indicators(Task task) {
        return Stream.concat(
                task.objective().target().map(Target::indicator).stream(),
                task.standard().criteria().stream()
                        .filter(Criterion.Threshold.class::isInstance)
                        .map(criterion ->
                                ((Criterion.Threshold) criterion).target().indicator()));
    }
}
