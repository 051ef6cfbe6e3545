package io.github.liuding.core.liaison;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import io.github.liuding.core.organization.UnitReferences;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The liaison officers (联络员) that a paper asks for. */
@Value.Immutable
@JsonPropertyOrder({"units", "each", "rank", "officers"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Liaisons {
    Liaisons() {}

    /** Of which units and bodies. */
    public abstract UnitReferences units();

    /** How many of each, where the paper says; one is meant where it does not. */
    public abstract Optional<Integer> each();

    /** The rank asked for, such as 股级 or 副科级以上. */
    public abstract Optional<String> rank();

    /** Those who have been named. */
    public abstract List<LiaisonOfficer> officers();

    @Value.Check
    void check() {
        Checks.positive("Number of liaison officers", each());
        if (units().isEmpty()) {
            throw new IllegalArgumentException("Liaison officers must be asked of some unit");
        }
    }

    /** Starts a liaisons. */
    public static LiaisonsBuilder builder() {
        return new LiaisonsBuilder();
    }

    /** Starts a changed copy. */
    public final LiaisonsBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Liaisons fromJson(LiaisonsBuilder.ImmutableLiaisons.Json json) {
        return LiaisonsBuilder.ImmutableLiaisons.fromJson(json);
    }
}
