package io.github.liuding.core.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.liuding.core.internal.Checks;

/**
 * The kind of a unit (单位类别), such as 政府部门; open to local kinds. The usual ones are in {@link UnitKinds}.
 *
 * @param word the word in print
 */
public record UnitKind(@JsonValue String word) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnitKind {
        Checks.notBlank("Unit kind", word);
    }

    @Override
    public String toString() {
        return word;
    }
}
