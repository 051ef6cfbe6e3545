package io.github.liuding.examples.cli;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.organization.UnitId;
import java.util.Collection;
import java.util.stream.Collectors;

/** Units as the clerk calls them; by their ids where the campaign does not have them. */
record UnitNames(Campaign campaign) {
    String name(UnitId id) {
        return campaign.units().nameOf(id);
    }

    String names(Collection<UnitId> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining("、"));
    }
}
