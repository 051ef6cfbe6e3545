package io.github.liuding.reporting.paper;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The imprint at the foot of the last page (版记; of a bulletin, 报尾). Texts are lists of units as they are printed,
 * without the word in front and without a mark at the end.
 */
@Value.Immutable
public abstract class Imprint {
    Imprint() {}

    /** Main recipients (主送) that were too many to stand above the text. */
    public abstract Optional<String> movedRecipients();

    /** Who gets a copy (抄送). */
    public abstract Optional<String> copyTo();

    /** The superiors to whom a bulletin goes (报). */
    public abstract Optional<String> reportTo();

    /** The peers to whom a bulletin goes (送). */
    public abstract Optional<String> sendTo();

    /** The subordinates to whom a bulletin goes (发). */
    public abstract Optional<String> issueTo();

    /** The office that prints (印发机关). */
    public abstract Optional<String> printer();

    /** The day of printing (印发日期). */
    public abstract Optional<LocalDate> printedOn();

    /** How many copies are printed (共印份数), in a bulletin. */
    public abstract Optional<Integer> copies();

    @Value.Check
    void check() {
        copies().filter(number -> number < 1).ifPresent(number -> {
            throw new IllegalArgumentException("Copies must be at least 1, but were %s".formatted(number));
        });
        if (printer().isPresent() != printedOn().isPresent()) {
            throw new IllegalArgumentException("Printing office and day of printing must stand together");
        }
    }

    /** Starts an imprint. */
    public static ImprintBuilder builder() {
        return new ImprintBuilder();
    }

    /** Starts a changed copy. */
    public final ImprintBuilder toBuilder() {
        return builder().from(this);
    }
}
