package io.github.liuding.core.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.internal.EntryChecks;
import org.immutables.value.Value;

/** Close-out asked for (申请销号). */
@Value.Immutable
@JsonTypeName("close-out-requested")
@JsonPropertyOrder({"id", "task", "on", "recordedOn", "by", "officer", "attachments", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract non-sealed class CloseOutRequested implements TaskEntry {
    CloseOutRequested() {}

    @Value.Check
    void check() {
        EntryChecks.recordedInTime(id(), on(), recordedOn());
    }

    /** Starts an entry. */
    public static CloseOutRequestedBuilder builder() {
        return new CloseOutRequestedBuilder();
    }

    /** Starts a changed copy. */
    public final CloseOutRequestedBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static CloseOutRequested fromJson(CloseOutRequestedBuilder.ImmutableCloseOutRequested.Json json) {
        return CloseOutRequestedBuilder.ImmutableCloseOutRequested.fromJson(json);
    }
}
