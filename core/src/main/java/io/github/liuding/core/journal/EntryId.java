package io.github.liuding.core.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.liuding.core.internal.Checks;

/**
 * The id of a journal entry (日志条目), unique in its journal, such as {@code E-0001}.
 *
 * @param value Latin letters and digits joined by hyphens
 */
public record EntryId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EntryId {
        Checks.words("Entry id", "E-0001", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
