package io.github.liuding.core.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A unit (单位) that leads, is responsible or cooperates, such as 区发改局. */
@Value.Immutable
@JsonPropertyOrder({"id", "name", "fullName", "aliases", "kind", "divisionCode"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class OrgUnit {
    private static final Pattern DIVISION_CODE = Pattern.compile("\\d{6}");

    OrgUnit() {}

    /** The unit's id. */
    public abstract UnitId id();

    /** The name by which the campaign's papers call it, such as 区发改局. */
    public abstract String name();

    /** The full name (全称), where it is another, such as 区发展和改革局. */
    public abstract Optional<String> fullName();

    /** Other names that papers use for the same unit (又称). */
    public abstract List<String> aliases();

    /** The unit's kind. */
    public abstract UnitKind kind();

    /** The division code (行政区划代码, GB/T 2260), six digits, of a unit that is an area. */
    public abstract Optional<String> divisionCode();

    @Value.Check
    void check() {
        Checks.notBlank("Name of unit '%s'".formatted(id()), name());
        divisionCode().ifPresent(code -> {
            if (!DIVISION_CODE.matcher(code).matches()) {
                throw new IllegalArgumentException(
                        "Division code of unit '%s' must be six digits, but was '%s'".formatted(id(), code));
            }
        });
    }

    /** Every name of the unit: name, full name, aliases. */
    final Stream<String> names() {
        return Stream.concat(Stream.concat(Stream.of(name()), fullName().stream()), aliases().stream());
    }

    /** Starts a unit. */
    public static OrgUnitBuilder builder() {
        return new OrgUnitBuilder();
    }

    /** Starts a changed copy. */
    public final OrgUnitBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static OrgUnit fromJson(OrgUnitBuilder.ImmutableOrgUnit.Json json) {
        return OrgUnitBuilder.ImmutableOrgUnit.fromJson(json);
    }
}
