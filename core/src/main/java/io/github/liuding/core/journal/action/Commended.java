package io.github.liuding.core.journal.action;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.internal.EntryChecks;
import io.github.liuding.core.organization.UnitId;
import java.util.List;
import org.immutables.value.Value;

/** Units commended (通报表扬). */
@Value.Immutable
@JsonTypeName("commended")
@JsonPropertyOrder({"id", "on", "recordedOn", "by", "officer", "units", "merit", "attachments", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract non-sealed class Commended implements UnitEntry {
    Commended() {}

    /** The units, at least one, none twice. */
    @Override
    public abstract List<UnitId> units();

    /** For what. */
    public abstract String merit();

    @Value.Check
    void check() {
        EntryChecks.recordedInTime(id(), on(), recordedOn());
        EntryChecks.notEmpty(id(), "Units", units());
        EntryChecks.distinct(id(), "Unit", units());
        EntryChecks.notBlank(id(), "Merit", merit());
    }

    /** Starts an entry. */
    public static CommendedBuilder builder() {
        return new CommendedBuilder();
    }

    /** Starts a changed copy. */
    public final CommendedBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Commended fromJson(CommendedBuilder.ImmutableCommended.Json json) {
        return CommendedBuilder.ImmutableCommended.fromJson(json);
    }
}
