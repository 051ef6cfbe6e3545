package io.github.liuding.core.lamp;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** What a lamp depends on (亮灯依据): everything that a rule may ask of a task, or of a supervised case. */
@Value.Immutable
@JsonPropertyOrder({"state", "daysLeft", "daysSinceStart", "behind", "missedReports", "extensions", "notices", "outlook"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class LampReading {
    LampReading() {}

    /** The state. */
    public abstract TaskState state();

    /**
     * The days to the last day in time, 0 on that day, negative after it; for what is done, counted from the day on
     * which it was done; empty where there is no such day.
     */
    public abstract Optional<Long> daysLeft();

    /** The days since the first day, 0 on that day, negative before it; empty where there is no such day. */
    public abstract Optional<Long> daysSinceStart();

    /**
     * How far completion is behind the share of time that has passed (序时进度差距), as a fraction from -1 to 1: 0.3 is 30
     * points behind, a negative figure ahead; empty where either is not known.
     */
    public abstract Optional<BigDecimal> behind();

    /** How many reports in a row are missing up to the day (连续漏报), at least 0. */
    @Value.Default
    public int missedReports() {
        return 0;
    }

    /** How often the deadline was extended (延期次数), at least 0. */
    @Value.Default
    public int extensions() {
        return 0;
    }

    /** How many notices of supervision (督办次数) are out, at least 0. */
    @Value.Default
    public int notices() {
        return 0;
    }

    /** What the unit expects of the deadline. */
    public abstract Optional<Outlook> outlook();

    @Value.Check
    void check() {
        least("Missed reports", missedReports());
        least("Extensions", extensions());
        least("Notices", notices());
    }

    private static void least(String what, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("%s must be at least 0, but were %s".formatted(what, count));
        }
    }

    /** Starts a reading. */
    public static LampReadingBuilder builder() {
        return new LampReadingBuilder();
    }

    /** Starts a changed copy. */
    public final LampReadingBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static LampReading fromJson(LampReadingBuilder.ImmutableLampReading.Json json) {
        return LampReadingBuilder.ImmutableLampReading.fromJson(json);
    }
}
