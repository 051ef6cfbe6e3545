package io.github.liuding.core.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A mapping with known keys: each key once, with its form, where its value comes from and where it goes.
 *
 * @param <T> the value
 * @param <D> the draft that gathers its parts while reading, a builder as a rule
 */
final class ObjectForm<T, D> implements Form<T> {
    private final String name;
    private final Function<Reading, D> start;
    private final BiFunction<D, Place, Optional<T>> build;
    private final List<Key<T, D, ?>> keys = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<Integer> order = new ArrayList<>();
    private int early;
    private boolean allOrNothing;

    private ObjectForm(String name, Function<Reading, D> start, BiFunction<D, Place, Optional<T>> build) {
        this.name = name;
        this.start = start;
        this.build = build;
    }

    /** A form whose value the draft makes by itself. */
    static <T, D> ObjectForm<T, D> of(String name, java.util.function.Supplier<D> start, Function<D, T> build) {
        return new ObjectForm<>(name, reading -> start.get(), (draft, at) -> Optional.of(build.apply(draft)));
    }

    /** A form whose parts must fit together, or that leans on what was read before; the draft says what does not fit. */
    static <T, D> ObjectForm<T, D> checked(
            String name, Function<Reading, D> start, BiFunction<D, Place, Optional<T>> build) {
        return new ObjectForm<>(name, start, build);
    }

    /** Where the mapping stands, for a draft that has something to say. */
    record Place(SourceNode.Mapping node, Reading reading) {
        /** The value of a key; the mapping where it has none. */
        SourceNode at(String key) {
            SourceNode.Member member = node.members().get(key);
            return member == null ? node : member.value();
        }
    }

    /** A value and the node it was read from. */
    record Located<V>(V value, SourceNode node) {}

    private enum Count {
        NEEDED,
        OPTIONAL,
        LIST
    }

    private record Key<T, D, V>(
            String key,
            String doc,
            Form<V> form,
            Count count,
            Function<T, List<V>> get,
            BiConsumer<D, List<Located<V>>> set) {
        Optional<Object> write(T value) {
            List<V> values = get.apply(value);
            if (values.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    count == Count.LIST ? values.stream().map(form::write).toList() : form.write(values.get(0)));
        }

        Map<String, Object> schema(Definitions definitions) {
            Map<String, Object> item = form.schema(definitions);
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("description", doc);
            if (count == Count.LIST) {
                schema.put("anyOf", List.of(Definitions.members("type", "array", "items", item), item));
            } else {
                schema.putAll(item);
            }
            return schema;
        }

        /** Whether all that stands there was taken. */
        boolean read(SourceNode value, Reading reading, D draft) {
            if (count != Count.LIST) {
                Optional<V> read = form.read(value, reading, key);
                read.ifPresent(found -> set.accept(draft, List.of(new Located<>(found, value))));
                return read.isPresent();
            }
            List<Located<V>> read = new ArrayList<>();
            Form<V> ofItem = form.asItem();
            List<SourceNode> items = value instanceof SourceNode.Sequence sequence ? sequence.items() : List.of(value);
            for (SourceNode item : items) {
                ofItem.read(item, reading, key).ifPresent(found -> read.add(new Located<>(found, item)));
            }
            set.accept(draft, read);
            return read.size() == items.size();
        }
    }

    /** The last key is read before all others, wherever it stands, because others lean on it. */
    ObjectForm<T, D> readFirst() {
        Integer last = order.remove(order.size() - 1);
        order.add(early++, last);
        return this;
    }

    /** For a value that would mean something else without one of its parts: if one cannot be taken, none is. */
    ObjectForm<T, D> allOrNothing() {
        allOrNothing = true;
        return this;
    }

    /** A key that must be there. */
    <V> ObjectForm<T, D> need(String key, String doc, Form<V> form, Function<T, V> get, BiConsumer<D, V> set) {
        return add(new Key<>(
                key,
                doc,
                form,
                Count.NEEDED,
                value -> List.of(get.apply(value)),
                (draft, read) -> set.accept(draft, read.get(0).value())));
    }

    /** A key that may be there. */
    <V> ObjectForm<T, D> may(String key, String doc, Form<V> form, Function<T, Optional<V>> get, BiConsumer<D, V> set) {
        return add(new Key<>(
                key,
                doc,
                form,
                Count.OPTIONAL,
                value -> get.apply(value).map(List::of).orElse(List.of()),
                (draft, read) -> set.accept(draft, read.get(0).value())));
    }

    /** A key with a list; a single value counts as a list of one. */
    <V> ObjectForm<T, D> list(
            String key, String doc, Form<V> form, Function<T, List<V>> get, BiConsumer<D, List<V>> set) {
        return located(
                key,
                doc,
                form,
                get,
                (draft, read) ->
                        set.accept(draft, read.stream().map(Located::value).toList()));
    }

    /** The same, for a draft that needs to know where each item stands. */
    <V> ObjectForm<T, D> located(
            String key, String doc, Form<V> form, Function<T, List<V>> get, BiConsumer<D, List<Located<V>>> set) {
        return add(new Key<>(key, doc, form, Count.LIST, get, set));
    }

    private ObjectForm<T, D> add(Key<T, D, ?> key) {
        positions.put(key.key(), keys.size());
        order.add(keys.size());
        keys.add(key);
        return this;
    }

    @Override
    public Optional<T> read(SourceNode node, Reading reading, String key) {
        if (node instanceof SourceNode.Mapping mapping) {
            return read(mapping, reading);
        }
        noMapping(node, reading, key);
        return Optional.empty();
    }

    /** Says that something else stands where there must be a mapping. */
    static void noMapping(SourceNode node, Reading reading, String key) {
        Optional<YamlSlip> slip =
                node instanceof SourceNode.Scalar scalar ? YamlSlip.inFreeKey(scalar.text()) : Optional.empty();
        reading.invalid(
                node,
                "“%s”应由若干“键: 值”组成%s"
                        .formatted(key, slip.map(one -> "；" + one.chinese()).orElse("")),
                "'%s' must be made of keys and values%s"
                        .formatted(key, slip.map(one -> "; " + one.english()).orElse("")));
    }

    Optional<T> read(SourceNode.Mapping node, Reading reading) {
        List<Optional<SourceNode>> values = values(node, reading);
        D draft = start.apply(reading);
        boolean whole =
                !allOrNothing || positions.keySet().containsAll(node.members().keySet());
        for (int position : order) {
            Key<T, D, ?> key = keys.get(position);
            Optional<SourceNode> value = values.get(position);
            if (value.isPresent()) {
                boolean taken = key.read(value.get(), reading, draft);
                whole &= taken || !(allOrNothing || key.count() == Count.NEEDED);
            } else if (key.count() == Count.NEEDED) {
                reading.error(
                        FileFindings.MISSING_VALUE,
                        node,
                        "缺少“%s”".formatted(key.key()),
                        "'%s' is missing".formatted(key.key()));
                whole = false;
            }
        }
        return whole ? built(draft, node, reading) : Optional.empty();
    }

    /** The value of each key, in the order of the keys; a key with nothing after it is as good as none. */
    private List<Optional<SourceNode>> values(SourceNode.Mapping node, Reading reading) {
        List<Optional<SourceNode>> values = new ArrayList<>(Collections.nCopies(keys.size(), Optional.empty()));
        node.members().forEach((name, member) -> {
            Integer position = positions.get(name);
            if (position == null) {
                unknownKey(name, member, reading);
            } else if (!(member.value() instanceof SourceNode.Scalar scalar
                    && scalar.text().isBlank())) {
                values.set(position, Optional.of(member.value()));
            }
        });
        return values;
    }

    private void unknownKey(String name, SourceNode.Member member, Reading reading) {
        Map<String, String> known = new LinkedHashMap<>();
        keys.forEach(one -> known.put(one.key(), one.doc()));
        UnknownKey unknown = new UnknownKey(name, known, YamlSlip.inKey(name, member.value()));
        reading.errorAt(FileFindings.UNKNOWN_KEY, member.line(), member.column(), unknown.chinese(), unknown.english());
    }

    /** What a value type refuses by itself is the data's fault here, not a caller's. */
    private Optional<T> built(D draft, SourceNode.Mapping node, Reading reading) {
        try {
            return build.apply(draft, new Place(node, reading));
        } catch (IllegalArgumentException refused) {
            reading.invalid(node, "此处内容超出范围或互相矛盾，未采用", String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    @Override
    public Object write(T value) {
        Map<String, Object> written = new LinkedHashMap<>();
        for (Key<T, D, ?> key : keys) {
            key.write(value).ifPresent(part -> written.put(key.key(), part));
        }
        return written;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer(name, () -> {
            Map<String, Object> properties = new LinkedHashMap<>();
            keys.forEach(key -> properties.put(key.key(), key.schema(definitions)));
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", "object");
            schema.put("properties", properties);
            List<String> needed = keys.stream()
                    .filter(key -> key.count() == Count.NEEDED)
                    .map(Key::key)
                    .toList();
            if (!needed.isEmpty()) {
                schema.put("required", needed);
            }
            schema.put("additionalProperties", false);
            return schema;
        });
    }
}
