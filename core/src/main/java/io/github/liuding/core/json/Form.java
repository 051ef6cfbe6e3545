package io.github.liuding.core.json;

import java.util.Map;
import java.util.Optional;

/**
 * How a value stands in a campaign file. One rule reads it, writes it and describes it, so that the three cannot part.
 *
 * @param <T> the value
 */
interface Form<T> {
    /**
     * The value; empty, with a finding in the reading, where the node is none.
     *
     * @param key under which it stands, for the finding
     */
    Optional<T> read(SourceNode node, Reading reading, String key);

    /** Texts, numbers, days, truth values, lists and maps, as the file holds them. */
    Object write(T value);

    /** The form as JSON Schema. */
    Map<String, Object> schema(Definitions definitions);

    /** The form of the items of a list, whose findings say so. */
    default Form<T> asItem() {
        return this;
    }
}
