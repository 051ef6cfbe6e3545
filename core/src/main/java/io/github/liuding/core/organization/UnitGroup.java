package io.github.liuding.core.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A group of units (单位组) that papers name together, such as 各乡镇.
 *
 * <p>It selects by kind, by naming units, or both; a group that does neither is one whose members the paper leaves
 * unsaid (相关区直单位), and expands to none.
 */
@Value.Immutable
@JsonPropertyOrder({"id", "name", "aliases", "kinds", "units"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class UnitGroup {
    UnitGroup() {}

    /** The group's id. */
    public abstract UnitGroupId id();

    /** The name in print, such as 各乡镇. */
    public abstract String name();

    /** Other wordings for the same group. */
    public abstract List<String> aliases();

    /** The kinds whose units all belong to it; a kind of bodies, such as 工作专班, stands for the bodies of that kind. */
    public abstract List<UnitKind> kinds();

    /** Units that belong to it by name. */
    public abstract List<UnitId> units();

    @Value.Check
    void check() {
        Checks.notBlank("Name of unit group '%s'".formatted(id()), name());
    }

    /** Whether the unit belongs to the group. */
    public final boolean includes(OrgUnit unit) {
        return units().contains(unit.id()) || kinds().contains(unit.kind());
    }

    /** Whether the group says how its members are found. */
    @JsonIgnore
    public final boolean isListed() {
        return !kinds().isEmpty() || !units().isEmpty();
    }

    final Stream<String> names() {
        return Stream.concat(Stream.of(name()), aliases().stream());
    }

    /** Starts a group. */
    public static UnitGroupBuilder builder() {
        return new UnitGroupBuilder();
    }

    /** Starts a changed copy. */
    public final UnitGroupBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static UnitGroup fromJson(UnitGroupBuilder.ImmutableUnitGroup.Json json) {
        return UnitGroupBuilder.ImmutableUnitGroup.fromJson(json);
    }
}
