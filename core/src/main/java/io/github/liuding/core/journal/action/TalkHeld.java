package io.github.liuding.core.journal.action;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.internal.EntryChecks;
import io.github.liuding.core.journal.supervision.CaseId;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.task.TaskId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A talk held (约谈) with those who answer for a unit. */
@Value.Immutable
@JsonTypeName("talk-held")
@JsonPropertyOrder({"id", "on", "recordedOn", "by", "officer", "units", "about", "task", "caseId", "attachments", "note"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract non-sealed class TalkHeld implements UnitEntry {
    private static final String TALK = "约谈";

    TalkHeld() {}

    /** The units that were talked with, at least one, none twice. */
    @Override
    public abstract List<UnitId> units();

    /** What it was about. */
    public abstract String about();

    /** The task that led to it. */
    public abstract Optional<TaskId> task();

    /** The case that led to it. */
    public abstract Optional<CaseId> caseId();

    @Override
    public final Optional<String> step() {
        return Optional.of(TALK);
    }

    @Value.Check
    void check() {
        EntryChecks.recordedInTime(id(), on(), recordedOn());
        EntryChecks.notEmpty(id(), "Units", units());
        EntryChecks.distinct(id(), "Unit", units());
        EntryChecks.notBlank(id(), "Subject", about());
    }

    /** Starts an entry. */
    public static TalkHeldBuilder builder() {
        return new TalkHeldBuilder();
    }

    /** Starts a changed copy. */
    public final TalkHeldBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static TalkHeld fromJson(TalkHeldBuilder.ImmutableTalkHeld.Json json) {
        return TalkHeldBuilder.ImmutableTalkHeld.fromJson(json);
    }
}
