package io.github.liuding.core.journal.supervision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.internal.EntryChecks;
import io.github.liuding.core.organization.UnitId;
import java.util.List;
import org.immutables.value.Value;

/** What an inspection found fed back (督查反馈) to those inspected. */
@Value.Immutable
@JsonTypeName("inspection-fed-back")
@JsonPropertyOrder({"id", "inspection", "on", "recordedOn", "by", "officer", "to", "attachments", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract non-sealed class InspectionFedBack implements InspectionEntry {
    InspectionFedBack() {}

    /** To whom; empty means to all that were inspected. */
    public abstract List<UnitId> to();

    @Value.Check
    void check() {
        EntryChecks.recordedInTime(id(), on(), recordedOn());
        EntryChecks.distinct(id(), "Unit", to());
    }

    /** Starts an entry. */
    public static InspectionFedBackBuilder builder() {
        return new InspectionFedBackBuilder();
    }

    /** Starts a changed copy. */
    public final InspectionFedBackBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static InspectionFedBack fromJson(InspectionFedBackBuilder.ImmutableInspectionFedBack.Json json) {
        return InspectionFedBackBuilder.ImmutableInspectionFedBack.fromJson(json);
    }
}
