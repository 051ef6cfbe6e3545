package io.github.liuding.core.liaison;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import io.github.liuding.core.organization.Officer;
import io.github.liuding.core.organization.UnitReferences;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One enterprise and who stands by it (帮扶小组). */
@Value.Immutable
@JsonPropertyOrder({"enterprise", "leader", "unit", "members", "plan"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class SupportTeam {
    SupportTeam() {}

    /** The enterprise or project. */
    public abstract String enterprise();

    /** The leader. */
    public abstract Optional<Officer> leader();

    /** The unit. */
    @Value.Default
    public UnitReferences unit() {
        return UnitReferences.none();
    }

    /** The team. */
    public abstract List<String> members();

    /** The plan. */
    public abstract Optional<String> plan();

    @Value.Check
    void check() {
        Checks.notBlank("Enterprise of a support team", enterprise());
    }

    /** Starts a support team. */
    public static SupportTeamBuilder builder() {
        return new SupportTeamBuilder();
    }

    /** Starts a changed copy. */
    public final SupportTeamBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static SupportTeam fromJson(SupportTeamBuilder.ImmutableSupportTeam.Json json) {
        return SupportTeamBuilder.ImmutableSupportTeam.fromJson(json);
    }
}
