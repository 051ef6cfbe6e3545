package io.github.liuding.core.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What one printed name stands for (单位指称): a unit or a group of units. */
public sealed interface UnitReference {
    /**
     * A unit.
     *
     * @param id the unit's id
     */
    record ToUnit(UnitId id) implements UnitReference {
        @JsonValue
        @Override
        public String toString() {
            return "unit:" + id;
        }
    }

    /**
     * A group that the directory expands.
     *
     * @param id the group's id
     */
    record ToGroup(UnitGroupId id) implements UnitReference {
        @JsonValue
        @Override
        public String toString() {
            return "group:" + id;
        }
    }

    /**
     * Reads what {@code toString} writes, such as {@code unit:qinghe-housing} or {@code group:all-townships}.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static UnitReference parse(String text) {
        if (text.startsWith("unit:")) {
            return new ToUnit(new UnitId(text.substring("unit:".length())));
        }
        if (text.startsWith("group:")) {
            return new ToGroup(new UnitGroupId(text.substring("group:".length())));
        }
        throw new IllegalArgumentException(
                "Unit reference must be like 'unit:qinghe-housing' or 'group:all-townships', but was '%s'"
                        .formatted(text));
    }
}
