package io.github.liuding.core.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.internal.EntryChecks;
import org.immutables.value.Value;

/** An earlier entry voided (作废), because it was a mistake. It counts for nothing from then on, on no day. */
@Value.Immutable
@JsonTypeName("voided")
@JsonPropertyOrder({"id", "on", "recordedOn", "by", "officer", "entry", "reason", "attachments", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract non-sealed class Voided implements JournalEntry {
    Voided() {}

    /** The entry that is voided. */
    public abstract EntryId entry();

    /** Why (作废原因). */
    public abstract String reason();

    @Value.Check
    void check() {
        EntryChecks.recordedInTime(id(), on(), recordedOn());
        EntryChecks.notBlank(id(), "Reason", reason());
        if (entry().equals(id())) {
            throw new IllegalArgumentException("Entry '%s' must not void itself".formatted(id()));
        }
    }

    /** Starts an entry. */
    public static VoidedBuilder builder() {
        return new VoidedBuilder();
    }

    /** Starts a changed copy. */
    public final VoidedBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Voided fromJson(VoidedBuilder.ImmutableVoided.Json json) {
        return VoidedBuilder.ImmutableVoided.fromJson(json);
    }
}
