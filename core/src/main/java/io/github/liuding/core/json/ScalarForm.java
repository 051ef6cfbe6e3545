package io.github.liuding.core.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A text, a number, a day or a word of a fixed set.
 *
 * @param expected what it should be, for the finding
 * @param parse reads the text; whatever it throws means that it is none
 * @param print what stands in the file
 * @param schema its description
 */
record ScalarForm<T>(
        Expected expected, Function<String, T> parse, Function<? super T, ?> print, Map<String, Object> schema)
        implements Form<T> {

    /** A word of a fixed set. */
    static <T> ScalarForm<T> words(Expected expected, Map<String, T> words) {
        Map<T, Object> prints = new LinkedHashMap<>();
        words.forEach((word, value) -> prints.putIfAbsent(value, word));
        return new ScalarForm<>(
                expected,
                word -> Optional.ofNullable(words.get(word)).orElseThrow(),
                value -> Optional.ofNullable(prints.get(value)).orElseThrow(),
                Map.of("enum", List.copyOf(words.keySet())));
    }

    @Override
    public Optional<T> read(SourceNode node, Reading reading, String key) {
        return Scalars.text(node, reading, key, false).flatMap(text -> parse(node, text, reading));
    }

    private Optional<T> parse(SourceNode node, String text, Reading reading) {
        try {
            return Optional.of(parse.apply(text));
        } catch (RuntimeException unreadable) {
            // Whatever a parser throws, the clerk needs to know what was expected.
            reading.invalid(
                    node,
                    "“%s”不是%s".formatted(text, expected.chinese()),
                    "'%s' is not %s".formatted(text, expected.english()));
            return Optional.empty();
        }
    }

    @Override
    public Object write(T value) {
        return print.apply(value);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return schema;
    }

    @Override
    public Form<T> asItem() {
        ScalarForm<T> form = this;
        return new Form<>() {
            @Override
            public Optional<T> read(SourceNode node, Reading reading, String key) {
                return Scalars.text(node, reading, key, true).flatMap(text -> form.parse(node, text, reading));
            }

            @Override
            public Object write(T value) {
                return form.write(value);
            }

            @Override
            public Map<String, Object> schema(Definitions definitions) {
                return form.schema(definitions);
            }
        };
    }
}
