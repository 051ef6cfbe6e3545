package io.github.liuding.core.journal.supervision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.internal.EntryChecks;
import io.github.liuding.core.organization.UnitId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An inspection held (督查), with what it found. */
@Value.Immutable
@JsonTypeName("inspection-held")
@JsonPropertyOrder({
    "id",
    "inspection",
    "on",
    "recordedOn",
    "by",
    "officer",
    "title",
    "method",
    "inspected",
    "problems",
    "attachments",
    "note"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract non-sealed class InspectionHeld implements InspectionEntry {
    InspectionHeld() {}

    /** What it was, such as 上半年专项督查. */
    public abstract String title();

    /** How it was done, such as 四不两直. */
    public abstract Optional<String> method();

    /** The units that were inspected. */
    public abstract List<UnitId> inspected();

    /** What it found wrong, each under a number of its own. */
    public abstract List<InspectionProblem> problems();

    @Value.Check
    void check() {
        EntryChecks.recordedInTime(id(), on(), recordedOn());
        EntryChecks.notBlank(id(), "Title", title());
        EntryChecks.notBlank(id(), "Method", method());
        EntryChecks.distinct(id(), "Unit", inspected());
        EntryChecks.distinct(
                id(),
                "Problem",
                problems().stream().map(InspectionProblem::number).toList());
    }

    /** Starts an entry. */
    public static InspectionHeldBuilder builder() {
        return new InspectionHeldBuilder();
    }

    /** Starts a changed copy. */
    public final InspectionHeldBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static InspectionHeld fromJson(InspectionHeldBuilder.ImmutableInspectionHeld.Json json) {
        return InspectionHeldBuilder.ImmutableInspectionHeld.fromJson(json);
    }
}
