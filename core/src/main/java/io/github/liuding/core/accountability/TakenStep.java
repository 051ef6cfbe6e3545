package io.github.liuding.core.accountability;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.liuding.core.internal.Checks;
import io.github.liuding.core.journal.EntryId;
import java.time.LocalDate;

/**
 * A step that was taken (已采取的方式).
 *
 * @param means the means, such as 约谈
 * @param on the day
 * @param entry the entry that says so
 */
public record TakenStep(String means, LocalDate on, EntryId entry) {
    @JsonCreator
    public TakenStep {
        Checks.notBlank("Means of a step taken", means);
    }
}
