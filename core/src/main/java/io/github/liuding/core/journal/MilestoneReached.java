package io.github.liuding.core.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.internal.EntryChecks;
import org.immutables.value.Value;

/** A milestone reached (节点完成), on the day it is about. */
@Value.Immutable
@JsonTypeName("milestone-reached")
@JsonPropertyOrder({"id", "task", "on", "recordedOn", "by", "officer", "milestone", "attachments", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract non-sealed class MilestoneReached implements TaskEntry {
    MilestoneReached() {}

    /** The milestone, by the name that the task's schedule gives it. */
    public abstract String milestone();

    @Value.Check
    void check() {
        EntryChecks.recordedInTime(id(), on(), recordedOn());
        EntryChecks.notBlank(id(), "Milestone", milestone());
    }

    /** Starts an entry. */
    public static MilestoneReachedBuilder builder() {
        return new MilestoneReachedBuilder();
    }

    /** Starts a changed copy. */
    public final MilestoneReachedBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static MilestoneReached fromJson(MilestoneReachedBuilder.ImmutableMilestoneReached.Json json) {
        return MilestoneReachedBuilder.ImmutableMilestoneReached.fromJson(json);
    }
}
