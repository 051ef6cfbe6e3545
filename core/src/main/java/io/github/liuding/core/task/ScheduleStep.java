package io.github.liuding.core.task;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.liuding.core.internal.Checks;
import java.math.BigDecimal;

/**
 * A step of work whose day is to be worked out (工序).
 *
 * @param name what is reached at its end
 * @param weight its share of the time, in proportion to the other steps' weights; above 0
 * @param leastWorkingDays the least number of working days it takes, at least 0; a step of none may share the day of the
 *     step before it
 */
public record ScheduleStep(String name, BigDecimal weight, int leastWorkingDays) {
    @JsonCreator
    public ScheduleStep {
        Checks.notBlank("Name of a step", name);
        Checks.moderate("Weight of step '%s'".formatted(name), weight);
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException(
                    "Weight of step '%s' must be above 0, but was %s".formatted(name, weight));
        }
        if (leastWorkingDays < 0) {
            throw new IllegalArgumentException(
                    "Step '%s' must take at least 0 working days, but was %s".formatted(name, leastWorkingDays));
        }
    }

    /** A step that takes one working day at least, so that it has a day of its own. */
    public static ScheduleStep of(String name, BigDecimal weight) {
        return new ScheduleStep(name, weight, 1);
    }
}
