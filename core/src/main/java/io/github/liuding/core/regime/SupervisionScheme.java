package io.github.liuding.core.regime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is supervised and how (督查督办). */
@Value.Immutable
@JsonPropertyOrder({"system", "classes", "methods"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class SupervisionScheme {
    SupervisionScheme() {}

    /** The system that weighty matters go into, such as 13710. */
    public abstract Optional<String> system();

    /** The classes of matters for which ledgers are kept (分类台账). */
    public abstract List<String> classes();

    /** How it is supervised, such as 四不两直. */
    public abstract List<String> methods();

    /** Starts a supervision scheme. */
    public static SupervisionSchemeBuilder builder() {
        return new SupervisionSchemeBuilder();
    }

    /** Starts a changed copy. */
    public final SupervisionSchemeBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static SupervisionScheme fromJson(SupervisionSchemeBuilder.ImmutableSupervisionScheme.Json json) {
        return SupervisionSchemeBuilder.ImmutableSupervisionScheme.fromJson(json);
    }
}
