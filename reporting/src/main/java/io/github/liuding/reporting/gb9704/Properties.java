package io.github.liuding.reporting.gb9704;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is said of a paragraph or a run, by flat names such as {@code spacing.line}; what is said later wins.
 *
 * @param values the values by name
 */
record Properties(Map<String, String> values) {
    static Properties none() {
        return new Properties(new LinkedHashMap<>());
    }

    Properties with(Properties later) {
        if (later.values.isEmpty()) {
            return this;
        }
        Map<String, String> all = new LinkedHashMap<>(values);
        all.putAll(later.values);
        return new Properties(all);
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** A switch: there and not off. */
    boolean on(String name) {
        String value = values.get(name);
        return value != null
                && !value.equals("0")
                && !value.equals("false")
                && !value.equals("off")
                && !value.equals("none");
    }

    int number(String name, int otherwise) {
        try {
            String value = values.get(name);
            return value == null ? otherwise : (int) Math.round(Double.parseDouble(value.replace("pt", "")));
        } catch (NumberFormatException odd) {
            return otherwise;
        }
    }

    /** What the children of an element such as {@code w:pPr} say. */
    static Properties of(XmlNode properties, Theme theme) {
        Map<String, String> values = new LinkedHashMap<>();
        for (XmlNode child : properties.children()) {
            add(values, child.name().replace("w:", ""), child, 0);
        }
        theme.resolve(values);
        return new Properties(values);
    }

    private static void add(Map<String, String> values, String name, XmlNode node, int depth) {
        if (node.attributes().isEmpty()) {
            values.put(name, "true");
        }
        node.attributes().forEach((key, value) -> values.put(key.equals("val") ? name : name + "." + key, value));
        if (depth < 2 && !node.is("w:sectPr") && !node.is("w:rPr")) {
            for (XmlNode child : node.children()) {
                add(values, name + "." + child.name().replace("w:", ""), child, depth + 1);
            }
        }
    }
}
