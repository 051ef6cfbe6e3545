package io.github.liuding.core.organization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One name that means two things (重名), which a directory refuses.
 *
 * @param name the name
 * @param first what has it first
 * @param second what has it again
 */
public record NameClash(String name, UnitReference first, UnitReference second) {
    /** The names that mean more than one of these units and groups, in their order. */
    public static List<NameClash> among(List<OrgUnit> units, List<UnitGroup> groups) {
        Map<String, UnitReference> owners = new LinkedHashMap<>();
        List<NameClash> clashes = new ArrayList<>();
        for (OrgUnit unit : units) {
            unit.names().forEach(name -> claim(name, new UnitReference.ToUnit(unit.id()), owners, clashes));
        }
        for (UnitGroup group : groups) {
            group.names().forEach(name -> claim(name, new UnitReference.ToGroup(group.id()), owners, clashes));
        }
        return clashes;
    }

    private static void claim(
            String name, UnitReference owner, Map<String, UnitReference> owners, List<NameClash> clashes) {
        UnitReference first = owners.putIfAbsent(Names.key(name), owner);
        if (first != null && !first.equals(owner)) {
            clashes.add(new NameClash(name, first, owner));
        }
    }

    @Override
    public String toString() {
        return "Name '%s' means both '%s' and '%s'".formatted(name, first, second);
    }
}
