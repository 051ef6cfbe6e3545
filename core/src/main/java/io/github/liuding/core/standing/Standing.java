package io.github.liuding.core.standing;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.lamp.LampReading;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The standing (工作状态) of a campaign on a day: what its journal comes to. Immutable.
 *
 * <p>For a past day as it was known then, hand in {@code journal.knownBy(day)}.
 */
public final class Standing {
    private final Campaign campaign;
    private final LocalDate asOf;
    private final Map<TaskId, TaskStanding> tasks;
    private final List<Finding> findings;

    private Standing(Campaign campaign, LocalDate asOf, Map<TaskId, TaskStanding> tasks, List<Finding> findings) {
        this.campaign = campaign;
        this.asOf = asOf;
        this.tasks = tasks;
        this.findings = findings;
    }

    /**
     * Folds the journal's entries about days up to {@code asOf} into the state of every task. Entries are taken by the
     * day they are about, those of one day in the journal's order. An entry that does not fit is a finding.
     */
    public static Standing of(Campaign campaign, Journal journal, LocalDate asOf) {
        JournalFold fold = new JournalFold(campaign);
        fold.take(journal, asOf);
        Map<TaskId, TaskStanding> tasks = new LinkedHashMap<>();
        for (Task task : campaign.tasks()) {
            TaskHistory history = fold.history(task.id());
            LampReading reading = LampReading.builder()
                    .state(history.state())
                    .daysLeft(TaskStanding.daysLeft(task, asOf, history))
                    .build();
            tasks.put(
                    task.id(),
                    new TaskStanding(
                            task,
                            asOf,
                            history,
                            campaign.lamps().read(reading),
                            campaign.formula().of(task)));
        }
        return new Standing(campaign, asOf, tasks, fold.findings());
    }

    /** The campaign. */
    public Campaign campaign() {
        return campaign;
    }

    /** The day. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The tasks in the campaign's order. */
    public List<TaskStanding> tasks() {
        return List.copyOf(tasks.values());
    }

    /** The task with that id. */
    public Optional<TaskStanding> task(TaskId id) {
        return Optional.ofNullable(tasks.get(id));
    }

    /**
     * Entries of the journal that do not fit (日志问题), in the order they were taken. Each is placed by a pointer into
     * the journal that was handed in, as an array that counts from 0: {@code /12} is its thirteenth entry.
     */
    public List<Finding> findings() {
        return findings;
    }
}
