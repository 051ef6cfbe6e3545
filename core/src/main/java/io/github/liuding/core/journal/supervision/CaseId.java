package io.github.liuding.core.journal.supervision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.liuding.core.internal.Checks;

/**
 * The id of a supervised case (督办事项编号), unique in its journal, such as {@code DB-2022-007}.
 *
 * @param value Latin letters and digits joined by hyphens
 */
public record CaseId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CaseId {
        Checks.words("Case id", "DB-2022-007", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
