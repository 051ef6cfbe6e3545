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

/** An error tolerated (容错认定): what went wrong is not held against those who tried in good faith. */
@Value.Immutable
@JsonTypeName("error-tolerated")
@JsonPropertyOrder({
    "id",
    "on",
    "recordedOn",
    "by",
    "officer",
    "units",
    "conditions",
    "decidedBy",
    "task",
    "caseId",
    "attachments",
    "note"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract non-sealed class ErrorTolerated implements UnitEntry {
    ErrorTolerated() {}

    /** The units that it concerns, at least one, none twice. */
    @Override
    public abstract List<UnitId> units();

    /** The conditions (容错条件) that were found to hold, at least one, none twice. */
    public abstract List<String> conditions();

    /** Who decided it, a person or a body. */
    public abstract String decidedBy();

    /** The task that it is about. */
    public abstract Optional<TaskId> task();

    /** The case that it is about. */
    public abstract Optional<CaseId> caseId();

    @Value.Check
    void check() {
        EntryChecks.recordedInTime(id(), on(), recordedOn());
        EntryChecks.notEmpty(id(), "Units", units());
        EntryChecks.distinct(id(), "Unit", units());
        EntryChecks.notEmpty(id(), "Conditions", conditions());
        for (String condition : conditions()) {
            EntryChecks.notBlank(id(), "Condition", condition);
        }
        EntryChecks.distinct(id(), "Condition", conditions());
        EntryChecks.notBlank(id(), "Decider", decidedBy());
    }

    /** Starts an entry. */
    public static ErrorToleratedBuilder builder() {
        return new ErrorToleratedBuilder();
    }

    /** Starts a changed copy. */
    public final ErrorToleratedBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static ErrorTolerated fromJson(ErrorToleratedBuilder.ImmutableErrorTolerated.Json json) {
        return ErrorToleratedBuilder.ImmutableErrorTolerated.fromJson(json);
    }
}
