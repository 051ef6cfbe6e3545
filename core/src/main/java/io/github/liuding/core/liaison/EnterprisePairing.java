package io.github.liuding.core.liaison;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.organization.Officer;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A leader paired with a park and enterprises (挂点联系). */
@Value.Immutable
@JsonPropertyOrder({"leader", "park", "enterprises"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class EnterprisePairing {
    EnterprisePairing() {}

    /** The leader. */
    public abstract Officer leader();

    /** The park. */
    public abstract Optional<String> park();

    /** The enterprises. */
    public abstract List<Enterprise> enterprises();

    /** Starts an enterprise pairing. */
    public static EnterprisePairingBuilder builder() {
        return new EnterprisePairingBuilder();
    }

    /** Starts a changed copy. */
    public final EnterprisePairingBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static EnterprisePairing fromJson(EnterprisePairingBuilder.ImmutableEnterprisePairing.Json json) {
        return EnterprisePairingBuilder.ImmutableEnterprisePairing.fromJson(json);
    }
}
