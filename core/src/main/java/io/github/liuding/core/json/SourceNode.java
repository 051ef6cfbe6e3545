package io.github.liuding.core.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A node of a {@link SourceFile} that knows where it stands (数据文件的节点); lines and columns from 1. */
public sealed interface SourceNode {
    /** The line on which it begins. */
    int line();

    /** The column in which it begins, in UTF-16 units. */
    int column();

    /**
     * A text, a number or a truth value (单值), all as written; an empty text for nothing.
     *
     * @param text what is written, without quotation marks
     * @param line the line on which it begins
     * @param column the column in which it begins
     */
    record Scalar(String text, int line, int column) implements SourceNode {}

    /**
     * A list (列表).
     *
     * @param items its items, in order
     * @param line the line on which it begins
     * @param column the column in which it begins
     */
    record Sequence(List<SourceNode> items, int line, int column) implements SourceNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * Keys and values (键值), in the order of the file.
     *
     * @param members the values by their keys; of a key that stands twice, the first
     * @param line the line on which it begins
     * @param column the column in which it begins
     */
    record Mapping(Map<String, Member> members, int line, int column) implements SourceNode {
        public Mapping {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /**
     * A value and the place of its key (键所在处).
     *
     * @param value the value
     * @param line the line of the key
     * @param column the column of the key
     */
    record Member(SourceNode value, int line, int column) {}
}
