package io.github.liuding.core.journal.supervision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.internal.EntryChecks;
import java.util.Optional;
import org.immutables.value.Value;

/** An answer to a case returned (退办), because it is not up to standard. */
@Value.Immutable
@JsonTypeName("case-returned")
@JsonPropertyOrder({"id", "caseId", "on", "recordedOn", "by", "officer", "stage", "reason", "attachments", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract non-sealed class CaseReturned implements CaseEntry {
    CaseReturned() {}

    /** The stage whose answer is returned; absent where it is the request to close. */
    public abstract Optional<String> stage();

    /** Why (退回原因). */
    public abstract String reason();

    @Value.Check
    void check() {
        EntryChecks.recordedInTime(id(), on(), recordedOn());
        EntryChecks.notBlank(id(), "Stage", stage());
        EntryChecks.notBlank(id(), "Reason", reason());
    }

    /** Starts an entry. */
    public static CaseReturnedBuilder builder() {
        return new CaseReturnedBuilder();
    }

    /** Starts a changed copy. */
    public final CaseReturnedBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static CaseReturned fromJson(CaseReturnedBuilder.ImmutableCaseReturned.Json json) {
        return CaseReturnedBuilder.ImmutableCaseReturned.fromJson(json);
    }
}
