package io.github.liuding.core.journal.appeal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.internal.EntryChecks;
import io.github.liuding.core.organization.UnitId;
import java.util.Optional;
import org.immutables.value.Value;

/** An appeal received (受理诉求) from an enterprise, on the day the entry is about. */
@Value.Immutable
@JsonTypeName("appeal-received")
@JsonPropertyOrder({
    "id",
    "appeal",
    "on",
    "recordedOn",
    "by",
    "officer",
    "enterprise",
    "matter",
    "channel",
    "handler",
    "difficulty",
    "attachments",
    "note"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract non-sealed class AppealReceived implements AppealEntry {
    AppealReceived() {}

    /** The enterprise (企业). */
    public abstract String enterprise();

    /** What it asks for. */
    public abstract String matter();

    /** How it came in, such as 热线. */
    public abstract Optional<String> channel();

    /** The unit that handles it (承办单位). */
    public abstract Optional<UnitId> handler();

    /** How difficult it is, which says how long it may take. */
    @Value.Default
    public AppealDifficulty difficulty() {
        return AppealDifficulty.ORDINARY;
    }

    @Value.Check
    void check() {
        EntryChecks.recordedInTime(id(), on(), recordedOn());
        EntryChecks.notBlank(id(), "Enterprise", enterprise());
        EntryChecks.notBlank(id(), "Matter", matter());
        EntryChecks.notBlank(id(), "Channel", channel());
    }

    /** Starts an entry. */
    public static AppealReceivedBuilder builder() {
        return new AppealReceivedBuilder();
    }

    /** Starts a changed copy. */
    public final AppealReceivedBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static AppealReceived fromJson(AppealReceivedBuilder.ImmutableAppealReceived.Json json) {
        return AppealReceivedBuilder.ImmutableAppealReceived.fromJson(json);
    }
}
