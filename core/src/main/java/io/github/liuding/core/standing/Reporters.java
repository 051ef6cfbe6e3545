package io.github.liuding.core.standing;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.task.Task;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who reports at a time (报送单位): units and bodies, and units that lead such a body.
 *
 * @param anybody whether the paper names nobody, or nobody who can be found
 * @param anyUnit whether it names a group without saying who belongs to it, such as 各有关单位: then any unit may
 */
record Reporters(Campaign campaign, boolean anybody, boolean anyUnit, Set<UnitId> units, Set<BodyId> bodies) {
    static Reporters of(Campaign campaign, UnitReferences by) {
        Set<UnitId> units = Stream.concat(
                        campaign.units().expand(by).stream(),
                        campaign.bodies(by).stream()
                                .flatMap(body -> campaign.units().expand(body.leadUnits()).stream()))
                .map(OrgUnit::id)
                .collect(Collectors.toSet());
        Set<BodyId> bodies = campaign.bodies(by).stream().map(Body::id).collect(Collectors.toSet());
        boolean anyUnit = by.references().stream().anyMatch(reference -> isUnlisted(campaign, reference));
        boolean anybody = units.isEmpty() && bodies.isEmpty() && !anyUnit;
        return new Reporters(campaign, anybody, anyUnit, units, bodies);
    }

    private static boolean isUnlisted(Campaign campaign, UnitReference reference) {
        return reference instanceof UnitReference.ToGroup group
                && campaign.units()
                        .group(group.id())
                        .filter(found -> !found.isListed())
                        .isPresent();
    }

    /** Whether one of those that answer for the task reports; a task for which nobody answers is reported by anybody. */
    boolean includesOneInChargeOf(Task task) {
        UnitReferences charge = task.responsibility().inCharge();
        if (anybody || charge.references().isEmpty()) {
            return true;
        }
        return campaign.units().expand(charge).stream()
                        .map(OrgUnit::id)
                        .anyMatch(unit -> anyUnit || units.contains(unit))
                || campaign.bodies(charge).stream().map(Body::id).anyMatch(bodies::contains);
    }
}
