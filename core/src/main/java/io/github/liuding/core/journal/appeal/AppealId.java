package io.github.liuding.core.journal.appeal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.liuding.core.internal.Checks;

/**
 * The id of an appeal (诉求编号), unique in its journal, such as {@code SQ-2022-031}.
 *
 * @param value Latin letters and digits joined by hyphens
 */
public record AppealId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AppealId {
        Checks.words("Appeal id", "SQ-2022-031", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
