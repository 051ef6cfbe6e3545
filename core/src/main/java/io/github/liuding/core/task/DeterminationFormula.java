package io.github.liuding.core.task;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import java.util.List;
import org.immutables.value.Value;

/**
 * Which determinations a place asks of every task, by name and in order: 六定 as a rule, but the set varies and is data.
 */
@Value.Immutable
@JsonPropertyOrder({"name", "determinations"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class DeterminationFormula {
    DeterminationFormula() {}

    /** The formula's name, such as 六定. */
    public abstract String name();

    /** The determinations in their order. */
    public abstract List<Determination> determinations();

    @Value.Check
    void check() {
        Checks.notBlank("Name of a formula", name());
        Checks.distinct("Determination", determinations(), Determination::name);
    }

    /** How far each determination of the task has come, in the formula's order. */
    public final List<TaskDetermination> of(Task task) {
        return determinations().stream()
                .map(determination -> TaskDeterminations.judge(task, determination))
                .toList();
    }

    /** Starts a formula. */
    public static DeterminationFormulaBuilder builder() {
        return new DeterminationFormulaBuilder();
    }

    /** Starts a changed copy. */
    public final DeterminationFormulaBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static DeterminationFormula fromJson(DeterminationFormulaBuilder.ImmutableDeterminationFormula.Json json) {
        return DeterminationFormulaBuilder.ImmutableDeterminationFormula.fromJson(json);
    }
}
