package io.github.liuding.reporting.ledger;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitDirectory;
import io.github.liuding.core.organization.UnitGroup;
import io.github.liuding.core.organization.UnitReferences;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The units of a campaign as choices (单位选项), for forms in which one is chosen below a body or a group. */
public final class UnitChoices {
    private UnitChoices() {}

    /**
     * The units of every body (机构—单位): those that lead it, belong to it and cooperate, in protocol order; the bodies in
     * the order of the tree, by their short names, those of one short name together, without those that have no units.
     */
    public static Map<String, List<String>> byBody(Campaign campaign) {
        Map<String, List<String>> choices = new LinkedHashMap<>();
        for (Body body : campaign.bodies().all()) {
            Set<OrgUnit> units = new LinkedHashSet<>();
            Stream.of(body.leadUnits(), body.memberUnits(), body.cooperatingUnits())
                    .map((UnitReferences references) -> campaign.units().expand(references))
                    .forEach(units::addAll);
            put(choices, body.shortName().orElse(body.name()), campaign.units(), units.stream());
        }
        return Collections.unmodifiableMap(choices);
    }

    /** The units of every group that the directory keeps (组别—单位), in protocol order, without groups that have none. */
    public static Map<String, List<String>> byGroup(Campaign campaign) {
        Map<String, List<String>> choices = new LinkedHashMap<>();
        for (UnitGroup group : campaign.units().groups()) {
            put(
                    choices,
                    group.name(),
                    campaign.units(),
                    campaign.units().units().stream().filter(group::includes));
        }
        return Collections.unmodifiableMap(choices);
    }

    private static void put(
            Map<String, List<String>> choices, String name, UnitDirectory directory, Stream<OrgUnit> units) {
        List<String> names = units.map(OrgUnit::id)
                .sorted(directory.protocolOrder())
                .map(directory::nameOf)
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            List<String> all = new ArrayList<>(choices.getOrDefault(name, List.of()));
            names.stream().filter(one -> !all.contains(one)).forEach(all::add);
            choices.put(name, List.copyOf(all));
        }
    }
}
