package io.github.liuding.core.liaison;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Leaders paired with enterprises by grade (挂点联系企业). */
@Value.Immutable
@JsonPropertyOrder({"atLeast", "quota", "pairings"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class EnterpriseLiaison {
    EnterpriseLiaison() {}

    /** The fewest enterprises of each leader. */
    public abstract Optional<Integer> atLeast();

    /** How many of each grade, in the order printed. */
    public abstract List<GradeQuota> quota();

    /** The pairings that have been made. */
    public abstract List<EnterprisePairing> pairings();

    @Value.Check
    void check() {
        Checks.positive("Fewest enterprises of a leader", atLeast());
        Checks.distinct("Grade", quota(), GradeQuota::grade);
    }

    /** Starts an enterprise liaison. */
    public static EnterpriseLiaisonBuilder builder() {
        return new EnterpriseLiaisonBuilder();
    }

    /** Starts a changed copy. */
    public final EnterpriseLiaisonBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static EnterpriseLiaison fromJson(EnterpriseLiaisonBuilder.ImmutableEnterpriseLiaison.Json json) {
        return EnterpriseLiaisonBuilder.ImmutableEnterpriseLiaison.fromJson(json);
    }
}
