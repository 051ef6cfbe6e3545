package io.github.liuding.core.goal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.liuding.core.internal.Checks;
import java.util.List;

/**
 * A goal (工作目标) of a campaign, under which its tasks stand, such as 建立政企联动新机制.
 *
 * @param id unique in its campaign
 * @param title as printed
 * @param variants other wordings of the title (异文) in the same paper, such as those of its table, in its order
 */
public record Goal(
        GoalId id,
        String title,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> variants) {
    @JsonCreator
    public Goal {
        Checks.notBlank("Title of goal '%s'".formatted(id), title);
        // A mapper hands in null where the property is absent.
        variants = variants == null ? List.of() : List.copyOf(variants);
        variants.forEach(variant -> Checks.notBlank("Variant of goal '%s'".formatted(id), variant));
    }

    /** A goal that is worded alike wherever it is printed. */
    public Goal(GoalId id, String title) {
        this(id, title, List.of());
    }
}
