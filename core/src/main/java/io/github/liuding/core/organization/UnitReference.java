package io.github.liuding.core.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What one printed name stands for (单位指称): a unit, a group of units, or a body that acts as a unit does. */
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
     * A body (工作机构) that is named as a unit would be, such as 领导小组办公室.
     *
     * @param id the body's id
     */
    record ToBody(BodyId id) implements UnitReference {
        @JsonValue
        @Override
        public String toString() {
            return "body:" + id;
        }
    }

    /**
     * Reads what {@code toString} writes, such as {@code unit:qinghe-housing}, {@code group:all-townships} or
     * {@code body:leading-group}.
     *
     * @throws IllegalArgumentException if the text is none of them
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static UnitReference parse(String text) {
        if (text.startsWith("unit:")) {
            return new ToUnit(new UnitId(text.substring("unit:".length())));
        }
        if (text.startsWith("group:")) {
            return new ToGroup(new UnitGroupId(text.substring("group:".length())));
        }
        if (text.startsWith("body:")) {
            return new ToBody(new BodyId(text.substring("body:".length())));
        }
        throw new IllegalArgumentException(
                "Unit reference must be like 'unit:qinghe-housing', 'group:all-townships' or 'body:leading-group', but was '%s'"
                        .formatted(text));
    }
}
