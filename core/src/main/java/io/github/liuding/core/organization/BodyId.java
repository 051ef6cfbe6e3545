package io.github.liuding.core.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.liuding.core.internal.Checks;

/**
 * The id of a body (工作机构), unique in its campaign, such as {@code leading-group}; here, because a wording may name
 * bodies beside units.
 *
 * @param value lower-case words joined by hyphens
 */
public record BodyId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BodyId {
        Checks.lowerWords("Body id", "leading-group", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
