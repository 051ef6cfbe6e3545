package io.github.liuding.core.journal.supervision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.internal.EntryChecks;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A case escalated (升级督办): a stronger means is used on it. */
@Value.Immutable
@JsonTypeName("case-escalated")
@JsonPropertyOrder({
    "id",
    "caseId",
    "on",
    "recordedOn",
    "by",
    "officer",
    "means",
    "text",
    "newDue",
    "attachments",
    "note"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract non-sealed class CaseEscalated implements CaseEntry {
    CaseEscalated() {}

    /** The means (督办方式), such as 督查通知书 or 挂牌督办; as the campaign names it. */
    public abstract String means();

    /** What is demanded. */
    public abstract Optional<String> text();

    /** The new last day in time that it sets. */
    public abstract Optional<LocalDate> newDue();

    @Value.Check
    void check() {
        EntryChecks.recordedInTime(id(), on(), recordedOn());
        EntryChecks.notBlank(id(), "Means", means());
        EntryChecks.notBlank(id(), "Text", text());
        EntryChecks.notBefore(id(), "New due day", on(), newDue());
    }

    /** Starts an entry. */
    public static CaseEscalatedBuilder builder() {
        return new CaseEscalatedBuilder();
    }

    /** Starts a changed copy. */
    public final CaseEscalatedBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static CaseEscalated fromJson(CaseEscalatedBuilder.ImmutableCaseEscalated.Json json) {
        return CaseEscalatedBuilder.ImmutableCaseEscalated.fromJson(json);
    }
}
