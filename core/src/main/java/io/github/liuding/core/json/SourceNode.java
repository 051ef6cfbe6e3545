package io.github.liuding.core.json;

import java.util.List;
import java.util.Map;

/** A node of a YAML or JSON file that knows where it stands; lines and columns from 1. */
sealed interface SourceNode {
    int line();

    int column();

    /** A text, a number or a truth value, all as written; an empty text for nothing. */
    record Scalar(String text, int line, int column) implements SourceNode {}

    record Sequence(List<SourceNode> items, int line, int column) implements SourceNode {}

    /** Keys in the order of the file. */
    record Mapping(Map<String, Member> members, int line, int column) implements SourceNode {}

    /** A value and the place of its key. */
    record Member(SourceNode value, int line, int column) {}
}
