package io.github.liuding.core.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A cadence (频次): how often something is done, in the words of the paper and as a rule, such as 每月25日前 or
 * 一月一调度.
 */
@Value.Immutable
@JsonPropertyOrder({"words", "every", "unit", "days"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Cadence {
    Cadence() {}

    /** The words as printed; empty where it is in no paper. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public abstract String words();

    /** How many units lie between one time and the next, at least 1. */
    @Value.Default
    public int every() {
        return 1;
    }

    /** The unit that {@link #every()} counts. */
    public abstract CadenceUnit unit();

    /** The days of the month, from 1 to 31, on which it falls; empty where the paper names none. */
    public abstract List<Integer> days();

    @Value.Check
    void check() {
        if (every() < 1) {
            throw new IllegalArgumentException(
                    "Cadence must repeat after at least 1 unit, but was %s".formatted(every()));
        }
        for (int day : days()) {
            if (day < 1 || day > 31) {
                throw new IllegalArgumentException("Day of a cadence must be from 1 to 31, but was %s".formatted(day));
            }
        }
    }

    /** Reads the words of a paper; empty where they are not understood. Never throws. */
    public static Optional<Cadence> find(String words) {
        return CadenceWords.read(words);
    }

    /** Starts a cadence. */
    public static CadenceBuilder builder() {
        return new CadenceBuilder();
    }

    /** Starts a changed copy. */
    public final CadenceBuilder toBuilder() {
        return builder().from(this);
    }

    /** The words as printed. */
    @Override
    public final String toString() {
        return words();
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Cadence fromJson(CadenceBuilder.ImmutableCadence.Json json) {
        return CadenceBuilder.ImmutableCadence.fromJson(json);
    }
}
