package io.github.liuding.core.campaign;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.liuding.core.internal.Checks;

/**
 * The id of a campaign (专项行动), such as {@code lengshuitan-2021-3}.
 *
 * @param value lower-case words joined by hyphens
 */
public record CampaignId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CampaignId {
        Checks.lowerWords("Campaign id", "qinghe-2022", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
