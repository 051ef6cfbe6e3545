package io.github.liuding.core.journal.action;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.internal.EntryChecks;
import io.github.liuding.core.organization.UnitId;
import java.util.List;
import org.immutables.value.Value;

/** A report given to the leading group (专门汇报) by units that were slow or at the bottom in a period. */
@Value.Immutable
@JsonTypeName("special-report-given")
@JsonPropertyOrder({"id", "on", "recordedOn", "by", "officer", "units", "period", "attachments", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract non-sealed class SpecialReportGiven implements UnitEntry {
    SpecialReportGiven() {}

    /** The units that report, at least one, none twice; a body that is scored (专班) stands with its id. */
    @Override
    public abstract List<UnitId> units();

    /** The period about which they report (考核期), such as {@code 2022-Q2}. */
    public abstract Period period();

    @Value.Check
    void check() {
        EntryChecks.recordedInTime(id(), on(), recordedOn());
        EntryChecks.notEmpty(id(), "Units", units());
        EntryChecks.distinct(id(), "Unit", units());
    }

    /** Starts an entry. */
    public static SpecialReportGivenBuilder builder() {
        return new SpecialReportGivenBuilder();
    }

    /** Starts a changed copy. */
    public final SpecialReportGivenBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static SpecialReportGiven fromJson(SpecialReportGivenBuilder.ImmutableSpecialReportGiven.Json json) {
        return SpecialReportGivenBuilder.ImmutableSpecialReportGiven.fromJson(json);
    }
}
