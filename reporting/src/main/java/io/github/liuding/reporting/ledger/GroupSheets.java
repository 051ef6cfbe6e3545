package io.github.liuding.reporting.ledger;

import io.github.liuding.core.scoring.PeerGroup;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the sheets of peer groups are called: a sheet may be called neither as long nor as freely as a group, and none as
 * another, but for case.
 */
final class GroupSheets {
    private static final int LONGEST = 31;

    private final Map<String, String> names = new HashMap<>();

    GroupSheets(List<PeerGroup> groups) {
        Set<String> taken = new HashSet<>();
        for (PeerGroup group : groups) {
            String name =
                    "排名-" + group.name().replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
            String free = shortened(name, "");
            for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
                free = shortened(name, "（%s）".formatted(i));
            }
            names.put(group.name(), free);
        }
    }

    private static String shortened(String name, String ending) {
        return name.substring(0, Math.min(name.length(), LONGEST - ending.length())) + ending;
    }

    String of(PeerGroup group) {
        return names.getOrDefault(group.name(), group.name());
    }
}
