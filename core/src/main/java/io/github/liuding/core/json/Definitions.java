package io.github.liuding.core.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The shared definitions of a JSON Schema, in the order in which they are first met. */
final class Definitions {
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    /** A reference to the definition, which is made where it is not there yet; it may refer to itself. */
    Map<String, Object> refer(String name, Supplier<Map<String, Object>> definition) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, definition.get());
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    /** Two members in this order; {@link Map#of} would shuffle them anew in every run of the JVM. */
    static Map<String, Object> members(String first, Object firstValue, String second, Object secondValue) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(first, firstValue);
        members.put(second, secondValue);
        return members;
    }

    Map<String, Object> all() {
        return definitions;
    }
}
