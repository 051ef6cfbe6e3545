package io.github.liuding.core.journal.action;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.document.DocumentNumber;
import io.github.liuding.core.internal.EntryChecks;
import io.github.liuding.core.organization.UnitId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A circular issued (通报). */
@Value.Immutable
@JsonTypeName("circular-issued")
@JsonPropertyOrder({
    "id",
    "on",
    "recordedOn",
    "by",
    "officer",
    "units",
    "title",
    "number",
    "means",
    "attachments",
    "note"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract non-sealed class CircularIssued implements UnitEntry {
    CircularIssued() {}

    /** The units that it names, none twice; empty where it names none. */
    @Override
    public abstract List<UnitId> units();

    /** Its title. */
    public abstract String title();

    /** Its number (发文字号). */
    public abstract Optional<DocumentNumber> number();

    /** What it is as a means of accountability, such as 通报批评; absent where it is none. */
    public abstract Optional<String> means();

    @Override
    public final Optional<String> step() {
        return means();
    }

    @Value.Check
    void check() {
        EntryChecks.recordedInTime(id(), on(), recordedOn());
        EntryChecks.distinct(id(), "Unit", units());
        EntryChecks.notBlank(id(), "Title", title());
        EntryChecks.notBlank(id(), "Means", means());
    }

    /** Starts an entry. */
    public static CircularIssuedBuilder builder() {
        return new CircularIssuedBuilder();
    }

    /** Starts a changed copy. */
    public final CircularIssuedBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static CircularIssued fromJson(CircularIssuedBuilder.ImmutableCircularIssued.Json json) {
        return CircularIssuedBuilder.ImmutableCircularIssued.fromJson(json);
    }
}
