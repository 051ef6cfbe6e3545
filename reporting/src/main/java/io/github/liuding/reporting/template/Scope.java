package io.github.liuding.reporting.template;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What names mean at one place of a paper (取值范围): first those of the row, then those around it. */
public final class Scope {
    private final Function<String, Optional<Found>> own;
    private final Optional<Scope> outer;

    private Scope(Function<String, Optional<Found>> own, Optional<Scope> outer) {
        this.own = own;
        this.outer = outer;
    }

    /**
     * A name and what it comes to.
     *
     * @param value empty where nobody knows it
     * @param row what a message calls the row whose name it is; empty where it is the paper's own
     */
    public record Found(
            String name, ValueType type, String meaning, Optional<Value> value, Supplier<Optional<String>> row) {}

    public static <S> Scope of(Vocabulary<S> vocabulary, S source) {
        return new Scope(lookUp(vocabulary, source, Optional::empty), Optional.empty());
    }

    /** The scope of a row within this one. */
    <R> Scope with(Vocabulary<R> vocabulary, R row) {
        return new Scope(lookUp(vocabulary, row, () -> Optional.of(vocabulary.nameOf(row))), Optional.of(this));
    }

    private static <S> Function<String, Optional<Found>> lookUp(
            Vocabulary<S> vocabulary, S source, Supplier<Optional<String>> row) {
        return name -> vocabulary
                .offer(name)
                .map(offer -> new Found(
                        name, offer.type(), offer.meaning(), offer.value().apply(source), row));
    }

    /** A name that the check has found to be offered. */
    public Found find(String name) {
        return own.apply(name)
                .or(() -> outer.map(around -> around.find(name)))
                .orElseThrow(() -> new IllegalStateException("Name '%s' passed the check unknown".formatted(name)));
    }
}
