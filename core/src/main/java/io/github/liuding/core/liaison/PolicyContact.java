package io.github.liuding.core.liaison;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import io.github.liuding.core.organization.UnitReferences;
import java.util.Optional;
import org.immutables.value.Value;

/** Whom to ask about a policy (政策咨询联系表). */
@Value.Immutable
@JsonPropertyOrder({"policy", "unit", "contact", "phone", "email"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class PolicyContact {
    PolicyContact() {}

    /** The policy. */
    public abstract String policy();

    /** The unit. */
    @Value.Default
    public UnitReferences unit() {
        return UnitReferences.none();
    }

    /** The person. */
    public abstract Optional<String> contact();

    /** The phone number. */
    public abstract Optional<String> phone();

    /** The e-mail address. */
    public abstract Optional<String> email();

    @Value.Check
    void check() {
        Checks.notBlank("Policy of a contact", policy());
    }

    /** Starts a policy contact. */
    public static PolicyContactBuilder builder() {
        return new PolicyContactBuilder();
    }

    /** Starts a changed copy. */
    public final PolicyContactBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static PolicyContact fromJson(PolicyContactBuilder.ImmutablePolicyContact.Json json) {
        return PolicyContactBuilder.ImmutablePolicyContact.fromJson(json);
    }
}
