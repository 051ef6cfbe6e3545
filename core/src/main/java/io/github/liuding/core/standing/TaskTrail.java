package io.github.liuding.core.standing;

import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.EntryRemark;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.TaskEntry;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.task.Task;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The entries about one task and what they come to. Immutable.
 *
 * @param remarks on those that do not fit
 */
record TaskTrail(Task task, Trail<TaskEntry> trail, TaskHistory history, List<EntryRemark> remarks) {
    static TaskTrail of(Task task) {
        return new TaskTrail(task, Trail.empty(), TaskHistory.start(), List.of());
    }

    /** This trail and more entries, which are in order; only what came before them is not worked out again. */
    TaskTrail with(Gathering<TaskEntry> gathered, Terms terms) {
        Trail<TaskEntry> all = trail.with(gathered);
        return trail.isBefore(gathered)
                ? fold(all, trail.size(), new TaskFold(terms, task, history, remarks))
                : fold(all, 0, new TaskFold(terms, task, TaskHistory.start(), List.of()));
    }

    TaskTrail without(Set<EntryId> ids, Gathering<JournalEntry> taken, Terms terms) {
        return fold(trail.without(ids, taken), 0, new TaskFold(terms, task, TaskHistory.start(), List.of()));
    }

    private TaskTrail fold(Trail<TaskEntry> entries, int from, TaskFold fold) {
        for (int i = from; i < entries.size(); i++) {
            fold.take(entries.entry(i));
        }
        return new TaskTrail(task, entries, fold.history(), fold.remarks());
    }

    /** The entries that were taken. */
    List<TaskEntry> taken() {
        Set<EntryId> leftOut = remarks.stream()
                .filter(remark -> remark.severity() == Severity.ERROR)
                .map(remark -> remark.entry().id())
                .collect(Collectors.toSet());
        return leftOut.isEmpty()
                ? trail.entries()
                : trail.entries().stream()
                        .filter(entry -> !leftOut.contains(entry.id()))
                        .toList();
    }

    Stream<Remarks.Placed> placedRemarks() {
        return remarks.stream().map(remark -> new Remarks.Placed(remark, trail.positionOf(remark.entry())));
    }
}
