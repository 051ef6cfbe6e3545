package io.github.liuding.core.lamp;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A rule of a lamp table (亮灯规则): the lamp, and when it is lit. A condition left out holds always. */
@Value.Immutable
@JsonPropertyOrder({
    "lamp",
    "states",
    "outlooks",
    "daysLeftAtLeast",
    "daysLeftAtMost",
    "startedDaysAgoAtLeast",
    "behindAtLeast",
    "missedReportsAtLeast",
    "extensionsAtLeast",
    "noticesAtLeast"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class LampRule {
    LampRule() {}

    /** The lamp that is lit. */
    public abstract Lamp lamp();

    /** The states in which it is lit; empty means in every state. */
    public abstract List<TaskState> states();

    /** What must be expected of the deadline; empty means anything, or nothing. */
    public abstract List<Outlook> outlooks();

    /** The fewest days left, negative for days overdue; a task without a day never fits. */
    public abstract Optional<Long> daysLeftAtLeast();

    /** The most days left, negative for days overdue; a task without a day never fits. */
    public abstract Optional<Long> daysLeftAtMost();

    /** The fewest days since the first day, 0 for that day; a task without a first day never fits. */
    public abstract Optional<Long> startedDaysAgoAtLeast();

    /**
     * How far behind the share of time passed (序时进度) at least, as a fraction from -1 to 1, both counted: 0.3 is 30
     * points; a task of which that is not known never fits.
     */
    public abstract Optional<BigDecimal> behindAtLeast();

    /** The fewest reports missing in a row, from 1. */
    public abstract Optional<Integer> missedReportsAtLeast();

    /** The fewest extensions of the deadline, from 1. */
    public abstract Optional<Integer> extensionsAtLeast();

    /** The fewest notices of supervision, from 1. */
    public abstract Optional<Integer> noticesAtLeast();

    @Value.Check
    void check() {
        behindAtLeast()
                .filter(share -> share.abs().compareTo(BigDecimal.ONE) > 0)
                .ifPresent(share -> {
                    throw new IllegalArgumentException(
                            "Share behind of a lamp rule must be from -1 to 1, but was %s".formatted(share));
                });
        behindAtLeast().ifPresent(share -> Checks.moderate("Share behind of a lamp rule", share));
        Checks.positive("Missed reports of a lamp rule", missedReportsAtLeast());
        Checks.positive("Extensions of a lamp rule", extensionsAtLeast());
        Checks.positive("Notices of a lamp rule", noticesAtLeast());
    }

    /** Whether the rule lights its lamp. */
    public final boolean fits(LampReading reading) {
        return isAmong(states(), Optional.of(reading.state()))
                && isAmong(outlooks(), reading.outlook())
                && isAtLeast(daysLeftAtLeast(), reading.daysLeft())
                && isAtMost(daysLeftAtMost(), reading.daysLeft())
                && isAtLeast(startedDaysAgoAtLeast(), reading.daysSinceStart())
                && isAtLeast(behindAtLeast(), reading.behind())
                && isAtLeast(missedReportsAtLeast(), Optional.of(reading.missedReports()))
                && isAtLeast(extensionsAtLeast(), Optional.of(reading.extensions()))
                && isAtLeast(noticesAtLeast(), Optional.of(reading.notices()));
    }

    /** Whether the rule asks for nothing, so that it is always lit. */
    @JsonIgnore
    public final boolean isUnconditional() {
        return states().isEmpty()
                && outlooks().isEmpty()
                && Stream.of(
                                daysLeftAtLeast(),
                                daysLeftAtMost(),
                                startedDaysAgoAtLeast(),
                                behindAtLeast(),
                                missedReportsAtLeast(),
                                extensionsAtLeast(),
                                noticesAtLeast())
                        .allMatch(Optional::isEmpty);
    }

    private static <T> boolean isAmong(List<T> asked, Optional<T> read) {
        return asked.isEmpty() || read.filter(asked::contains).isPresent();
    }

    private static <T extends Comparable<T>> boolean isAtLeast(Optional<T> least, Optional<T> read) {
        return least.isEmpty()
                || read.filter(value -> value.compareTo(least.get()) >= 0).isPresent();
    }

    private static <T extends Comparable<T>> boolean isAtMost(Optional<T> most, Optional<T> read) {
        return most.isEmpty()
                || read.filter(value -> value.compareTo(most.get()) <= 0).isPresent();
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
