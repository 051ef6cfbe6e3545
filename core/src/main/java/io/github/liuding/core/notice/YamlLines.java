package io.github.liuding.core.notice;

import java.util.List;
import java.util.Optional;

/** Writes keys and lists of a campaign file. */
final class YamlLines {
    private final StringBuilder out;

    YamlLines(StringBuilder out) {
        this.out = out;
    }

    /** A line as it is. */
    void raw(String line) {
        out.append(line).append('\n');
    }

    void line(int indent, String key, String value) {
        out.append(" ".repeat(indent)).append(key).append(": ").append(value).append('\n');
    }

    /** An item of a list that begins with its id, and where in the notice it stands. */
    void item(int indent, String id, Span span) {
        raw(" ".repeat(indent) + "- id: " + id + DraftYaml.at(Optional.of(span)));
    }

    /** A list of texts, without the blank ones. */
    void list(int indent, String key, List<String> texts) {
        items(
                indent,
                key,
                texts.stream()
                        .filter(text -> !text.isBlank())
                        .map(DraftYaml::quoted)
                        .toList());
    }

    /** A list of items as they are written; nothing where there are none. */
    void items(int indent, String key, List<String> items) {
        if (!items.isEmpty()) {
            raw(" ".repeat(indent) + key + ":");
            items.forEach(item -> raw(" ".repeat(indent + 2) + "- " + item));
        }
    }

    /**
     * A list of units in one text.
     *
     * @param names in their order; nothing is written where there are none
     * @param openBehind those behind which 等 leaves it open
     */
    void units(int indent, String key, List<String> names, List<String> openBehind) {
        if (!names.isEmpty()) {
            List<String> printed = names.stream()
                    .map(name -> openBehind.contains(name) ? name + "等" : name)
                    .toList();
            line(indent, key, DraftYaml.quoted(String.join("、", printed)));
        }
    }
}
