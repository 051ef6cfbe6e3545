package io.github.liuding.core.campaign;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.internal.Checks;

/**
 * A phase (工作阶段) of a campaign, such as 全面推进阶段.
 *
 * @param name as printed
 * @param range its days, both ends counted
 */
public record Phase(String name, DateRange range) {
    @JsonCreator
    public Phase {
        Checks.notBlank("Name of a phase", name);
    }
}
