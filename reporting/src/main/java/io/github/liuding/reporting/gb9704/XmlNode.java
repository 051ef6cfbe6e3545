package io.github.liuding.reporting.gb9704;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a part. Names of WordprocessingML have {@code w:} in front, whatever the file calls it. */
final class XmlNode {
    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlNode(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    boolean is(String other) {
        return name.equals(other);
    }

    Map<String, String> attributes() {
        return attributes;
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    List<XmlNode> children() {
        return children;
    }

    StringBuilder text() {
        return text;
    }

    Optional<XmlNode> child(String childName) {
        return children.stream().filter(child -> child.is(childName)).findFirst();
    }

    /** This and all below it. */
    Stream<XmlNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlNode::all));
    }
}
