package io.github.liuding.core.liaison;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import java.util.List;
import org.immutables.value.Value;

/** Support teams by a formula such as 五个一 (帮扶机制). */
@Value.Immutable
@JsonPropertyOrder({"name", "parts", "teams"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class SupportTeams {
    SupportTeams() {}

    /** The formula's name, such as 五个一. */
    public abstract String name();

    /** What each team is to have, in the order printed. */
    public abstract List<String> parts();

    /** The teams that have been formed. */
    public abstract List<SupportTeam> teams();

    @Value.Check
    void check() {
        Checks.notBlank("Name of the support teams", name());
    }

    /** Starts a support teams. */
    public static SupportTeamsBuilder builder() {
        return new SupportTeamsBuilder();
    }

    /** Starts a changed copy. */
    public final SupportTeamsBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static SupportTeams fromJson(SupportTeamsBuilder.ImmutableSupportTeams.Json json) {
        return SupportTeamsBuilder.ImmutableSupportTeams.fromJson(json);
    }
}
