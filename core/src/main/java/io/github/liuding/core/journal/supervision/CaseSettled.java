package io.github.liuding.core.journal.supervision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.internal.EntryChecks;
import io.github.liuding.core.journal.CloseOutGrade;
import org.immutables.value.Value;

/** A case settled (办结): the assigning side accepts what was done, with a grade. */
@Value.Immutable
@JsonTypeName("case-settled")
@JsonPropertyOrder({"id", "caseId", "on", "recordedOn", "by", "officer", "grade", "attachments", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract non-sealed class CaseSettled implements CaseEntry {
    CaseSettled() {}

    /** The grade (评价等次), which must close: 不合格 is a return. */
    public abstract CloseOutGrade grade();

    @Value.Check
    void check() {
        EntryChecks.recordedInTime(id(), on(), recordedOn());
        if (!grade().approves()) {
            throw new IllegalArgumentException(
                    "Case of entry '%s' must be settled with a grade that closes, but has grade %s"
                            .formatted(id(), grade()));
        }
    }

    /** Starts an entry. */
    public static CaseSettledBuilder builder() {
        return new CaseSettledBuilder();
    }

    /** Starts a changed copy. */
    public final CaseSettledBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static CaseSettled fromJson(CaseSettledBuilder.ImmutableCaseSettled.Json json) {
        return CaseSettledBuilder.ImmutableCaseSettled.fromJson(json);
    }
}
