package io.github.liuding.core.journal.appeal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.internal.EntryChecks;
import io.github.liuding.core.organization.UnitId;
import java.util.Optional;
import org.immutables.value.Value;

/** An appeal routed (分类处理) by whose power it is. */
@Value.Immutable
@JsonTypeName("appeal-routed")
@JsonPropertyOrder({
    "id",
    "appeal",
    "on",
    "recordedOn",
    "by",
    "officer",
    "route",
    "to",
    "difficulty",
    "attachments",
    "note"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract non-sealed class AppealRouted implements AppealEntry {
    AppealRouted() {}

    /** Whose power it is. */
    public abstract AppealRoute route();

    /** The unit that handles it from now on. */
    public abstract Optional<UnitId> to();

    /** How difficult it turned out to be; absent where that stays as it was. */
    public abstract Optional<AppealDifficulty> difficulty();

    @Value.Check
    void check() {
        EntryChecks.recordedInTime(id(), on(), recordedOn());
    }

    /** Starts an entry. */
    public static AppealRoutedBuilder builder() {
        return new AppealRoutedBuilder();
    }

    /** Starts a changed copy. */
    public final AppealRoutedBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static AppealRouted fromJson(AppealRoutedBuilder.ImmutableAppealRouted.Json json) {
        return AppealRoutedBuilder.ImmutableAppealRouted.fromJson(json);
    }
}
