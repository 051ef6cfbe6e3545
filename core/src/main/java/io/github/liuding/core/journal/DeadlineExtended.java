package io.github.liuding.core.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.internal.EntryChecks;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A deadline extended (延期): asked for, and approved. */
@Value.Immutable
@JsonTypeName("deadline-extended")
@JsonPropertyOrder({
    "id",
    "task",
    "on",
    "recordedOn",
    "by",
    "officer",
    "askedOn",
    "newDue",
    "approvedBy",
    "reason",
    "attachments",
    "note"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract non-sealed class DeadlineExtended implements TaskEntry {
    DeadlineExtended() {}

    /** The day on which it was asked for (申请日期), on or before the day of approval, which is {@link #on()}. */
    public abstract LocalDate askedOn();

    /** The new last day in time. */
    public abstract LocalDate newDue();

    /** Who approved it (批准人), a person or a body, in the words of the approval. */
    public abstract String approvedBy();

    /** Why (延期原因). */
    public abstract String reason();

    @Value.Check
    void check() {
        EntryChecks.recordedInTime(id(), on(), recordedOn());
        EntryChecks.notBlank(id(), "Approver", approvedBy());
        EntryChecks.notBlank(id(), "Reason", reason());
        if (askedOn().isAfter(on())) {
            throw new IllegalArgumentException(
                    "Extension of entry '%s' was asked for on %s, after it was approved on %s"
                            .formatted(id(), askedOn(), on()));
        }
    }

    /** Starts an entry. */
    public static DeadlineExtendedBuilder builder() {
        return new DeadlineExtendedBuilder();
    }

    /** Starts a changed copy. */
    public final DeadlineExtendedBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static DeadlineExtended fromJson(DeadlineExtendedBuilder.ImmutableDeadlineExtended.Json json) {
        return DeadlineExtendedBuilder.ImmutableDeadlineExtended.fromJson(json);
    }
}
