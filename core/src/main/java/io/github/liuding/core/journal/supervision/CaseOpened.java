package io.github.liuding.core.journal.supervision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.internal.EntryChecks;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.regime.CaseWeight;
import io.github.liuding.core.task.TaskId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A case opened (立项交办): a matter put into the ledger of supervision and assigned, on the day the entry is about. */
@Value.Immutable
@JsonTypeName("case-opened")
@JsonPropertyOrder({
    "id",
    "caseId",
    "on",
    "recordedOn",
    "by",
    "officer",
    "caseClass",
    "matter",
    "source",
    "handler",
    "coHandlers",
    "requirement",
    "weight",
    "due",
    "nodes",
    "task",
    "attachments",
    "note"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract non-sealed class CaseOpened implements CaseEntry {
    CaseOpened() {}

    /** The class of matters (台账类别) under which it stands, such as 议定事项; as the campaign names it. */
    public abstract String caseClass();

    /** What it is about (事项). */
    public abstract String matter();

    /** Where it comes from (任务来源), such as a meeting or an instruction. */
    public abstract Optional<String> source();

    /** The unit that handles it (承办单位). */
    public abstract UnitId handler();

    /** The units that help (协办单位), each once and the handler not among them. */
    public abstract List<UnitId> coHandlers();

    /** What is required (办理要求). */
    public abstract Optional<String> requirement();

    /** How heavy it is, which says how long it may take. */
    public abstract CaseWeight weight();

    /** The last day in time (办理时限), where it was set for this case; else the time limit of its weight holds. */
    public abstract Optional<LocalDate> due();

    /** The nodes (节点) at which a matter that takes long reports. */
    public abstract List<CaseNode> nodes();

    /** The task that it is about. */
    public abstract Optional<TaskId> task();

    @Value.Check
    void check() {
        EntryChecks.recordedInTime(id(), on(), recordedOn());
        EntryChecks.notBlank(id(), "Class", caseClass());
        EntryChecks.notBlank(id(), "Matter", matter());
        EntryChecks.notBlank(id(), "Source", source());
        EntryChecks.notBlank(id(), "Requirement", requirement());
        EntryChecks.distinct(
                id(),
                "Unit",
                Stream.concat(Stream.of(handler()), coHandlers().stream()).toList());
        EntryChecks.notBefore(id(), "Due day", on(), due());
        EntryChecks.distinct(id(), "Node", nodes().stream().map(CaseNode::name).toList());
    }

    /** Starts an entry. */
    public static CaseOpenedBuilder builder() {
        return new CaseOpenedBuilder();
    }

    /** Starts a changed copy. */
    public final CaseOpenedBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static CaseOpened fromJson(CaseOpenedBuilder.ImmutableCaseOpened.Json json) {
        return CaseOpenedBuilder.ImmutableCaseOpened.fromJson(json);
    }
}
