package io.github.liuding.core.journal.supervision;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.liuding.core.internal.Checks;
import java.time.LocalDate;

/**
 * A node (节点) of a case that takes long: by then the handler reports what is reached.
 *
 * @param name what is reached
 * @param due the last day in time
 */
public record CaseNode(String name, LocalDate due) {
    @JsonCreator
    public CaseNode {
        Checks.notBlank("Name of a node", name);
    }
}
