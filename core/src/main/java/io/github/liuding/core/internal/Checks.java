package io.github.liuding.core.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What value types ask of what a caller hands them; each method names the rule and the value. */
public final class Checks {
    private Checks() {}

    /** Asks for lower-case words joined by hyphens. */
    public static String lowerWords(String what, String example, String value) {
        if (!areWords(value, false)) {
            throw new IllegalArgumentException("%s must be lower-case words joined by '-', such as '%s', but was '%s'"
                    .formatted(what, example, value));
        }
        return value;
    }

    /** Asks for words of Latin letters and digits joined by hyphens. */
    public static String words(String what, String example, String value) {
        if (!areWords(value, true)) {
            throw new IllegalArgumentException(
                    "%s must be Latin letters and digits joined by '-', such as '%s', but was '%s'"
                            .formatted(what, example, value));
        }
        return value;
    }

    /** Letters and digits joined by single hyphens; by hand, because a journal has millions of ids. */
    private static boolean areWords(String value, boolean capitals) {
        char before = '-';
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean inWord = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (capitals && c >= 'A' && c <= 'Z');
            if (!inWord && (c != '-' || before == '-')) {
                return false;
            }
            before = c;
        }
        return before != '-';
    }

    /** Asks for a text with something in it. */
    public static String notBlank(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("%s must not be blank".formatted(what));
        }
        return value;
    }

    /** Asks for at least one item. */
    public static void notEmpty(String what, Collection<?> items) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("%s must not be empty".formatted(what));
        }
    }

    /** Asks that items which share a key stand together. */
    public static <T, K> void together(String what, Collection<T> items, Function<T, K> key) {
        Set<K> left = new HashSet<>();
        Optional<K> current = Optional.empty();
        for (T item : items) {
            K k = key.apply(item);
            if (current.filter(k::equals).isEmpty()) {
                current.ifPresent(left::add);
                if (left.contains(k)) {
                    throw new IllegalArgumentException(
                            "%s must stand together where they share '%s'".formatted(what, k));
                }
                current = Optional.of(k);
            }
        }
    }

    /** Asks that a number, where there is one, be at least 1. */
    public static void positive(String what, Optional<Integer> value) {
        value.filter(number -> number < 1).ifPresent(number -> {
            throw new IllegalArgumentException("%s must be at least 1, but was %s".formatted(what, number));
        });
    }

    /** Asks for a number that can be printed: at most 18 digits before the point and 12 after it. */
    public static BigDecimal moderate(String what, BigDecimal value) {
        if (!isModerate(value)) {
            throw new IllegalArgumentException(
                    "%s must have at most 18 digits before the point and 12 after it, but was %s"
                            .formatted(what, value));
        }
        return value;
    }

    static boolean isModerate(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        // Zeros at the end are taken, but not without bound: 0e-999999999 would be a thousand million of them.
        return value.scale() <= 100 && plain.scale() <= 12 && plain.precision() - (long) plain.scale() <= 18;
    }

    /** Asks that no two of the items share a key. */
    public static <T, K> void distinct(String what, Collection<T> items, Function<T, K> key) {
        // Sized at once, for a journal has entries by the million.
        Set<K> seen = new HashSet<>(2 * items.size());
        for (T item : items) {
            K k = key.apply(item);
            if (!seen.add(k)) {
                throw new IllegalArgumentException("%s '%s' stands twice".formatted(what, k));
            }
        }
    }
}
