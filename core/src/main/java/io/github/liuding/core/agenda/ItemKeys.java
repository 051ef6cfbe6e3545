package io.github.liuding.core.agenda;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keys made of names, in which two different rows of names never look alike. */
final class ItemKeys {
    private final Map<String, Integer> seen = new HashMap<>();

    /** The names, joined; where the same ones come again, with the number of times they have come by now: #2, #3. */
    String next(String... names) {
        String joined = Stream.of(names).map(ItemKeys::escaped).collect(Collectors.joining("/"));
        int count = seen.merge(joined, 1, Integer::sum);
        return count == 1 ? joined : joined + "#" + count;
    }

    /** The name without the characters that stand between names and before numbers. */
    private static String escaped(String name) {
        return name.replace("%", "%25").replace("/", "%2F").replace("#", "%23");
    }
}
