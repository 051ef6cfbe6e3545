package io.github.liuding.core.projection;

import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.core.task.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The four lists (四清单) of a standing: what is to be done, who answers, how, and what came of it.
 *
 * <p>Task, responsibility and result list have one row a task, the list of measures one a measure; all in the campaign's
 * order.
 */
public final class FourLists {
    private final Standing standing;
    private final Scope scope;
    private final List<ListedTask> tasks;
    private final List<ListedMeasure> measures;

    private FourLists(Standing standing, Scope scope, List<ListedTask> tasks, List<ListedMeasure> measures) {
        this.standing = standing;
        this.scope = scope;
        this.tasks = List.copyOf(tasks);
        this.measures = List.copyOf(measures);
    }

    /** The lists of the whole campaign. */
    public static FourLists of(Standing standing) {
        return of(standing, Scope.whole());
    }

    /**
     * The lists of one body or unit.
     *
     * @throws IllegalArgumentException if the campaign has no such body or unit
     */
    public static FourLists of(Standing standing, Scope scope) {
        List<ListedTask> tasks = new ArrayList<>();
        List<ListedMeasure> measures = new ArrayList<>();
        for (TaskStanding task : scope.of(standing)) {
            ListedTask listed =
                    new ListedTask(standing.campaign().goal(task.task().goal()).orElseThrow(), task);
            tasks.add(listed);
            List<Measure> own = task.task().measures();
            if (own.isEmpty()) {
                measures.add(new ListedMeasure(listed, 1, Optional.empty()));
            }
            for (int i = 0; i < own.size(); i++) {
                measures.add(new ListedMeasure(listed, i + 1, Optional.of(own.get(i))));
            }
        }
        return new FourLists(standing, scope, tasks, measures);
    }

    /** The standing they show. */
    public Standing standing() {
        return standing;
    }

    /** Whose tasks they show. */
    public Scope scope() {
        return scope;
    }

    /** The task list (任务清单): what is to be done. */
    public List<ListedTask> taskList() {
        return tasks;
    }

    /** The responsibility list (责任清单): who answers. */
    public List<ListedTask> responsibilityList() {
        return tasks;
    }

    /** The list of measures (措施清单): how. */
    public List<ListedMeasure> measureList() {
        return measures;
    }

    /** The result list (结果清单): what came of it. */
    public List<ListedTask> resultList() {
        return tasks;
    }
}
