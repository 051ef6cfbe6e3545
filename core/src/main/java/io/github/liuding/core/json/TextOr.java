package io.github.liuding.core.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value that stands as a text where that says it all, and as a mapping where it does not.
 *
 * @param parse reads the text
 * @param print the text that says it all; empty where none does
 * @param mapping the other form
 * @param expected what it should be, for the finding
 */
record TextOr<T>(Function<String, T> parse, Function<T, Optional<String>> print, Form<T> mapping, Expected expected)
        implements Form<T> {
    @Override
    public Optional<T> read(SourceNode node, Reading reading, String key) {
        if (node instanceof SourceNode.Mapping) {
            return mapping.read(node, reading, key);
        }
        if (node instanceof SourceNode.Scalar scalar && !scalar.text().isBlank()) {
            return Optional.of(parse.apply(scalar.text()));
        }
        reading.invalid(node, expected.chinese(), expected.english());
        return Optional.empty();
    }

    @Override
    public Object write(T value) {
        return print.apply(value).<Object>map(text -> text).orElseGet(() -> mapping.write(value));
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Map.of("anyOf", List.of(Map.of("type", "string"), mapping.schema(definitions)));
    }
}
