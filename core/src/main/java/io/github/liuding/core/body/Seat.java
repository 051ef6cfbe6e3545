package io.github.liuding.core.body;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.internal.Checks;
import io.github.liuding.core.organization.UnitReferences;

/** Where a body sits (设在). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(Seat.InUnits.class), @JsonSubTypes.Type(Seat.ByRule.class)})
public sealed interface Seat {
    /**
     * In a unit that the paper names.
     *
     * @param units which
     */
    @JsonTypeName("units")
    record InUnits(UnitReferences units) implements Seat {
        @Override
        public String toString() {
            return units.toString();
        }
    }

    /**
     * Wherever a rule says, such as 副组长所在单位.
     *
     * @param words the rule as printed
     */
    @JsonTypeName("rule")
    record ByRule(String words) implements Seat {
        public ByRule {
            Checks.notBlank("Rule of a seat", words);
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
