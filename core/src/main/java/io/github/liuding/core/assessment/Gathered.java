package io.github.liuding.core.assessment;

import io.github.liuding.core.organization.UnitReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Entries by what they are about and by whom, in the order in which they came. Two maps, one in the other: hashes of names
 * that are as much alike as those of units and criteria, mixed into one, fall together by the thousand.
 */
final class Gathered<E> {
    private final Map<String, Map<UnitReference, List<E>>> byItem = new LinkedHashMap<>();

    /** Those of an item and a contender, to be added to. */
    List<E> of(String item, UnitReference who) {
        return byItem.computeIfAbsent(item, first -> new LinkedHashMap<>())
                .computeIfAbsent(who, first -> new ArrayList<>(1));
    }

    /** Those of an item and a contender; none where nothing was gathered. */
    List<E> get(String item, UnitReference who) {
        return byItem.getOrDefault(item, Map.of()).getOrDefault(who, List.of());
    }

    /** Every item and contender of which something was gathered, with that. */
    void forEach(ForEach<E> each) {
        byItem.forEach((item, byContender) -> byContender.forEach((who, all) -> each.accept(item, who, all)));
    }

    /** What is done with them. */
    interface ForEach<E> {
        void accept(String item, UnitReference who, List<E> entries);
    }
}
