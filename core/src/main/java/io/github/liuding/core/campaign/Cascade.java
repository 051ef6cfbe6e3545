package io.github.liuding.core.campaign;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.liuding.core.internal.Checks;
import io.github.liuding.core.organization.UnitReferences;

/** What a campaign asks the level below to set up (要求下级参照成立).
 *
 * @param units whom
 * @param what what they are to set up
 * @param mandatory whether they must (要) or may (可参照)
 */
public record Cascade(UnitReferences units, String what, boolean mandatory) {
    @JsonCreator
    public Cascade {
        Checks.notBlank("What is to be set up", what);
    }
}
