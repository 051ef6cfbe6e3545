package io.github.liuding.core.journal.action;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.internal.EntryChecks;
import io.github.liuding.core.journal.supervision.CaseId;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.task.TaskId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A step of accountability taken (责任追究), by the decision of those who may. */
@Value.Immutable
@JsonTypeName("accountability-taken")
@JsonPropertyOrder({
    "id",
    "on",
    "recordedOn",
    "by",
    "officer",
    "units",
    "means",
    "grounds",
    "due",
    "task",
    "caseId",
    "attachments",
    "note"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract non-sealed class AccountabilityTaken implements UnitEntry {
    AccountabilityTaken() {}

    /** The units that it concerns, at least one, none twice. */
    @Override
    public abstract List<UnitId> units();

    /** The means, such as 限期整改 or 移交问题线索; as the campaign names it. */
    public abstract String means();

    /** On what grounds. */
    public abstract String grounds();

    /** The last day in time for what it demands. */
    public abstract Optional<LocalDate> due();

    /** The task that led to it. */
    public abstract Optional<TaskId> task();

    /** The case that led to it. */
    public abstract Optional<CaseId> caseId();

    @Override
    public final Optional<String> step() {
        return Optional.of(means());
    }

    @Value.Check
    void check() {
        EntryChecks.recordedInTime(id(), on(), recordedOn());
        EntryChecks.notEmpty(id(), "Units", units());
        EntryChecks.distinct(id(), "Unit", units());
        EntryChecks.notBlank(id(), "Means", means());
        EntryChecks.notBlank(id(), "Grounds", grounds());
        EntryChecks.notBefore(id(), "Due day", on(), due());
    }

    /** Starts an entry. */
    public static AccountabilityTakenBuilder builder() {
        return new AccountabilityTakenBuilder();
    }

    /** Starts a changed copy. */
    public final AccountabilityTakenBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static AccountabilityTaken fromJson(AccountabilityTakenBuilder.ImmutableAccountabilityTaken.Json json) {
        return AccountabilityTakenBuilder.ImmutableAccountabilityTaken.fromJson(json);
    }
}
