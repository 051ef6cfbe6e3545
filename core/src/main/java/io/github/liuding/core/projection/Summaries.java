package io.github.liuding.core.projection;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A summary for every unit or body (分单位汇总、分机构汇总), each that of its {@link Scope}.
 *
 * <p>A task with two lead units stands in the summary of each, one of a task force in that of the leading group too; so
 * these do not add up to that of the campaign.
 */
public final class Summaries {
    private Summaries() {}

    /** For every unit in protocol order, the tasks that it leads; empty for a unit that leads none. */
    public static Map<UnitId, Summary> byUnit(Standing standing) {
        return byUnit(standing, UnitRole.LEAD);
    }

    /** For every unit in protocol order, the tasks in which it has that role. */
    public static Map<UnitId, Summary> byUnit(Standing standing, UnitRole role) {
        Participants participants = new Participants(standing.campaign());
        List<UnitId> units =
                standing.campaign().units().units().stream().map(OrgUnit::id).toList();
        return by(units, standing, task -> participants.units(task.task(), role));
    }

    /** For every body in the order of the tree, each before those under it, the tasks that belong to it. */
    public static Map<BodyId, Summary> byBody(Standing standing) {
        Participants participants = new Participants(standing.campaign());
        List<BodyId> bodies =
                standing.campaign().bodies().all().stream().map(Body::id).toList();
        Map<BodyId, Set<BodyId>> withAbove = new HashMap<>();
        bodies.forEach(body -> participants
                .below(body)
                .forEach(below -> withAbove
                        .computeIfAbsent(below, any -> new LinkedHashSet<>())
                        .add(body)));
        return by(bodies, standing, task -> {
            Set<BodyId> all = new LinkedHashSet<>();
            participants.bodies(task.task()).forEach(own -> all.addAll(withAbove.getOrDefault(own, Set.of())));
            return all;
        });
    }

    /** The tasks that no unit of the directory leads (未明确牵头单位), which stand in no summary by unit. */
    public static Summary ofNoUnit(Standing standing) {
        Participants participants = new Participants(standing.campaign());
        return Summary.of(standing.tasks().stream()
                .filter(task -> participants.units(task.task(), UnitRole.LEAD).isEmpty())
                .toList());
    }

    /** The tasks that belong to no body (未归口), which stand in no summary by body. */
    public static Summary ofNoBody(Standing standing) {
        Participants participants = new Participants(standing.campaign());
        return Summary.of(standing.tasks().stream()
                .filter(task -> participants.bodies(task.task()).isEmpty())
                .toList());
    }

    private static <K> Map<K, Summary> by(
            List<K> keys, Standing standing, Function<TaskStanding, ? extends Collection<K>> keysOf) {
        Map<K, Counts> counts = new LinkedHashMap<>();
        keys.forEach(key -> counts.put(key, new Counts()));
        for (TaskStanding task : standing.tasks()) {
            keysOf.apply(task)
                    .forEach(key -> counts.getOrDefault(key, new Counts()).add(task));
        }
        Map<K, Summary> summaries = new LinkedHashMap<>();
        counts.forEach((key, sum) -> summaries.put(key, sum.toSummary()));
        return Collections.unmodifiableMap(summaries);
    }
}
