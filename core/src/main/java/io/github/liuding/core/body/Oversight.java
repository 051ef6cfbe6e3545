package io.github.liuding.core.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.liuding.core.organization.UnitReferences;

/** What a body watches (督导分工): other bodies, and areas or units.
 *
 * @param bodies the bodies, as printed
 * @param units the areas and units, as printed
 */
public record Oversight(UnitReferences bodies, UnitReferences units) {
    @JsonCreator
    public Oversight {}
}
