package io.github.liuding.core.accountability;

import io.github.liuding.core.assessment.AssessmentHistory;
import io.github.liuding.core.assessment.Commendation;
import io.github.liuding.core.journal.action.ErrorTolerated;
import io.github.liuding.core.journal.action.UnitEntry;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.regime.AccountabilityLadder;
import io.github.liuding.core.regime.AccountabilityLadders;
import io.github.liuding.core.regime.LadderStep;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.standing.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Proposals of accountability on a day (责任追究建议): at most one a unit, in protocol order. For people to think about, and
 * no verdict: nothing changes by them. Immutable.
 *
 * <p>A unit is proposed the hardest step for which something speaks that no such step, and none harder, has answered
 * since. So what was talked about is not proposed again, whatever milder step would fit too, until something new comes:
 * another task overdue, another report missed, or the step without effect as long as a rule says.
 */
public final class Proposals {
    /** What must stand wherever proposals are shown (标注). */
    public static final String RESERVATION = "供研究，不作为结论";

    private final Standing standing;
    private final AccountabilityLadder ladder;
    private final Optional<AssessmentHistory> history;
    private final List<Proposal> proposals;
    private final Map<UnitId, List<Tolerance>> tolerated;

    private Proposals(
            Standing standing,
            AccountabilityLadder ladder,
            Optional<AssessmentHistory> history,
            List<Proposal> proposals,
            Map<UnitId, List<Tolerance>> tolerated) {
        this.standing = standing;
        this.ladder = ladder;
        this.history = history;
        this.proposals = proposals;
        this.tolerated = tolerated;
    }

    /**
     * By the campaign's ladder; where it states none, by {@link AccountabilityLadders#STANDARD}. Rankings are not known, so
     * that rules about them do not fit.
     */
    public static Proposals of(Standing standing) {
        return of(standing, ladder(standing));
    }

    /**
     * By the campaign's ladder, with what its rankings up to that day say.
     *
     * @throws IllegalArgumentException if the history is that of another campaign, or of another day
     */
    public static Proposals of(Standing standing, AssessmentHistory history) {
        return of(standing, ladder(standing), history);
    }

    private static AccountabilityLadder ladder(Standing standing) {
        return standing.campaign().regime().ladder().orElse(AccountabilityLadders.STANDARD);
    }

    /** By a ladder, without rankings. */
    public static Proposals of(Standing standing, AccountabilityLadder ladder) {
        return of(standing, ladder, Optional.empty());
    }

    /**
     * By a ladder, with what rankings up to that day say.
     *
     * <p>Tasks count for each unit that leads them, by itself or in a group; one that a body leads counts for none. What
     * counts once and was tolerated by that day ({@link ErrorTolerated} on the unit for the task or case) counts no more;
     * what goes wrong with it afterwards does. A talk held is the step 约谈, a circular or a decision the step that its
     * means names.
     *
     * @throws IllegalArgumentException if the history is that of another campaign, or of another day
     */
    public static Proposals of(Standing standing, AccountabilityLadder ladder, AssessmentHistory history) {
        return of(standing, ladder, Optional.of(history.checkedFor(standing)));
    }

    private static Proposals of(Standing standing, AccountabilityLadder ladder, Optional<AssessmentHistory> history) {
        Past past = new Past(standing);
        List<Proposal> proposals = new ArrayList<>();
        Map<UnitId, List<Tolerance>> tolerated = new LinkedHashMap<>();
        Map<UnitId, List<UnitStep>> steps = steps(standing, ladder);
        Map<UnitId, List<Evidence>> facts = new LinkedHashMap<>(Facts.of(standing, ladder, history));
        steps.keySet().forEach(unit -> facts.putIfAbsent(unit, List.of()));
        Facts.inOrder(standing, facts).forEach((unit, all) -> {
            List<Tolerance> apart = tolerances(standing, unit, all, past);
            if (!apart.isEmpty()) {
                tolerated.put(unit, apart);
            }
            List<Evidence> setApart = apart.stream().map(Tolerance::evidence).toList();
            List<Evidence> counted =
                    all.stream().filter(fact -> !setApart.contains(fact)).toList();
            UnitReading reading = new UnitReading(standing.asOf(), counted, steps.getOrDefault(unit, List.of()), past);
            propose(ladder, unit, reading, apart).ifPresent(proposals::add);
        });
        return new Proposals(standing, ladder, history, List.copyOf(proposals), Collections.unmodifiableMap(tolerated));
    }

    private static Map<UnitId, List<UnitStep>> steps(Standing standing, AccountabilityLadder ladder) {
        Map<UnitId, List<UnitStep>> steps = new LinkedHashMap<>();
        for (UnitEntry entry : standing.actions()) {
            UnitStep.of(entry)
                    .filter(step -> ladder.rank(step.means()).isPresent())
                    .ifPresent(step -> entry.units()
                            .forEach(unit -> steps.computeIfAbsent(unit, first -> new ArrayList<>())
                                    .add(step)));
        }
        return steps;
    }

    private static List<Tolerance> tolerances(Standing standing, UnitId unit, List<Evidence> facts, Past past) {
        List<ErrorTolerated> decisions = standing.actions().stream()
                .filter(ErrorTolerated.class::isInstance)
                .map(ErrorTolerated.class::cast)
                .filter(decision -> decision.units().contains(unit))
                .toList();
        return decisions.isEmpty()
                ? List.of()
                : facts.stream()
                        .flatMap(fact -> decisions.stream()
                                .filter(decision -> isTolerated(fact, decision, past))
                                .findFirst()
                                .map(decision -> new Tolerance(fact, decision.id(), decision.conditions()))
                                .stream())
                        .toList();
    }

    private static boolean isTolerated(Evidence fact, ErrorTolerated decision, Past past) {
        List<Matter> matters = UnitStep.matters(decision.task(), decision.caseId());
        return fact.matter().filter(matters::contains).isPresent() && past.wasThere(fact, decision.on());
    }

    private static Optional<Proposal> propose(
            AccountabilityLadder ladder, UnitId unit, UnitReading reading, List<Tolerance> apart) {
        Optional<LadderStep> hardest = Optional.empty();
        List<Evidence> evidence = List.of();
        List<String> milder = new ArrayList<>();
        for (int rank = ladder.steps().size() - 1; rank >= 0; rank--) {
            LadderStep step = ladder.steps().get(rank);
            List<Evidence> speaking = reading.speakingFor(step);
            if (reading.isNew(speaking, fromRank(ladder, rank, reading.steps()))) {
                if (hardest.isEmpty()) {
                    hardest = Optional.of(step);
                    evidence = speaking;
                } else {
                    milder.add(0, step.means());
                }
            }
        }
        List<Evidence> found = evidence;
        return hardest.map(step -> Proposal.builder()
                .unit(unit)
                .step(step.means())
                .milder(milder)
                .evidence(found)
                .taken(reading.steps().stream()
                        .filter(taken -> found.stream().anyMatch(taken::isAbout))
                        .map(UnitStep::taken)
                        .toList())
                .tolerated(apart)
                .build());
    }

    /** A harder step answers what speaks for a milder one. */
    private static List<UnitStep> fromRank(AccountabilityLadder ladder, int rank, List<UnitStep> steps) {
        return steps.stream()
                .filter(step ->
                        ladder.rank(step.means()).filter(own -> own >= rank).isPresent())
                .toList();
    }

    /** The standing by which they are proposed. */
    public Standing standing() {
        return standing;
    }

    /** The ladder. */
    public AccountabilityLadder ladder() {
        return ladder;
    }

    /** Who might be commended, where rankings are known (表扬建议); see {@link AssessmentHistory#commendations}. */
    public List<Commendation> commendations() {
        return history.map(AssessmentHistory::commendations).orElse(List.of());
    }

    /** The proposals, units in protocol order, those that the directory does not know last. */
    public List<Proposal> proposals() {
        return proposals;
    }

    /** What is set apart (容错), for every unit of which anything is, whether something is proposed or not. */
    public Map<UnitId, List<Tolerance>> tolerated() {
        return tolerated;
    }

    /**
     * Entries that count for no proposal because of how they are written, by the day they are about: steps whose means the
     * ladder does not have, and tolerated errors that name neither task nor case. Then, where rankings are known, why
     * periods could not be ranked, so that nothing follows from them.
     */
    public List<Finding> findings() {
        return Stream.concat(
                        standing.actions().stream().flatMap(this::uncounted),
                        history.stream().flatMap(assessed -> assessed.findings().stream()))
                .toList();
    }

    private Stream<Finding> uncounted(UnitEntry entry) {
        if (entry instanceof ErrorTolerated decision
                && UnitStep.matters(decision.task(), decision.caseId()).isEmpty()) {
            return Stream.of(warning(
                    AccountabilityFindings.TOLERANCE_WITHOUT_MATTER,
                    "日志“%s”的容错认定未指明任务或督办事项，不影响任何建议".formatted(entry.id()),
                    "Journal entry '%s' tolerates an error, but names neither task nor case; it changes no proposal"
                            .formatted(entry.id())));
        }
        return UnitStep.of(entry)
                .map(UnitStep::means)
                .filter(means -> ladder.rank(means).isEmpty())
                .stream()
                .map(means -> warning(
                        AccountabilityFindings.MEANS_NOT_IN_LADDER,
                        "日志“%s”采取的“%s”不在追责阶梯“%s”中，未计为已采取的方式".formatted(entry.id(), means, ladder.name()),
                        "Journal entry '%s' takes the step '%s', which ladder '%s' does not have; it was not counted"
                                .formatted(entry.id(), means, ladder.name())));
    }

    private static Finding warning(FindingCode code, String message, String english) {
        return Finding.builder()
                .code(code)
                .severity(Severity.WARNING)
                .message(message)
                .english(english)
                .build();
    }
}
