package io.github.liuding.core.accountability;

import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.core.regime.EarlierStep;
import io.github.liuding.core.regime.LadderRule;
import io.github.liuding.core.regime.LadderStep;
import io.github.liuding.core.regime.LowRanking;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds the rules of a ladder against one unit.
 *
 * @param asOf the day
 * @param facts what counts against it
 * @param steps the steps taken on it, by day
 * @param past whether a fact was there on an earlier day
 */
record UnitReading(LocalDate asOf, List<Evidence> facts, List<UnitStep> steps, Past past) {
    /** What speaks for a step by all of its rules that fit, facts in their order, then earlier steps; empty if none fits. */
    List<Evidence> speakingFor(LadderStep step) {
        Set<Evidence> speaking = step.rules().stream()
                .map(this::read)
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return Stream.concat(
                        facts.stream().filter(speaking::contains),
                        steps.stream().map(this::asEvidence).filter(speaking::contains))
                .distinct()
                .toList();
    }

    /** What fits the rule; empty where one of its conditions does not hold. */
    private Optional<List<Evidence>> read(LadderRule rule) {
        List<Optional<List<Evidence>>> conditions = new ArrayList<>();
        rule.overdueTasksAtLeast().ifPresent(least -> conditions.add(matters(EvidenceKind.TASK_OVERDUE, least)));
        rule.daysOverdueAtLeast().ifPresent(least -> conditions.add(days(EvidenceKind.TASK_OVERDUE, least)));
        rule.lamp()
                .ifPresent(colour ->
                        conditions.add(lamps(colour, rule.lampTasksAtLeast().orElseThrow())));
        rule.missedReportsAtLeast().ifPresent(least -> conditions.add(missedReports(least)));
        rule.missedStagesAtLeast()
                .ifPresent(least -> conditions.add(
                        Optional.of(of(EvidenceKind.STAGE_MISSED)).filter(found -> found.size() >= least)));
        rule.stageDaysOverdueAtLeast().ifPresent(least -> conditions.add(days(EvidenceKind.STAGE_MISSED, least)));
        rule.breachedAppealsAtLeast().ifPresent(least -> conditions.add(matters(EvidenceKind.APPEAL_BREACHED, least)));
        rule.overdueProblemsAtLeast().ifPresent(least -> conditions.add(matters(EvidenceKind.PROBLEM_OVERDUE, least)));
        rule.ranked().ifPresent(low -> conditions.add(ranked(low)));
        rule.missedSpecialReportsAtLeast()
                .ifPresent(least -> conditions.add(matters(EvidenceKind.SPECIAL_REPORT_MISSED, least)));
        rule.after().ifPresent(earlier -> conditions.add(after(earlier)));
        return conditions.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(conditions.stream()
                        .flatMap(Optional::stream)
                        .flatMap(List::stream)
                        .toList());
    }

    private List<Evidence> of(EvidenceKind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).toList();
    }

    private Optional<List<Evidence>> matters(EvidenceKind kind, int least) {
        return matters(of(kind), least);
    }

    private static Optional<List<Evidence>> matters(List<Evidence> found, int least) {
        return Optional.of(found)
                .filter(facts -> facts.stream().map(Evidence::matter).distinct().count() >= least);
    }

    private Optional<List<Evidence>> days(EvidenceKind kind, int least) {
        return some(
                of(kind), fact -> fact.figure().filter(days -> days >= least).isPresent());
    }

    private Optional<List<Evidence>> lamps(LampColour colour, int least) {
        return matters(
                facts.stream()
                        .filter(fact -> fact.lamp()
                                .map(Lamp::colour)
                                .filter(colour::equals)
                                .isPresent())
                        .toList(),
                least);
    }

    /** Those of every task that misses so many. */
    private Optional<List<Evidence>> missedReports(int least) {
        List<Evidence> missed = of(EvidenceKind.REPORT_MISSED);
        Map<Optional<Matter>, Long> counts =
                missed.stream().collect(Collectors.groupingBy(Evidence::matter, Collectors.counting()));
        return some(missed, fact -> counts.getOrDefault(fact.matter(), 0L) >= least);
    }

    /** As many periods as are asked for, the last ones; what came before them was enough for an earlier proposal. */
    private Optional<List<Evidence>> ranked(LowRanking low) {
        EvidenceKind kind = switch (low.place()) {
            case BOTTOM -> EvidenceKind.RANKED_BOTTOM;
            case LAST -> EvidenceKind.RANKED_LAST;
            case VETOED -> EvidenceKind.VETOED;
        };
        List<Evidence> row = of(kind).stream()
                .filter(fact -> fact.matter()
                        .filter(Matter.OfAssessment.class::isInstance)
                        .map(matter -> ((Matter.OfAssessment) matter).period().kind())
                        .filter(low.period()::equals)
                        .isPresent())
                .toList();
        return row.size() < low.inARow() ? Optional.empty() : Optional.of(row.subList(0, low.inARow()));
    }

    private static Optional<List<Evidence>> some(List<Evidence> found, Predicate<Evidence> fits) {
        return Optional.of(found.stream().filter(fits).toList()).filter(some -> !some.isEmpty());
    }

    /** Days are counted, not entries: one step may stand in the journal as a circular and as a decision. */
    private Optional<List<Evidence>> after(EarlierStep earlier) {
        List<UnitStep> taken = steps.stream()
                .filter(step -> step.means().equals(earlier.means()))
                .filter(step -> earlier.withinDays()
                        .filter(most -> daysAgo(step) > most)
                        .isEmpty())
                .filter(step -> earlier.unmendedDaysAtLeast()
                        .filter(least -> daysAgo(step) < least || unmended(step).isEmpty())
                        .isEmpty())
                .toList();
        if (taken.stream().map(UnitStep::on).distinct().count() < earlier.timesAtLeast()) {
            return Optional.empty();
        }
        Stream<Evidence> left = earlier.unmendedDaysAtLeast().isEmpty()
                ? Stream.empty()
                : taken.stream().flatMap(step -> unmended(step).stream());
        return Optional.of(
                Stream.concat(left, taken.stream().map(this::asEvidence)).toList());
    }

    /** What the step was about, or may have been, and is still so. */
    private List<Evidence> unmended(UnitStep step) {
        return facts.stream()
                .filter(fact -> fact.endedOn().isEmpty())
                .filter(fact -> step.isAbout(fact) && past.wasThere(fact, step.on()))
                .toList();
    }

    private long daysAgo(UnitStep step) {
        return ChronoUnit.DAYS.between(step.on(), asOf);
    }

    private Evidence asEvidence(UnitStep step) {
        return Evidence.builder()
                .kind(EvidenceKind.STEP_TAKEN)
                .figure(daysAgo(step))
                .since(step.on())
                .addEntry(step.taken().entry())
                .sentence("%s已采取%s，至今%s天".formatted(Words.day(step.on()), Words.quoted(step.means()), daysAgo(step)))
                .build();
    }

    /**
     * Whether some of the evidence came after every step that might have answered it: those given, taken because of it, or
     * because of everything. An earlier step is answered by whatever followed it.
     */
    boolean isNew(List<Evidence> evidence, List<UnitStep> answers) {
        return evidence.stream().anyMatch(fact -> answers.stream().noneMatch(step -> isAnswered(fact, step)));
    }

    private boolean isAnswered(Evidence fact, UnitStep step) {
        return (fact.kind() == EvidenceKind.STEP_TAKEN || step.isAbout(fact)) && past.wasThere(fact, step.on());
    }
}
