package io.github.liuding.core.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.internal.Checks;
import io.github.liuding.core.organization.Officer;
import io.github.liuding.core.organization.UnitReferences;
import java.util.Optional;

/** Who holds a role (任职者): as papers name them, an officer, whole units, or a rule. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(Holder.One.class),
    @JsonSubTypes.Type(Holder.Units.class),
    @JsonSubTypes.Type(Holder.ByRule.class)
})
public sealed interface Holder {
    /**
     * A person, a post, or a person in a post, such as 县政府办副主任.
     *
     * @param officer who
     */
    @JsonTypeName("one")
    record One(Officer officer) implements Holder {
        @Override
        public String toString() {
            return officer.toString();
        }
    }

    /**
     * Whole units, each by one of theirs, such as 区直各有关部门主要负责人.
     *
     * @param units which
     * @param as in what capacity, such as 主要负责人
     */
    @JsonTypeName("units")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Units(UnitReferences units, Optional<String> as) implements Holder {
        @Override
        public String toString() {
            return units + as.orElse("");
        }
    }

    /**
     * Whoever a rule says, such as 由相关副指挥长担任.
     *
     * @param words the rule as printed
     */
    @JsonTypeName("rule")
    record ByRule(String words) implements Holder {
        public ByRule {
            Checks.notBlank("Rule of a holder", words);
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
