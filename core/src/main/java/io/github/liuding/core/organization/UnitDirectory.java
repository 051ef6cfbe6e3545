package io.github.liuding.core.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The directory of units (单位名录): every unit once, in protocol order (单位排序), and the groups that stand for
 * several.
 *
 * <p>Every name means one unit or one group; white space inside a name does not matter, so that a name broken by a
 * line end (区市场监管 局) is found.
 */
@Value.Immutable
@JsonPropertyOrder({"units", "groups"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class UnitDirectory {
    UnitDirectory() {}

    /** The units in protocol order, which sorts every list. */
    public abstract List<OrgUnit> units();

    /** The groups. */
    public abstract List<UnitGroup> groups();

    @Value.Check
    void check() {
        Checks.distinct("Unit id", units(), OrgUnit::id);
        Checks.distinct("Unit group id", groups(), UnitGroup::id);
        NameRegister register = new NameRegister();
        Stream.concat(
                        units().stream().flatMap(unit -> register.enter(unit).stream()),
                        groups().stream().flatMap(group -> register.enter(group).stream()))
                .findFirst()
                .ifPresent(clash -> {
                    throw new IllegalArgumentException(clash.toString());
                });
    }

    @Value.Lazy
    Map<String, UnitReference> byName() {
        Map<String, UnitReference> index = new LinkedHashMap<>();
        for (OrgUnit unit : units()) {
            unit.names().forEach(name -> index.put(Names.key(name), new UnitReference.ToUnit(unit.id())));
        }
        for (UnitGroup group : groups()) {
            group.names().forEach(name -> index.put(Names.key(name), new UnitReference.ToGroup(group.id())));
        }
        return index;
    }

    @Value.Lazy
    Map<UnitId, Integer> rank() {
        Map<UnitId, Integer> index = new LinkedHashMap<>();
        units().forEach(unit -> index.put(unit.id(), index.size()));
        return index;
    }

    @Value.Lazy
    Map<UnitGroupId, UnitGroup> groupById() {
        return groups().stream().collect(Collectors.toMap(UnitGroup::id, Function.identity()));
    }

    /** The name of the unit with that id; where there is none, the id, so that whoever is meant can be looked for. */
    public final String nameOf(UnitId id) {
        return unit(id).map(OrgUnit::name).orElseGet(id::value);
    }

    /** The unit with that id. */
    public final Optional<OrgUnit> unit(UnitId id) {
        return Optional.ofNullable(rank().get(id)).map(units()::get);
    }

    /** The group with that id. */
    public final Optional<UnitGroup> group(UnitGroupId id) {
        return Optional.ofNullable(groupById().get(id));
    }

    /** What a single printed name stands for. */
    public final Optional<UnitReference> resolve(String printedName) {
        return Optional.ofNullable(byName().get(Names.key(printedName)));
    }

    /**
     * Reads the wording in which a paper lists units: names set apart by 、 (but not inside brackets) or joined by 和, 及, 以及 or 与, left open by
     * 等. Never throws; names that no unit or group has are kept as unresolved.
     */
    public final UnitReferences refer(String printed) {
        return index().refer(printed);
    }

    @Value.Lazy
    NameIndex index() {
        return NameIndex.of(byName(), Map.of());
    }

    /**
     * An index of the names of this directory and of others, such as those of bodies.
     *
     * @param others names as printed, and what they stand for; a name that the directory has keeps its meaning
     */
    public final NameIndex indexWith(Map<String, UnitReference> others) {
        return NameIndex.of(byName(), others);
    }

    /** The known names nearest to one that is not known, at most {@code limit}, nearest first. */
    public final List<String> nearest(String printedName, int limit) {
        return Names.nearest(printedName, byName().keySet(), limit);
    }

    /** The units that the references stand for, each once, in protocol order. */
    public final List<OrgUnit> expand(UnitReferences references) {
        Set<UnitId> ids = new LinkedHashSet<>();
        for (UnitReference reference : references.references()) {
            if (reference instanceof UnitReference.ToUnit toUnit) {
                ids.add(toUnit.id());
            } else if (reference instanceof UnitReference.ToGroup toGroup) {
                group(toGroup.id())
                        .ifPresent(group -> units().stream()
                                .filter(group::includes)
                                .map(OrgUnit::id)
                                .forEach(ids::add));
            }
        }
        return ids.stream()
                .sorted(protocolOrder())
                .flatMap(id -> unit(id).stream())
                .toList();
    }

    /** The protocol order of unit ids; ids that the directory does not know come last. */
    public final Comparator<UnitId> protocolOrder() {
        return Comparator.comparingInt(id -> rank().getOrDefault(id, Integer.MAX_VALUE));
    }

    /** Starts a directory. */
    public static UnitDirectoryBuilder builder() {
        return new UnitDirectoryBuilder();
    }

    /** Starts a changed copy. */
    public final UnitDirectoryBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static UnitDirectory fromJson(UnitDirectoryBuilder.ImmutableUnitDirectory.Json json) {
        return UnitDirectoryBuilder.ImmutableUnitDirectory.fromJson(json);
    }
}
