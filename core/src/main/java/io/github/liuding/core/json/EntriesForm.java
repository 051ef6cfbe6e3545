package io.github.liuding.core.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A mapping whose keys are data, such as units and how many come from each; in the order of the file.
 *
 * @param <E> an entry
 * @param <V> its value
 * @param value the form of the values
 * @param make makes an entry
 * @param key the key of an entry
 * @param get the value of an entry
 */
record EntriesForm<E, V>(Form<V> value, Maker<E, V> make, Function<E, String> key, Function<E, V> get)
        implements Form<List<E>> {
    /** Makes an entry of its key and value. */
    @FunctionalInterface
    interface Maker<E, V> {
        E make(String key, V value, SourceNode at, Reading reading);
    }

    @Override
    public Optional<List<E>> read(SourceNode node, Reading reading, String under) {
        if (!(node instanceof SourceNode.Mapping mapping)) {
            reading.invalid(
                    node, "“%s”应由若干“键: 值”组成".formatted(under), "'%s' must be made of keys and values".formatted(under));
            return Optional.empty();
        }
        List<E> entries = new ArrayList<>();
        mapping.members().forEach((name, member) -> {
            SourceNode at = member.value();
            if (at instanceof SourceNode.Scalar scalar && scalar.text().isBlank()) {
                return;
            }
            value.read(at, reading, name).ifPresent(read -> {
                try {
                    entries.add(make.make(name, read, at, reading));
                } catch (IllegalArgumentException refused) {
                    reading.invalid(at, "“%s”的内容超出范围，未采用".formatted(name), String.valueOf(refused.getMessage()));
                }
            });
        });
        return Optional.of(entries);
    }

    @Override
    public Object write(List<E> entries) {
        Map<String, Object> written = new LinkedHashMap<>();
        entries.forEach(entry -> written.put(key.apply(entry), value.write(get.apply(entry))));
        return written;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Definitions.members("type", "object", "additionalProperties", value.schema(definitions));
    }
}
