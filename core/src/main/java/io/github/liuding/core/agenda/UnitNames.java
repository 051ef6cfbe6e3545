package io.github.liuding.core.agenda;

import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitDirectory;
import io.github.liuding.core.organization.UnitId;

/** Units as a clerk calls them. */
record UnitNames(UnitDirectory units) {
    /** The name; the id of one that the directory does not have. */
    String name(UnitId id) {
        return units.unit(id).map(OrgUnit::name).orElseGet(id::value);
    }
}
