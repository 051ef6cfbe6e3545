package io.github.liuding.core.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the entries of a journal ask of what a caller hands them.
 *
 * <p>A journal has entries by the million, so a sentence is made only where something is refused.
 */
public final class EntryChecks {
    private EntryChecks() {}

    /** Asks that nothing is recorded before the day it is about. */
    public static void recordedInTime(Object entry, LocalDate on, LocalDate recordedOn) {
        if (recordedOn.isBefore(on)) {
            throw new IllegalArgumentException(
                    "Entry '%s' is recorded on %s, before the day it is about, %s".formatted(entry, recordedOn, on));
        }
    }

    /** Asks for a text with something in it. */
    public static void notBlank(Object entry, String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("%s of entry '%s' must not be blank".formatted(what, entry));
        }
    }

    /** Asks for a text with something in it where there is a text. */
    public static void notBlank(Object entry, String what, Optional<String> value) {
        if (value.isPresent()) {
            notBlank(entry, what, value.get());
        }
    }

    /** Asks for at least one item. */
    public static void notEmpty(Object entry, String what, Collection<?> items) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("%s of entry '%s' must not be empty".formatted(what, entry));
        }
    }

    /** Asks that no item stands twice. */
    public static void distinct(Object entry, String what, Collection<?> items) {
        Set<Object> seen = new HashSet<>();
        for (Object item : items) {
            if (!seen.add(item)) {
                throw new IllegalArgumentException("%s '%s' stands twice in entry '%s'".formatted(what, item, entry));
            }
        }
    }

    /** Asks for a number that can be printed: at most 18 digits before the point and 12 after it. */
    public static void moderate(Object entry, String what, BigDecimal value) {
        if (!Checks.isModerate(value)) {
            Checks.moderate("%s of entry '%s'".formatted(what, entry), value);
        }
    }

    /** Asks that a day, where there is one, be no earlier than the day the entry is about. */
    public static void notBefore(Object entry, String what, LocalDate on, Optional<LocalDate> day) {
        if (day.isPresent() && day.get().isBefore(on)) {
            throw new IllegalArgumentException("%s of entry '%s' must not be before the day it is about, %s, but was %s"
                    .formatted(what, entry, on, day.get()));
        }
    }
}
