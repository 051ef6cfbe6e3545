package io.github.liuding.core.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import io.github.liuding.core.organization.UnitReferences;
import org.immutables.value.Value;

/** A group of like with like (考核分组), such as 乡镇 or 专班: units and bodies are ranked only within it. */
@Value.Immutable
@JsonPropertyOrder({"name", "members", "ranked"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class PeerGroup {
    PeerGroup() {}

    /** The name, once in a scheme. */
    public abstract String name();

    /** Who belongs to it: units, groups of units, and bodies. */
    public abstract UnitReferences members();

    /** Whether it is ranked; otherwise its points are only told (通报). */
    @Value.Default
    public boolean ranked() {
        return true;
    }

    @Value.Check
    void check() {
        Checks.notBlank("Name of a peer group", name());
    }

    /** Starts one. */
    public static PeerGroupBuilder builder() {
        return new PeerGroupBuilder();
    }

    /** Starts a changed copy. */
    public final PeerGroupBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static PeerGroup fromJson(PeerGroupBuilder.ImmutablePeerGroup.Json json) {
        return PeerGroupBuilder.ImmutablePeerGroup.fromJson(json);
    }
}
