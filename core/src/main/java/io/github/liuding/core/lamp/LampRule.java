package io.github.liuding.core.lamp;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A rule of a lamp table (亮灯规则): the lamp, and when it is lit. A condition left out holds always. */
@Value.Immutable
@JsonPropertyOrder({"lamp", "states", "daysLeftAtLeast", "daysLeftAtMost"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class LampRule {
    LampRule() {}

    /** The lamp that is lit. */
    public abstract Lamp lamp();

    /** The states in which it is lit; empty means in every state. */
    public abstract List<TaskState> states();

    /** The fewest days left, negative for days overdue; a task without a day never fits. */
    public abstract Optional<Long> daysLeftAtLeast();

    /** The most days left, negative for days overdue; a task without a day never fits. */
    public abstract Optional<Long> daysLeftAtMost();

    /** Whether the rule lights its lamp. */
    public final boolean fits(LampReading reading) {
        return (states().isEmpty() || states().contains(reading.state()))
                && daysLeftAtLeast()
                        .map(least ->
                                reading.daysLeft().filter(days -> days >= least).isPresent())
                        .orElse(true)
                && daysLeftAtMost()
                        .map(most ->
                                reading.daysLeft().filter(days -> days <= most).isPresent())
                        .orElse(true);
    }

    /** Starts a rule. */
    public static LampRuleBuilder builder() {
        return new LampRuleBuilder();
    }

    /** Starts a changed copy. */
    public final LampRuleBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static LampRule fromJson(LampRuleBuilder.ImmutableLampRule.Json json) {
        return LampRuleBuilder.ImmutableLampRule.fromJson(json);
    }
}
