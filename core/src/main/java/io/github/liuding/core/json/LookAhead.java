package io.github.liuding.core.json;

import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.Names;
import io.github.liuding.core.organization.UnitReference;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What wordings and deadlines of a file lean on, wherever it stands in the file.
 *
 * @param paperDay the day of the paper, from which deadlines without a year take theirs
 * @param bodyNames the bodies by every name they have, in the order of the file
 * @param listed the lines where units, groups and bodies begin, taken or not, by every name they have
 */
record LookAhead(Optional<LocalDate> paperDay, Map<String, UnitReference> bodyNames, Map<String, Integer> listed) {
    private static final List<String> NAMES = List.of("name", "shortName", "aliases");

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    static LookAhead at(SourceNode root) {
        Map<String, UnitReference> names = new LinkedHashMap<>();
        bodies(root, names, new HashSet<>());
        Map<String, Integer> listed = new HashMap<>();
        List.of("units", "groups", "bodies").forEach(key -> listed(root, key, listed));
        return new LookAhead(
                child(root, "paper").flatMap(paper -> text(paper, "date")).flatMap(LookAhead::day), names, listed);
    }

    /** What is no day is said where the paper itself is read. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /**
     * Only bodies that will be taken: with all that one needs, an id that no other has before, and under a body that is
     * taken itself, because those under one that is not are lost with it.
     */
    private static void bodies(SourceNode node, Map<String, UnitReference> names, Set<String> ids) {
        for (SourceNode body : items(child(node, "bodies"))) {
            boolean whole = text(body, "name").isPresent() && text(body, "kind").isPresent();
            text(body, "id")
                    .filter(id -> whole && ID.matcher(id).matches() && ids.add(id))
                    .map(id -> new UnitReference.ToBody(new BodyId(id)))
                    .ifPresent(reference -> {
                        names(body).forEach(name -> names.putIfAbsent(name, reference));
                        bodies(body, names, ids);
                    });
        }
    }

    private static void listed(SourceNode node, String key, Map<String, Integer> lines) {
        for (SourceNode item : items(child(node, key))) {
            names(item).forEach(name -> lines.putIfAbsent(name, item.line()));
            listed(item, "bodies", lines);
        }
    }

    private static Stream<String> names(SourceNode named) {
        return NAMES.stream()
                .flatMap(key -> items(child(named, key)).stream())
                .flatMap(name -> text(name).stream())
                .map(Names::key);
    }

    private static Optional<SourceNode> child(SourceNode node, String key) {
        return node instanceof SourceNode.Mapping mapping
                ? Optional.ofNullable(mapping.members().get(key)).map(SourceNode.Member::value)
                : Optional.empty();
    }

    private static List<SourceNode> items(Optional<SourceNode> node) {
        return node.map(found -> found instanceof SourceNode.Sequence sequence ? sequence.items() : List.of(found))
                .orElse(List.of());
    }

    private static Optional<String> text(SourceNode node, String key) {
        return child(node, key).flatMap(LookAhead::text);
    }

    private static Optional<String> text(SourceNode node) {
        return node instanceof SourceNode.Scalar scalar && !scalar.text().isBlank()
                ? Optional.of(scalar.text())
                : Optional.empty();
    }
}
