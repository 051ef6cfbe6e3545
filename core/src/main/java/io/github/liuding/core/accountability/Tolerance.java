package io.github.liuding.core.accountability;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.liuding.core.internal.Checks;
import io.github.liuding.core.journal.EntryId;
import java.util.List;

/**
 * Evidence that is set apart, because what went wrong is not held against the unit (容错). It counts for no step.
 *
 * @param evidence the evidence
 * @param entry the entry by which it was decided
 * @param conditions the conditions (容错条件) that were found to hold, in its words, at least one
 */
public record Tolerance(Evidence evidence, EntryId entry, List<String> conditions) {
    @JsonCreator
    public Tolerance {
        conditions = List.copyOf(conditions);
        Checks.notEmpty("Conditions of a tolerance", conditions);
    }
}
