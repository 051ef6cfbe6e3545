package io.github.liuding.core.projection;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.task.Responsibility;
import io.github.liuding.core.task.Task;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who has to do with a task (参与单位和机构), by the rules of {@link Scope}. Looks a name up once; not safe between threads. */
final class Participants {
    private final Campaign campaign;
    private final Map<UnitReference, Set<UnitId>> units = new HashMap<>();
    private final Map<UnitReference, Set<BodyId>> bodies = new HashMap<>();
    private final Map<UnitId, List<Body>> led = new HashMap<>();

    Participants(Campaign campaign) {
        this.campaign = campaign;
        for (Body body : campaign.bodies().all()) {
            named(body.leadUnits())
                    .forEach(unit -> led.merge(
                            unit,
                            List.of(body),
                            (some, more) ->
                                    Stream.concat(some.stream(), more.stream()).toList()));
        }
    }

    /** Whether a task lies within a scope. */
    Predicate<Task> within(Scope scope) {
        if (scope instanceof Scope.OfBody ofBody) {
            Set<BodyId> below = below(ofBody.id());
            return task -> bodies(task).stream().anyMatch(below::contains);
        }
        if (scope instanceof Scope.OfUnit ofUnit) {
            UnitId id = known(ofUnit.id());
            return task -> roles(task, id).stream()
                    .anyMatch(
                            role -> ofUnit.role().filter(asked -> asked != role).isEmpty());
        }
        return task -> true;
    }

    /** The roles of a unit in a task, in their order; none where it takes no part. */
    List<UnitRole> roles(Task task, UnitId unit) {
        return Arrays.stream(UnitRole.values())
                .filter(role -> role.of(task.responsibility()).references().stream()
                        .anyMatch(reference -> units(reference).contains(unit)))
                .toList();
    }

    /** The units that have that role in a task, each once. */
    Set<UnitId> units(Task task, UnitRole role) {
        Set<UnitId> found = new LinkedHashSet<>();
        role.of(task.responsibility()).references().forEach(reference -> found.addAll(units(reference)));
        return found;
    }

    /** The bodies whose own a task is; those above them not included. */
    Set<BodyId> bodies(Task task) {
        Responsibility responsibility = task.responsibility();
        Set<BodyId> own = new LinkedHashSet<>();
        Stream.of(responsibility.leadUnits(), responsibility.responsibleUnits())
                .flatMap(named -> named.references().stream())
                .forEach(reference -> own.addAll(bodies(reference)));
        own.addAll(ledBy(responsibility));
        return own;
    }

    /** The body and all under it. */
    Set<BodyId> below(BodyId id) {
        Set<BodyId> ids = new HashSet<>();
        addBelow(
                campaign.bodies()
                        .body(id)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "Campaign '%s' has no body '%s'".formatted(campaign.id(), id))),
                ids);
        return ids;
    }

    private static void addBelow(Body body, Set<BodyId> ids) {
        ids.add(body.id());
        body.bodies().forEach(below -> addBelow(below, ids));
    }

    private UnitId known(UnitId id) {
        return campaign.units()
                .unit(id)
                .map(OrgUnit::id)
                .orElseThrow(() ->
                        new IllegalArgumentException("Campaign '%s' has no unit '%s'".formatted(campaign.id(), id)));
    }

    /** Bodies led by a unit that leads the task; of several, those whose cooperating units are most like the task's. */
    private Set<BodyId> ledBy(Responsibility responsibility) {
        Set<UnitId> supporting = expanded(responsibility.cooperatingUnits());
        Set<BodyId> found = new LinkedHashSet<>();
        named(responsibility.leadUnits()).forEach(unit -> {
            Map<BodyId, Long> common = new LinkedHashMap<>();
            led.getOrDefault(unit, List.of())
                    .forEach(body -> common.put(
                            body.id(),
                            expanded(body.cooperatingUnits()).stream()
                                    .filter(supporting::contains)
                                    .count()));
            long most =
                    common.values().stream().mapToLong(Long::longValue).max().orElse(0);
            common.forEach((body, shared) -> {
                if (shared == most) {
                    found.add(body);
                }
            });
        });
        return found;
    }

    /** Units named themselves, not by a group: what all townships do is not the work of a body that one of them leads. */
    private static Stream<UnitId> named(UnitReferences references) {
        return references.references().stream()
                .filter(UnitReference.ToUnit.class::isInstance)
                .map(reference -> ((UnitReference.ToUnit) reference).id())
                .distinct();
    }

    private Set<UnitId> expanded(UnitReferences references) {
        return references.references().stream()
                .flatMap(reference -> units(reference).stream())
                .collect(Collectors.toSet());
    }

    private Set<BodyId> bodies(UnitReference reference) {
        return bodies.computeIfAbsent(
                reference,
                any -> campaign.bodies(only(any)).stream()
                        .map(Body::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private Set<UnitId> units(UnitReference reference) {
        return units.computeIfAbsent(
                reference,
                any -> Stream.concat(
                                Stream.of(only(any)),
                                campaign.bodies(only(any)).stream().map(Body::leadUnits))
                        .flatMap(references -> campaign.units().expand(references).stream())
                        .map(OrgUnit::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static UnitReferences only(UnitReference reference) {
        return UnitReferences.builder().addReference(reference).build();
    }
}
