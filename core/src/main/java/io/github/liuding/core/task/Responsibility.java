package io.github.liuding.core.task;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.organization.Officer;
import io.github.liuding.core.organization.UnitReferences;
import java.util.Optional;
import org.immutables.value.Value;

/** Who answers for a task (定责任). */
@Value.Immutable
@JsonPropertyOrder({"leader", "leadUnits", "responsibleUnits", "cooperatingUnits", "handler", "liaison"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Responsibility {
    Responsibility() {}

    /** The leader in charge (责任领导). */
    public abstract Optional<Officer> leader();

    /** The units that lead (牵头单位), the first of them first. */
    @Value.Default
    public UnitReferences leadUnits() {
        return UnitReferences.none();
    }

    /** The units that carry it out (责任单位). */
    @Value.Default
    public UnitReferences responsibleUnits() {
        return UnitReferences.none();
    }

    /** The units that support (配合单位). */
    @Value.Default
    public UnitReferences cooperatingUnits() {
        return UnitReferences.none();
    }

    /** The units that answer for it (承担单位): those that lead, or where nobody leads, those that carry it out and share it. */
    @JsonIgnore
    public final UnitReferences inCharge() {
        return leadUnits().isEmpty() ? responsibleUnits() : leadUnits();
    }

    /** The person who handles it (责任人). */
    public abstract Optional<Officer> handler();

    /** The liaison officer (联络员). */
    public abstract Optional<Officer> liaison();

    /** Nobody named. */
    public static Responsibility open() {
        return builder().build();
    }

    /** Starts a responsibility. */
    public static ResponsibilityBuilder builder() {
        return new ResponsibilityBuilder();
    }

    /** Starts a changed copy. */
    public final ResponsibilityBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Responsibility fromJson(ResponsibilityBuilder.ImmutableResponsibility.Json json) {
        return ResponsibilityBuilder.ImmutableResponsibility.fromJson(json);
    }
}
