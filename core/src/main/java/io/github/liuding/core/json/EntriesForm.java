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
            ObjectForm.noMapping(node, reading, under);
            return Optional.empty();
        }
        List<E> entries = new ArrayList<>();
        mapping.members().forEach((name, member) -> {
            SourceNode at = member.value();
            if (at instanceof SourceNode.Scalar scalar && scalar.text().isBlank()) {
                YamlSlip.inFreeKey(name).ifPresent(slip -> withoutValue(name, member, slip, reading));
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

    /** Any text may be such a key, so that only what it looks like tells that its value is in it. */
    private static void withoutValue(String name, SourceNode.Member member, YamlSlip slip, Reading reading) {
        reading.errorAt(
                FileFindings.MISSING_VALUE,
                member.line(),
                member.column(),
                "“%s”之后没有值；%s".formatted(name, slip.chinese()),
                "Nothing stands after '%s'; %s".formatted(name, slip.english()));
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
