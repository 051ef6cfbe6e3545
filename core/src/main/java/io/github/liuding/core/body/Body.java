package io.github.liuding.core.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.UnitReferences;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A body (工作机构) that a paper sets up, with those under it: leading group, office, task force, command centre, group. */
@Value.Immutable
@JsonPropertyOrder({
    "id",
    "kind",
    "name",
    "shortName",
    "aliases",
    "bodyClass",
    "seat",
    "appointments",
    "memberUnits",
    "leadUnits",
    "cooperatingUnits",
    "duties",
    "staffing",
    "oversight",
    "reportsTo",
    "bodies"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Body {
    Body() {}

    /** The body's id, unique in its campaign. */
    public abstract BodyId id();

    /** Its kind. */
    public abstract BodyKind kind();

    /** Its name as printed. */
    public abstract String name();

    /** How the paper calls it for short (简称). */
    public abstract Optional<String> shortName();

    /** Other names that the paper uses for it. */
    public abstract List<String> aliases();

    /** Its class, such as 重大类 or 重要类. */
    public abstract Optional<String> bodyClass();

    /** Where it sits (设在). */
    public abstract Optional<Seat> seat();

    /** Who holds which role, in the order printed; those of one role stand together. */
    public abstract List<Appointment> appointments();

    /** The member units (成员单位). */
    @Value.Default
    public UnitReferences memberUnits() {
        return UnitReferences.none();
    }

    /** The units that lead it (牵头单位). */
    @Value.Default
    public UnitReferences leadUnits() {
        return UnitReferences.none();
    }

    /** The units that support it (配合单位). */
    @Value.Default
    public UnitReferences cooperatingUnits() {
        return UnitReferences.none();
    }

    /** What it does (主要职责). */
    public abstract List<String> duties();

    /** How it is staffed. */
    public abstract Optional<StaffingPlan> staffing();

    /** What it watches. */
    public abstract Optional<Oversight> oversight();

    /** To whom it reports, as printed. */
    @Value.Default
    public UnitReferences reportsTo() {
        return UnitReferences.none();
    }

    /** The bodies under it, in the order printed. */
    public abstract List<Body> bodies();

    @Value.Check
    void check() {
        Checks.notBlank("Name of body '%s'".formatted(id()), name());
        Checks.together("Appointments of body '%s'".formatted(id()), appointments(), Appointment::role);
    }

    /** Every name of the body: name, short name, aliases. */
    final Stream<String> names() {
        return Stream.concat(Stream.concat(Stream.of(name()), shortName().stream()), aliases().stream());
    }

    /** The body and all under it, each before those under it. */
    final Stream<Body> all() {
        return Stream.concat(Stream.of(this), bodies().stream().flatMap(Body::all));
    }

    /** Who heads it; more than one where there are two commanders (双指挥长), none where the paper names none. */
    public final List<Appointment> heads() {
        return appointments().stream()
                .filter(appointment -> appointment.role().isHead())
                .toList();
    }

    /** Starts a body. */
    public static BodyBuilder builder() {
        return new BodyBuilder();
    }

    /** Starts a changed copy. */
    public final BodyBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Body fromJson(BodyBuilder.ImmutableBody.Json json) {
        return BodyBuilder.ImmutableBody.fromJson(json);
    }
}
