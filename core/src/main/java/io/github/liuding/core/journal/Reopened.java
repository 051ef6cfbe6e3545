package io.github.liuding.core.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.internal.EntryChecks;
import org.immutables.value.Value;

/** A task reopened (重启): one that was suspended goes on, or one that was closed has relapsed (反弹). */
@Value.Immutable
@JsonTypeName("reopened")
@JsonPropertyOrder({"id", "task", "on", "recordedOn", "by", "officer", "reason", "attachments", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract non-sealed class Reopened implements TaskEntry {
    Reopened() {}

    /** Why (重启原因). */
    public abstract String reason();

    @Value.Check
    void check() {
        EntryChecks.recordedInTime(id(), on(), recordedOn());
        EntryChecks.notBlank(id(), "Reason", reason());
    }

    /** Starts an entry. */
    public static ReopenedBuilder builder() {
        return new ReopenedBuilder();
    }

    /** Starts a changed copy. */
    public final ReopenedBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Reopened fromJson(ReopenedBuilder.ImmutableReopened.Json json) {
        return ReopenedBuilder.ImmutableReopened.fromJson(json);
    }
}
