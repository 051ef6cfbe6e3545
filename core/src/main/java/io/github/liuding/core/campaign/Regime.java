package io.github.liuding.core.campaign;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/**
 * How a campaign is run (工作机制).
 *
 * @param activities what is done again and again, in the order of the paper
 */
public record Regime(List<Activity> activities) {
    @JsonCreator
    public Regime {
        activities = List.copyOf(activities);
    }

    /** A regime that states nothing. */
    public static Regime unstated() {
        return new Regime(List.of());
    }
}
