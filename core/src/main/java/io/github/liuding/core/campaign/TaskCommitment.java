package io.github.liuding.core.campaign;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.liuding.core.goal.Commitment;
import io.github.liuding.core.task.TaskId;
import java.util.Optional;

/** A dated commitment (时限承诺) and the task that stands for it.
 *
 * @param commitment what is promised by when
 * @param task the task, where one is named
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TaskCommitment(Commitment commitment, Optional<TaskId> task) {
    @JsonCreator
    public TaskCommitment {}
}
