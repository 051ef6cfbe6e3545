package io.github.liuding.core.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.internal.EntryChecks;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A task suspended (暂停): it rests until it is reopened. */
@Value.Immutable
@JsonTypeName("suspended")
@JsonPropertyOrder({"id", "task", "on", "recordedOn", "by", "officer", "reason", "until", "attachments", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract non-sealed class Suspended implements TaskEntry {
    Suspended() {}

    /** Why (暂停原因). */
    public abstract String reason();

    /** The day on which it is expected to go on; nothing happens by itself on that day. */
    public abstract Optional<LocalDate> until();

    @Value.Check
    void check() {
        EntryChecks.recordedInTime(id(), on(), recordedOn());
        EntryChecks.notBlank(id(), "Reason", reason());
        EntryChecks.notBefore(id(), "Expected end", on(), until());
    }

    /** Starts an entry. */
    public static SuspendedBuilder builder() {
        return new SuspendedBuilder();
    }

    /** Starts a changed copy. */
    public final SuspendedBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Suspended fromJson(SuspendedBuilder.ImmutableSuspended.Json json) {
        return SuspendedBuilder.ImmutableSuspended.fromJson(json);
    }
}
