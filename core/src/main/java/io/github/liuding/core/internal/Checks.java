package io.github.liuding.core.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What value types ask of what a caller hands them; each method names the rule and the value. */
public final class Checks {
    private static final Pattern LOWER_WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern WORDS = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");

    private Checks() {}

    /** Asks for lower-case words joined by hyphens. */
    public static String lowerWords(String what, String example, String value) {
        if (!LOWER_WORDS.matcher(value).matches()) {
            throw new IllegalArgumentException("%s must be lower-case words joined by '-', such as '%s', but was '%s'"
                    .formatted(what, example, value));
        }
        return value;
    }

    /** Asks for words of Latin letters and digits joined by hyphens. */
    public static String words(String what, String example, String value) {
        if (!WORDS.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "%s must be Latin letters and digits joined by '-', such as '%s', but was '%s'"
                            .formatted(what, example, value));
        }
        return value;
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
        Set<K> seen = new HashSet<>(Math.max(16, items.size() / 3 * 4 + 1));
        for (T item : items) {
            K k = key.apply(item);
            if (!seen.add(k)) {
                throw new IllegalArgumentException("%s '%s' stands twice".formatted(what, k));
            }
        }
    }
}
