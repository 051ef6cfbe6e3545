package io.github.liuding.core.standing;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.goal.GrowthTarget;
import io.github.liuding.core.goal.Target;
import io.github.liuding.core.journal.EntryRemark;
import io.github.liuding.core.journal.IndicatorMeasured;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.action.UnitEntry;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.task.Criterion;
import io.github.liuding.core.task.Task;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        return placed(trail, trail.entries().stream().flatMap(remarks).toList());
    }

    private static Stream<Remarks.Placed> placed(Trail<?> trail, List<EntryRemark> remarks) {
        return remarks.stream().map(remark -> new Remarks.Placed(remark, trail.positionOf(remark.entry())));
    }

    private Stream<EntryRemark> onUnits(UnitEntry entry) {
        return Stream.concat(Stream.of(entry.by()), entry.units().stream())
                .distinct()
                .filter(this::isUnknown)
                .map(unit -> Remarks.unknownUnit(entry, unit));
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
                                unknownTask(entry),
                                unknownIndicator(entry, named))
                        .flatMap(Function.identity()));
    }

    private Stream<EntryRemark> unknownTask(IndicatorMeasured entry) {
        return entry.task().filter(task -> campaign.task(task).isEmpty()).stream()
                .map(task -> EntryRemark.taken(
                        entry,
                        StandingFindings.UNKNOWN_TASK,
                        "没有编号为“%s”的任务".formatted(task),
                        "there is no task '%s'".formatted(task)));
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

    /** Every indicator that the campaign names: of its growth, its commitments, and its tasks. */
    private Set<String> indicators() {
        Stream<String> aims = Stream.concat(
                campaign.growth().stream().map(GrowthTarget::indicator),
                campaign.commitments().stream()
                        .map(held -> held.commitment().target().indicator()));
        return Stream.concat(aims, campaign.tasks().stream().flatMap(StandingRemarks::indicators))
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
