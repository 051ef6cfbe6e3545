package io.github.liuding.core.journal.action;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.internal.EntryChecks;
import io.github.liuding.core.organization.UnitId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A meeting held (会议), such as 调度 or 会商. */
@Value.Immutable
@JsonTypeName("meeting-held")
@JsonPropertyOrder({"id", "on", "recordedOn", "by", "officer", "units", "title", "decisions", "attachments", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract non-sealed class MeetingHeld implements UnitEntry {
    MeetingHeld() {}

    /** The units that took part, none twice. */
    @Override
    public abstract List<UnitId> units();

    /** What it was. */
    public abstract String title();

    /** What was decided (议定事项). */
    public abstract Optional<String> decisions();

    @Value.Check
    void check() {
        EntryChecks.recordedInTime(id(), on(), recordedOn());
        EntryChecks.distinct(id(), "Unit", units());
        EntryChecks.notBlank(id(), "Title", title());
        EntryChecks.notBlank(id(), "Decisions", decisions());
    }

    /** Starts an entry. */
    public static MeetingHeldBuilder builder() {
        return new MeetingHeldBuilder();
    }

    /** Starts a changed copy. */
    public final MeetingHeldBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static MeetingHeld fromJson(MeetingHeldBuilder.ImmutableMeetingHeld.Json json) {
        return MeetingHeldBuilder.ImmutableMeetingHeld.fromJson(json);
    }
}
