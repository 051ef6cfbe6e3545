package io.github.liuding.core.goal;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.liuding.core.internal.Checks;

/**
 * A goal (工作目标) of a campaign, under which its tasks stand, such as 建立政企联动新机制.
 *
 * @param id unique in its campaign
 * @param title as printed
 */
public record Goal(GoalId id, String title) {
    @JsonCreator
    public Goal {
        Checks.notBlank("Title of goal '%s'".formatted(id), title);
    }
}
