package io.github.liuding.core.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.liuding.core.internal.Checks;

/**
 * The id of a unit (单位), unique in its directory, such as {@code qinghe-housing}.
 *
 * @param value lower-case words joined by hyphens
 */
public record UnitId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnitId {
        Checks.lowerWords("Unit id", "qinghe-housing", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
