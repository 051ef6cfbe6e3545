package io.github.liuding.core.regime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A condition of a {@link LadderRule}: an earlier step was taken on the unit (此前已采取), so often within so many days, or
 * without effect since.
 */
@Value.Immutable
@JsonPropertyOrder({"means", "timesAtLeast", "withinDays", "unmendedDaysAtLeast"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class EarlierStep {
    EarlierStep() {}

    /** The means of the step, such as 通报批评. */
    public abstract String means();

    /** How often it was taken at least, from 1. */
    @Value.Default
    public int timesAtLeast() {
        return 1;
    }

    /** How many days ago it was taken at most, 0 for the same day; absent where any time counts. */
    public abstract Optional<Integer> withinDays();

    /**
     * How many days ago it was taken at least, while something that speaks against the unit now already did then
     * (逾期未见效); absent where it does not matter what came of it.
     */
    public abstract Optional<Integer> unmendedDaysAtLeast();

    @Value.Check
    void check() {
        Checks.notBlank("Means of an earlier step", means());
        Checks.positive("Times of earlier step '%s'".formatted(means()), Optional.of(timesAtLeast()));
        withinDays().filter(days -> days < 0).ifPresent(days -> {
            throw new IllegalArgumentException(
                    "Days within which '%s' was taken must be at least 0, but were %s".formatted(means(), days));
        });
        Checks.positive("Days without effect of earlier step '%s'".formatted(means()), unmendedDaysAtLeast());
        withinDays()
                .filter(most ->
                        unmendedDaysAtLeast().filter(least -> least > most).isPresent())
                .ifPresent(most -> {
                    throw new IllegalArgumentException("Step '%s' cannot be taken at least %s and at most %s days ago"
                            .formatted(means(), unmendedDaysAtLeast().orElseThrow(), most));
                });
    }

    /** Starts a condition. */
    public static EarlierStepBuilder builder() {
        return new EarlierStepBuilder();
    }

    /** Starts a changed copy. */
    public final EarlierStepBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static EarlierStep fromJson(EarlierStepBuilder.ImmutableEarlierStep.Json json) {
        return EarlierStepBuilder.ImmutableEarlierStep.fromJson(json);
    }
}
