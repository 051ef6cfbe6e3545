package io.github.liuding.core.regime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import io.github.liuding.core.lamp.LampColour;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A rule of a {@link LadderStep} (追责情形): figures of one unit that together speak for the step. A condition left out
 * holds always; at least one is there.
 *
 * <p>A unit is measured by the tasks that it leads, by itself or in a group, and by the cases, appeals and problems that
 * it handles.
 */
@Value.Immutable
@JsonPropertyOrder({
    "overdueTasksAtLeast",
    "daysOverdueAtLeast",
    "lamp",
    "lampTasksAtLeast",
    "missedReportsAtLeast",
    "missedStagesAtLeast",
    "stageDaysOverdueAtLeast",
    "breachedAppealsAtLeast",
    "overdueProblemsAtLeast",
    "ranked",
    "missedSpecialReportsAtLeast",
    "after"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class LadderRule {
    LadderRule() {}

    /** The fewest tasks that are overdue (逾期任务数), from 1. */
    public abstract Optional<Integer> overdueTasksAtLeast();

    /** By how many days some task is overdue at least (逾期天数), from 1. */
    public abstract Optional<Integer> daysOverdueAtLeast();

    /** The colour of which {@link #lampTasksAtLeast()} are counted; stands with it or not at all. */
    public abstract Optional<LampColour> lamp();

    /** The fewest tasks with a lamp of that colour (亮灯任务数), from 1: 三红 is 3. */
    public abstract Optional<Integer> lampTasksAtLeast();

    /** The fewest reports missing in a row on some task (连续漏报), from 1. */
    public abstract Optional<Integer> missedReportsAtLeast();

    /** The fewest stages of supervised cases that are missed, over all of its cases (逾期未反馈阶段数), from 1. */
    public abstract Optional<Integer> missedStagesAtLeast();

    /** By how many days some stage is missed at least, from 1. */
    public abstract Optional<Integer> stageDaysOverdueAtLeast();

    /** The fewest appeals of enterprises that broke a service time (超时诉求数), settled or not, from 1. */
    public abstract Optional<Integer> breachedAppealsAtLeast();

    /** The fewest problems of inspections that are not put right in time (逾期未整改问题数), from 1. */
    public abstract Optional<Integer> overdueProblemsAtLeast();

    /** How it stands in rankings; known only where assessments are at hand. */
    public abstract Optional<LowRanking> ranked();

    /** The fewest special reports that it owes and has not given in time (逾期未作专门汇报), from 1. */
    public abstract Optional<Integer> missedSpecialReportsAtLeast();

    /** The earlier step that was taken on the unit. */
    public abstract Optional<EarlierStep> after();

    @Value.Check
    void check() {
        Checks.positive("Overdue tasks of a ladder rule", overdueTasksAtLeast());
        Checks.positive("Days overdue of a ladder rule", daysOverdueAtLeast());
        Checks.positive("Tasks with a lamp of a ladder rule", lampTasksAtLeast());
        Checks.positive("Missed reports of a ladder rule", missedReportsAtLeast());
        Checks.positive("Missed stages of a ladder rule", missedStagesAtLeast());
        Checks.positive("Days overdue of a stage of a ladder rule", stageDaysOverdueAtLeast());
        Checks.positive("Breached appeals of a ladder rule", breachedAppealsAtLeast());
        Checks.positive("Overdue problems of a ladder rule", overdueProblemsAtLeast());
        Checks.positive("Missed special reports of a ladder rule", missedSpecialReportsAtLeast());
        if (lamp().isPresent() != lampTasksAtLeast().isPresent()) {
            throw new IllegalArgumentException(
                    "Colour and number of lamps of a ladder rule must stand together, but were %s and %s"
                            .formatted(
                                    lamp().map(LampColour::toString).orElse("absent"),
                                    lampTasksAtLeast().map(String::valueOf).orElse("absent")));
        }
        if (isUnconditional()) {
            throw new IllegalArgumentException("A ladder rule must have a condition");
        }
    }

    private boolean isUnconditional() {
        return Stream.of(
                        overdueTasksAtLeast(),
                        daysOverdueAtLeast(),
                        lampTasksAtLeast(),
                        missedReportsAtLeast(),
                        missedStagesAtLeast(),
                        stageDaysOverdueAtLeast(),
                        breachedAppealsAtLeast(),
                        overdueProblemsAtLeast(),
                        ranked(),
                        missedSpecialReportsAtLeast(),
                        after())
                .allMatch(Optional::isEmpty);
    }

    /** Starts a rule. */
    public static LadderRuleBuilder builder() {
        return new LadderRuleBuilder();
    }

    /** Starts a changed copy. */
    public final LadderRuleBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static LadderRule fromJson(LadderRuleBuilder.ImmutableLadderRule.Json json) {
        return LadderRuleBuilder.ImmutableLadderRule.fromJson(json);
    }
}
