package io.github.liuding.core.regime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A mechanism (工作机制) of the paper, such as 定期调度机制. */
@Value.Immutable
@JsonPropertyOrder({"name", "kind", "points", "activities"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Mechanism {
    Mechanism() {}

    /** Its name as printed. */
    public abstract String name();

    /** Its kind. */
    public abstract Optional<MechanismKind> kind();

    /** What it asks for, in short. */
    public abstract List<String> points();

    /** What is done again and again. */
    public abstract List<Activity> activities();

    @Value.Check
    void check() {
        Checks.notBlank("Name of a mechanism", name());
    }

    /** Starts a mechanism. */
    public static MechanismBuilder builder() {
        return new MechanismBuilder();
    }

    /** Starts a changed copy. */
    public final MechanismBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Mechanism fromJson(MechanismBuilder.ImmutableMechanism.Json json) {
        return MechanismBuilder.ImmutableMechanism.fromJson(json);
    }
}
