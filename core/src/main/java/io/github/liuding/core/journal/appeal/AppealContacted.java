package io.github.liuding.core.journal.appeal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.internal.EntryChecks;
import java.util.Optional;
import org.immutables.value.Value;

/** The enterprise of an appeal contacted (电话联系). */
@Value.Immutable
@JsonTypeName("appeal-contacted")
@JsonPropertyOrder({"id", "appeal", "on", "recordedOn", "by", "officer", "text", "attachments", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract non-sealed class AppealContacted implements AppealEntry {
    AppealContacted() {}

    /** What was said. */
    public abstract Optional<String> text();

    @Value.Check
    void check() {
        EntryChecks.recordedInTime(id(), on(), recordedOn());
        EntryChecks.notBlank(id(), "Text", text());
    }

    /** Starts an entry. */
    public static AppealContactedBuilder builder() {
        return new AppealContactedBuilder();
    }

    /** Starts a changed copy. */
    public final AppealContactedBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static AppealContacted fromJson(AppealContactedBuilder.ImmutableAppealContacted.Json json) {
        return AppealContactedBuilder.ImmutableAppealContacted.fromJson(json);
    }
}
