package io.github.liuding.core.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The stable code of a kind of finding (问题代码), such as {@code UNKNOWN_UNIT}.
 *
 * <p>Programs group by it; it never changes once released. The set is open, so that a local check has codes of its own.
 *
 * @param value capital words joined by underscores
 */
public record FindingCode(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FindingCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Finding code must be capital words joined by '_', such as 'UNKNOWN_UNIT', but was '%s'"
                            .formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
