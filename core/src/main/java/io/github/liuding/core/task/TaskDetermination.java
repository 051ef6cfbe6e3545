package io.github.liuding.core.task;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/**
 * How far one determination of a task has come.
 *
 * @param determination which
 * @param determinacy how far
 * @param missing what it still lacks (缺项), in the words of the ledger, such as 责任领导; empty where determined
 */
public record TaskDetermination(Determination determination, Determinacy determinacy, List<String> missing) {
    @JsonCreator
    public TaskDetermination {
        missing = List.copyOf(missing);
    }
}
