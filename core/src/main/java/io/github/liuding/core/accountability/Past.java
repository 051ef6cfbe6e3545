package io.github.liuding.core.accountability;

import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.core.supervision.CaseStanding;
import io.github.liuding.core.task.TaskId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether something that is so today was so on an earlier day. Facts with a first day say it themselves. A lamp does not:
 * it may have turned by the mere passing of time, so that it is read off the standing of that day.
 */
final class Past {
    private final Standing today;
    private final Map<LocalDate, Standing> days = new HashMap<>();

    Past(Standing today) {
        this.today = today;
    }

    boolean wasThere(Evidence evidence, LocalDate day) {
        return evidence.since().map(since -> !since.isAfter(day)).orElseGet(() -> wasLit(evidence, day));
    }

    private boolean wasLit(Evidence evidence, LocalDate day) {
        Optional<LampColour> colour = evidence.lamp().map(Lamp::colour);
        return task(evidence)
                .flatMap(at(day)::task)
                .map(TaskStanding::lamp)
                .map(Lamp::colour)
                .equals(colour);
    }

    private static Optional<TaskId> task(Evidence evidence) {
        return evidence.matter().filter(Matter.OfTask.class::isInstance).map(matter -> ((Matter.OfTask) matter).id());
    }

    /** As far as lamps go: tasks, and the cases about them. */
    private Standing at(LocalDate day) {
        return days.computeIfAbsent(
                day, asked -> Standing.of(today.campaign(), new Journal(entries(asked)), asked, today.calendar()));
    }

    private List<JournalEntry> entries(LocalDate day) {
        return Stream.<JournalEntry>concat(
                        today.tasks().stream().map(TaskStanding::entries).flatMap(List::stream),
                        today.cases().stream().map(CaseStanding::entries).flatMap(List::stream))
                .filter(entry -> !entry.on().isAfter(day))
                .sorted(Comparator.comparing(JournalEntry::on))
                .toList();
    }
}
