package io.github.liuding.core.journal.supervision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.liuding.core.internal.Checks;
import io.github.liuding.core.organization.UnitId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A problem that an inspection found (督查发现问题).
 *
 * @param number its number in the inspection, from 1
 * @param unit the unit that has it
 * @param text what is wrong
 * @param rectifyBy the last day for putting it right (整改时限)
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record InspectionProblem(int number, UnitId unit, String text, Optional<LocalDate> rectifyBy) {
    @JsonCreator
    public InspectionProblem {
        if (number < 1) {
            throw new IllegalArgumentException("Number of a problem must be at least 1, but was %s".formatted(number));
        }
        Checks.notBlank("Text of a problem", text);
    }
}
