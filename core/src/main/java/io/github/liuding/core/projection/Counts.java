package io.github.liuding.core.projection;

import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.core.task.Determination;
import io.github.liuding.core.task.TaskDetermination;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The counts of a summary while tasks are added; changed no more once there is a summary of them. */
final class Counts {
    private final Map<TaskState, Integer> states = new EnumMap<>(TaskState.class);
    private final Map<Lamp, Integer> lamps = new TreeMap<>(Colours.ORDER);
    private final Map<Determination, DeterminationCount> determinations =
            new TreeMap<>(Comparator.comparing(Determination::aspect).thenComparing(Determination::name));
    private int overdue;
    private int closedLate;
    private int extended;
    private int missedReports;

    void add(TaskStanding task) {
        states.merge(task.state(), 1, Integer::sum);
        lamps.merge(task.lamp(), 1, Integer::sum);
        for (TaskDetermination judged : task.determinations()) {
            add(DeterminationCount.of(judged.determination(), judged.determinacy()));
        }
        overdue += task.isOverdue() ? 1 : 0;
        closedLate += task.isClosedLate() ? 1 : 0;
        extended += task.extensions().isEmpty() ? 0 : 1;
        missedReports += task.missedReports().size();
    }

    void add(Counts other) {
        other.states.forEach((state, count) -> states.merge(state, count, Integer::sum));
        other.lamps.forEach((lamp, count) -> lamps.merge(lamp, count, Integer::sum));
        other.determinations.values().forEach(this::add);
        overdue += other.overdue;
        closedLate += other.closedLate;
        extended += other.extended;
        missedReports += other.missedReports;
    }

    private void add(DeterminationCount count) {
        determinations.merge(count.determination(), count, DeterminationCount::plus);
    }

    Summary toSummary() {
        return new Summary(this);
    }

    Map<TaskState, Integer> states() {
        return states;
    }

    Map<Lamp, Integer> lamps() {
        return lamps;
    }

    Map<Determination, DeterminationCount> determinations() {
        return determinations;
    }

    int overdue() {
        return overdue;
    }

    int closedLate() {
        return closedLate;
    }

    int extended() {
        return extended;
    }

    int missedReports() {
        return missedReports;
    }

    /** Everything that makes two summaries equal. */
    List<Object> values() {
        return List.of(states, lamps, determinations, overdue, closedLate, extended, missedReports);
    }
}
