package io.github.liuding.core.organization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The register of names (名称登记) while a directory is made: every name belongs to one unit or group. Not thread-safe. */
public final class NameRegister {
    private final Map<String, UnitReference> owners = new LinkedHashMap<>();

    /** Makes an empty register. */
    public NameRegister() {}

    /** Enters a unit with all its names, unless one of them is taken; the names that are, in their order. */
    public List<NameClash> enter(OrgUnit unit) {
        return enter(unit.names(), new UnitReference.ToUnit(unit.id()));
    }

    /** Enters a group with all its names, unless one of them is taken; the names that are, in their order. */
    public List<NameClash> enter(UnitGroup group) {
        return enter(group.names(), new UnitReference.ToGroup(group.id()));
    }

    private List<NameClash> enter(Stream<String> names, UnitReference owner) {
        Map<String, UnitReference> mine = new LinkedHashMap<>();
        List<NameClash> clashes = new ArrayList<>();
        names.forEach(name -> {
            String key = Names.key(name);
            UnitReference first = owners.get(key);
            if (first == null || first.equals(owner)) {
                mine.put(key, owner);
            } else {
                clashes.add(new NameClash(name, first, owner));
            }
        });
        if (clashes.isEmpty()) {
            owners.putAll(mine);
        }
        return clashes;
    }
}
