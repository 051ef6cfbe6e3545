package io.github.liuding.core.liaison;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.organization.UnitReferences;
import java.util.Optional;
import org.immutables.value.Value;

/** A liaison officer (联络员) of a unit or body. */
@Value.Immutable
@JsonPropertyOrder({"unit", "name", "post", "rank", "contact"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class LiaisonOfficer {
    LiaisonOfficer() {}

    /** Whose. */
    public abstract UnitReferences unit();

    /** The name. */
    public abstract Optional<String> name();

    /** The post. */
    public abstract Optional<String> post();

    /** The rank, such as 副科级. */
    public abstract Optional<String> rank();

    /** How to reach the officer. */
    public abstract Optional<String> contact();

    /** Starts a liaison officer. */
    public static LiaisonOfficerBuilder builder() {
        return new LiaisonOfficerBuilder();
    }

    /** Starts a changed copy. */
    public final LiaisonOfficerBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static LiaisonOfficer fromJson(LiaisonOfficerBuilder.ImmutableLiaisonOfficer.Json json) {
        return LiaisonOfficerBuilder.ImmutableLiaisonOfficer.fromJson(json);
    }
}
