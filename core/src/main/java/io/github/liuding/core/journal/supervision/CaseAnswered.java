package io.github.liuding.core.journal.supervision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.internal.EntryChecks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A case answered (反馈): the handler says what it arranged, what has been done, or what came of it. */
@Value.Immutable
@JsonTypeName("case-answered")
@JsonPropertyOrder({
    "id",
    "caseId",
    "on",
    "recordedOn",
    "by",
    "officer",
    "stage",
    "text",
    "plan",
    "asksToClose",
    "attachments",
    "note"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract non-sealed class CaseAnswered implements CaseEntry {
    CaseAnswered() {}

    /** The stage that it answers, such as 研究部署, or the name of a node; absent for an answer in between. */
    public abstract Optional<String> stage();

    /** What it says. */
    public abstract String text();

    /** The nodes of a plan, where the matter cannot be settled in time; they follow those set before. */
    public abstract List<CaseNode> plan();

    /** Whether it asks for the case to be closed (申请办结). */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    @Value.Default
    public boolean asksToClose() {
        return false;
    }

    @Value.Check
    void check() {
        EntryChecks.recordedInTime(id(), on(), recordedOn());
        EntryChecks.notBlank(id(), "Stage", stage());
        EntryChecks.notBlank(id(), "Text", text());
        EntryChecks.distinct(id(), "Node", plan().stream().map(CaseNode::name).toList());
    }

    /** Starts an entry. */
    public static CaseAnsweredBuilder builder() {
        return new CaseAnsweredBuilder();
    }

    /** Starts a changed copy. */
    public final CaseAnsweredBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static CaseAnswered fromJson(CaseAnsweredBuilder.ImmutableCaseAnswered.Json json) {
        return CaseAnsweredBuilder.ImmutableCaseAnswered.fromJson(json);
    }
}
