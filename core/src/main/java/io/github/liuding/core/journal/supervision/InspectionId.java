package io.github.liuding.core.journal.supervision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.liuding.core.internal.Checks;

/**
 * The id of an inspection (督查编号), unique in its journal, such as {@code DC-2022-1}.
 *
 * @param value Latin letters and digits joined by hyphens
 */
public record InspectionId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InspectionId {
        Checks.words("Inspection id", "DC-2022-1", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
