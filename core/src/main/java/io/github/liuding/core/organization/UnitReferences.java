package io.github.liuding.core.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.immutables.value.Value;

/**
 * The units a paper names in one place (单位列举), such as 区工商联、区高科园等区直相关单位: its wording, kept as
 * printed, and what it stands for, in the order printed.
 *
 * <p>Made by {@link UnitDirectory#refer(String)}.
 */
@Value.Immutable
@JsonPropertyOrder({"printed", "references", "unresolved", "openEnded"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class UnitReferences {
    UnitReferences() {}

    /** The wording as printed; empty where the paper names no unit. */
    @Value.Default
    public String printed() {
        return "";
    }

    /** The units and groups that the wording names, in the order printed. */
    public abstract List<UnitReference> references();

    /** Names in the wording that the directory does not know, in the order printed. */
    public abstract List<String> unresolved();

    /** Whether the wording leaves the list open (等). */
    @Value.Default
    public boolean openEnded() {
        return false;
    }

    /** Whether the paper names no unit here. */
    @JsonIgnore
    public final boolean isEmpty() {
        return printed().isEmpty() && references().isEmpty();
    }

    /** No units. */
    public static UnitReferences none() {
        return builder().build();
    }

    /** Starts references. */
    public static UnitReferencesBuilder builder() {
        return new UnitReferencesBuilder();
    }

    /** Starts a changed copy. */
    public final UnitReferencesBuilder toBuilder() {
        return builder().from(this);
    }

    /** The wording as printed. */
    @Override
    public final String toString() {
        return printed();
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static UnitReferences fromJson(UnitReferencesBuilder.ImmutableUnitReferences.Json json) {
        return UnitReferencesBuilder.ImmutableUnitReferences.fromJson(json);
    }
}
