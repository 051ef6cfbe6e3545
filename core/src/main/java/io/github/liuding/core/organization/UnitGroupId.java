package io.github.liuding.core.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.liuding.core.internal.Checks;

/**
 * The id of a group of units (单位组), unique in its directory, such as {@code all-townships}.
 *
 * @param value lower-case words joined by hyphens
 */
public record UnitGroupId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnitGroupId {
        Checks.lowerWords("Unit group id", "all-townships", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
