package io.github.liuding.core.regime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/** A one-vote veto (一票否决): failing in it voids a whole assessment. */
@Value.Immutable
@JsonPropertyOrder({"name", "scope", "trigger", "period"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Veto {
    Veto() {}

    /** What the paper calls it. */
    public abstract String name();

    /** What it voids, such as 年度目标责任考核. */
    public abstract String scope();

    /** What sets it off, where the paper says. */
    public abstract Optional<String> trigger();

    /** For which period, where the paper says. */
    public abstract Optional<String> period();

    @Value.Check
    void check() {
        Checks.notBlank("Name of a veto", name());
        Checks.notBlank("Scope of a veto", scope());
    }

    /** Starts a veto. */
    public static VetoBuilder builder() {
        return new VetoBuilder();
    }

    /** Starts a changed copy. */
    public final VetoBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Veto fromJson(VetoBuilder.ImmutableVeto.Json json) {
        return VetoBuilder.ImmutableVeto.fromJson(json);
    }
}
