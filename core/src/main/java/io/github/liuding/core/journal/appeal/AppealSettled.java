package io.github.liuding.core.journal.appeal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.internal.EntryChecks;
import org.immutables.value.Value;

/** An appeal settled (办结诉求). */
@Value.Immutable
@JsonTypeName("appeal-settled")
@JsonPropertyOrder({"id", "appeal", "on", "recordedOn", "by", "officer", "outcome", "text", "attachments", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract non-sealed class AppealSettled implements AppealEntry {
    AppealSettled() {}

    /** What came of it. */
    public abstract AppealOutcome outcome();

    /** What the enterprise was told. */
    public abstract String text();

    @Value.Check
    void check() {
        EntryChecks.recordedInTime(id(), on(), recordedOn());
        EntryChecks.notBlank(id(), "Text", text());
    }

    /** Starts an entry. */
    public static AppealSettledBuilder builder() {
        return new AppealSettledBuilder();
    }

    /** Starts a changed copy. */
    public final AppealSettledBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static AppealSettled fromJson(AppealSettledBuilder.ImmutableAppealSettled.Json json) {
        return AppealSettledBuilder.ImmutableAppealSettled.fromJson(json);
    }
}
