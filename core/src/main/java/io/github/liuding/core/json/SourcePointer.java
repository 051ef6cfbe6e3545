package io.github.liuding.core.json;

import java.util.Optional;

/** Finds the node that a JSON pointer means. */
final class SourcePointer {
    private SourcePointer() {}

    /** The node, or the nearest one above it that is there; an index into a single value means that value. */
    static SourceNode find(SourceNode root, String pointer) {
        SourceNode node = root;
        for (String step : pointer.split("/")) {
            if (step.isEmpty()) {
                continue;
            }
            Optional<SourceNode> next = step(node, step.replace("~1", "/").replace("~0", "~"));
            if (next.isEmpty()) {
                return node;
            }
            node = next.get();
        }
        return node;
    }

    private static Optional<SourceNode> step(SourceNode node, String step) {
        if (node instanceof SourceNode.Mapping mapping && mapping.members().containsKey(step)) {
            return Optional.ofNullable(mapping.members().get(step)).map(SourceNode.Member::value);
        }
        if (node instanceof SourceNode.Sequence sequence && step.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int index = Integer.parseInt(step);
            return index < sequence.items().size()
                    ? Optional.of(sequence.items().get(index))
                    : Optional.empty();
        }
        return step.equals("0") ? Optional.of(node) : Optional.empty();
    }
}
