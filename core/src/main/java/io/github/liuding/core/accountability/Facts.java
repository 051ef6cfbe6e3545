package io.github.liuding.core.accountability;

import io.github.liuding.core.assessment.AssessmentHistory;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.regime.AccountabilityLadder;
import io.github.liuding.core.regime.LadderRule;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All that speaks against each unit on a day: of tasks, cases, appeals, problems and rankings, each in their order. */
final class Facts {
    private final Standing standing;
    private final Map<UnitId, List<Evidence>> byUnit = new LinkedHashMap<>();

    private Facts(Standing standing) {
        this.standing = standing;
    }

    /** The facts about each unit that has any, in protocol order; units that the directory does not know come last. */
    static Map<UnitId, List<Evidence>> of(
            Standing standing, AccountabilityLadder ladder, Optional<AssessmentHistory> history) {
        Facts facts = new Facts(standing);
        facts.tasks(colours(ladder));
        facts.cases();
        facts.appeals();
        facts.inspections();
        history.ifPresent(assessed -> facts.rankings(new RankingFacts(assessed, standing.asOf()), ladder));
        return inOrder(standing, facts.byUnit);
    }

    /** The same by units in protocol order. */
    static <T> Map<UnitId, T> inOrder(Standing standing, Map<UnitId, T> byUnit) {
        Map<UnitId, T> ordered = new TreeMap<>(
                standing.campaign().units().protocolOrder().thenComparing(Comparator.comparing(UnitId::value)));
        ordered.putAll(byUnit);
        return ordered;
    }

    private static Set<LampColour> colours(AccountabilityLadder ladder) {
        return ladder.steps().stream()
                .flatMap(step -> step.rules().stream())
                .map(LadderRule::lamp)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private void tasks(Set<LampColour> colours) {
        for (TaskStanding task : standing.tasks()) {
            List<Evidence> facts = TaskFacts.of(task, colours);
            if (!facts.isEmpty()) {
                standing.campaign().units().expand(task.task().responsibility().leadUnits()).stream()
                        .map(OrgUnit::id)
                        .forEach(unit -> add(unit, facts));
            }
        }
    }

    private void cases() {
        standing.cases().forEach(one -> add(one.handler(), SupervisionFacts.of(one, standing.asOf())));
    }

    private void appeals() {
        standing.appeals()
                .forEach(one -> one.handler().ifPresent(unit -> add(unit, SupervisionFacts.of(one, standing.asOf()))));
    }

    private void inspections() {
        standing.inspections()
                .forEach(one -> one.overdue(standing.asOf())
                        .forEach(problem -> add(
                                problem.problem().unit(),
                                List.of(SupervisionFacts.of(one, problem, standing.asOf())))));
    }

    private void rankings(RankingFacts rankings, AccountabilityLadder ladder) {
        ladder.steps().stream()
                .flatMap(step -> step.rules().stream())
                .flatMap(rule -> rule.ranked().stream())
                .map(asked -> asked.toBuilder().inARow(1).build())
                .distinct()
                .forEach(asked -> rankings.rows(asked.place(), asked.period()).forEach(this::add));
        rankings.missedReports().forEach(this::add);
    }

    private void add(UnitId unit, List<Evidence> facts) {
        if (!facts.isEmpty()) {
            byUnit.computeIfAbsent(unit, first -> new ArrayList<>()).addAll(facts);
        }
    }
}
