package io.github.liuding.core.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.liuding.core.organization.UnitReferences;

/** How many are seconded (抽调) from a unit.
 *
 * @param unit whence, as printed
 * @param count how many, at least 1
 */
public record Secondment(UnitReferences unit, int count) {
    @JsonCreator
    public Secondment {
        if (count < 1) {
            throw new IllegalArgumentException(
                    "Secondment from '%s' must be of at least 1, but was %s".formatted(unit, count));
        }
    }
}
