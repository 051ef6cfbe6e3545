package io.github.liuding.reporting.template;

import io.github.liuding.core.journal.EntryId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The names that templates may use of something (可用名称), each with its type, what it means, and how its value is read.
 * Names stand in the order in which they are shown to people. Immutable; each method gives another vocabulary.
 *
 * @param <S> of what they are read
 */
public final class Vocabulary<S> {
    private final Function<S, Origin> origin;
    private final Function<S, String> called;
    private final Map<String, Offer<S>> offers;

    private Vocabulary(Function<S, Origin> origin, Function<S, String> called, Map<String, Offer<S>> offers) {
        this.origin = origin;
        this.called = called;
        this.offers = offers;
    }

    /**
     * One name.
     *
     * @param rows the names of its rows; empty where it has none
     * @param value reads it; empty where nobody knows it
     */
    public record Offer<S>(
            String name,
            ValueType type,
            String meaning,
            Optional<Vocabulary<?>> rows,
            Function<S, Optional<Value>> value) {}

    /** A count and the entries that make it so. */
    public record Tally(long count, List<EntryId> entries) {}

    /** No names yet; values come from what the function says, unless they have an origin of their own. */
    public static <S> Vocabulary<S> of(Function<S, Origin> origin) {
        return new Vocabulary<>(origin, source -> origin.apply(source).of(), Map.of());
    }

    /** How a message calls a thing of which something is lacking; without it, by where its values are read. */
    public Vocabulary<S> called(Function<S, String> name) {
        return new Vocabulary<>(origin, name, offers);
    }

    String nameOf(S source) {
        return called.apply(source);
    }

    public Vocabulary<S> text(String name, String meaning, Function<S, String> text) {
        return textIfAny(name, meaning, source -> Optional.of(text.apply(source)));
    }

    public Vocabulary<S> textIfAny(String name, String meaning, Function<S, Optional<String>> text) {
        return put(
                name,
                ValueType.TEXT,
                meaning,
                source -> text.apply(source).map(words -> new Value.Words(words, origin.apply(source))));
    }

    /** Words with an origin of their own. */
    public Vocabulary<S> words(String name, String meaning, Function<S, Optional<Value.Words>> words) {
        return put(name, ValueType.TEXT, meaning, source -> words.apply(source).map(Function.identity()));
    }

    public Vocabulary<S> count(String name, String meaning, Function<S, Number> count) {
        return put(
                name,
                ValueType.COUNT,
                meaning,
                source -> Optional.of(
                        new Value.Figure(BigDecimal.valueOf(count.apply(source).longValue()), origin.apply(source))));
    }

    public Vocabulary<S> tally(String name, String meaning, Function<S, Tally> tally) {
        return put(name, ValueType.COUNT, meaning, source -> {
            Tally found = tally.apply(source);
            return Optional.of(new Value.Figure(
                    BigDecimal.valueOf(found.count()),
                    new Origin(origin.apply(source).of(), found.entries())));
        });
    }

    /** A figure of any type that is one. */
    public Vocabulary<S> figure(String name, ValueType type, String meaning, Function<S, Optional<BigDecimal>> figure) {
        return put(
                name,
                type,
                meaning,
                source -> figure.apply(source).map(number -> new Value.Figure(number, origin.apply(source))));
    }

    /** A figure with an origin of its own. */
    public Vocabulary<S> traced(
            String name, ValueType type, String meaning, Function<S, Optional<Value.Figure>> figure) {
        return put(name, type, meaning, source -> figure.apply(source).map(Function.identity()));
    }

    public Vocabulary<S> day(String name, String meaning, Function<S, Optional<LocalDate>> day) {
        return put(
                name,
                ValueType.DAY,
                meaning,
                source -> day.apply(source).map(found -> new Value.Day(found, origin.apply(source))));
    }

    public Vocabulary<S> flag(String name, String meaning, Predicate<S> holds) {
        return put(name, ValueType.FLAG, meaning, source -> Optional.of(new Value.Flag(holds.test(source))));
    }

    public Vocabulary<S> list(String name, String meaning, Function<S, List<String>> names) {
        return put(
                name,
                ValueType.LIST,
                meaning,
                source -> Optional.of(new Value.Names(names.apply(source), origin.apply(source))));
    }

    public <R> Vocabulary<S> rows(String name, String meaning, Vocabulary<R> of, Function<S, List<R>> rows) {
        return put(new Offer<>(
                name,
                ValueType.ROWS,
                meaning,
                Optional.of(of),
                source -> Optional.of(new Value.Rows<>(of, rows.apply(source)))));
    }

    /** This one with the names of another, too. */
    public Vocabulary<S> all(Vocabulary<S> other) {
        Vocabulary<S> sum = this;
        for (Offer<S> offer : other.offers.values()) {
            sum = sum.put(offer);
        }
        return sum;
    }

    private Vocabulary<S> put(String name, ValueType type, String meaning, Function<S, Optional<Value>> value) {
        return put(new Offer<>(name, type, meaning, Optional.empty(), value));
    }

    private Vocabulary<S> put(Offer<S> offer) {
        Map<String, Offer<S>> more = new LinkedHashMap<>(offers);
        if (more.put(offer.name(), offer) != null) {
            throw new IllegalArgumentException("Name '%s' is offered twice".formatted(offer.name()));
        }
        return new Vocabulary<>(origin, called, more);
    }

    public Optional<Offer<S>> offer(String name) {
        return Optional.ofNullable(offers.get(name));
    }

    public List<String> names() {
        return List.copyOf(offers.keySet());
    }

    /** In the order in which they are shown to people. */
    public List<Offer<S>> offers() {
        return List.copyOf(offers.values());
    }
}
