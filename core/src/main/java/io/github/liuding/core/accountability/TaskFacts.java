package io.github.liuding.core.accountability;

import io.github.liuding.core.journal.DeadlineExtended;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.standing.TaskStanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What speaks against the units that lead a task. */
final class TaskFacts {
    private final TaskStanding task;
    private final String name;

    private TaskFacts(TaskStanding task) {
        this.task = task;
        this.name = "任务%s%s"
                .formatted(
                        task.task().number(),
                        Words.quoted(task.task().assignment().title()));
    }

    /** Overdue, then its lamp where that has one of the colours, then the reports missing in a row. */
    static List<Evidence> of(TaskStanding task, Set<LampColour> colours) {
        TaskFacts facts = new TaskFacts(task);
        List<Evidence> found = new ArrayList<>();
        if (task.isOverdue()) {
            found.add(facts.overdue());
        }
        if (!colours.isEmpty()) {
            Lamp lamp = task.lamp();
            if (colours.contains(lamp.colour())) {
                found.add(facts.lit(lamp));
            }
        }
        found.addAll(facts.missedReports());
        return found;
    }

    private EvidenceBuilder fact(EvidenceKind kind) {
        return Evidence.builder()
                .kind(kind)
                .matter(new Matter.OfTask(task.task().id()));
    }

    private Evidence overdue() {
        LocalDate due = task.due().orElseThrow();
        String late = task.state() == TaskState.CLOSE_OUT_REQUESTED ? "申请销号时已逾期" : "已逾期";
        return fact(EvidenceKind.TASK_OVERDUE)
                .figure(task.daysOverdue())
                .since(due.plusDays(1))
                .entries(entries())
                .sentence("%s应于%s前完成，%s%s天".formatted(name, Words.day(due), late, task.daysOverdue()))
                .build();
    }

    private Evidence lit(Lamp lamp) {
        return fact(EvidenceKind.LAMP_LIT)
                .lamp(lamp)
                .entries(entries())
                .sentence("%s亮%s灯（%s）".formatted(name, Words.colour(lamp.colour()), lamp.word()))
                .build();
    }

    /** One fact a day, so that what is tolerated, or was answered by a step, can be told from what has come since. */
    private List<Evidence> missedReports() {
        // As many as its lamp counts: none once close-out was asked for, or while it is suspended.
        int missing = task.reading().missedReports();
        if (missing == 0) {
            return List.of();
        }
        List<LocalDate> days = task.missedReports();
        List<LocalDate> row = days.subList(days.size() - missing, days.size());
        List<Evidence> facts = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            facts.add(fact(EvidenceKind.REPORT_MISSED)
                    .figure((long) i + 1)
                    .since(row.get(i).plusDays(1))
                    .entries(task.lastReport().map(JournalEntry::id).stream().toList())
                    .sentence("%s%s应报未报，为连续漏报第%s次".formatted(name, Words.day(row.get(i)), i + 1))
                    .build());
        }
        return facts;
    }

    /** What set its last day in time, and what was last said of it. */
    private List<EntryId> entries() {
        List<DeadlineExtended> extensions = task.extensions();
        List<JournalEntry> behind = Stream.<Stream<? extends JournalEntry>>of(
                        extensions.stream().skip(Math.max(0, extensions.size() - 1L)), task.lastReport().stream())
                .flatMap(entries -> entries)
                .collect(Collectors.toUnmodifiableList());
        return task.entries().stream()
                .filter(behind::contains)
                .map(JournalEntry::id)
                .toList();
    }
}
