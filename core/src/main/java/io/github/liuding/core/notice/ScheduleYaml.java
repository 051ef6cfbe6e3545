package io.github.liuding.core.notice;

import io.github.liuding.core.calendar.Deadline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes by when a task of a draft, and what belongs to it, is to be done. */
final class ScheduleYaml {
    private final PaperDraft paper;
    private final YamlLines lines;

    ScheduleYaml(PaperDraft paper, YamlLines lines) {
        this.paper = paper;
        this.lines = lines;
    }

    /** The measures, with their own deadlines. */
    void measures(TaskDraft task) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < task.measures().size(); i++) {
            String text = DraftYaml.quoted(task.measures().get(i));
            Deadline due = task.measureDeadlines().get(i);
            if (due != null && !due.words().isBlank()) {
                items.add("{text: " + text + ", due: " + DraftYaml.quoted(DraftYaml.due(paper, due)) + "}");
            } else if (!task.measures().get(i).isBlank()) {
                items.add(text);
            }
        }
        lines.items(8, "measures", items);
    }

    /** Deadline, first day and milestones; those after the deadline the file does not take. */
    void days(TaskDraft task) {
        Deadline deadline = task.deadline();
        if (!deadline.words().isBlank()) {
            String due = DraftYaml.due(paper, deadline);
            String words = due.equals(deadline.words()) ? "" : "  # 原文" + DraftYaml.quoted(deadline.words());
            lines.line(8, "due", DraftYaml.quoted(due) + words);
        }
        task.start()
                .filter(start -> !start.isAfter(deadline.due().orElse(LocalDate.MAX)))
                .ifPresent(start -> lines.line(8, "start", DraftYaml.quoted(start.toString())));
        List<String> items = new ArrayList<>();
        for (MilestoneDraft milestone : task.milestones()) {
            milestone
                    .deadline()
                    .due()
                    .filter(day -> !day.isAfter(deadline.due().orElse(LocalDate.MAX)))
                    .ifPresent(day -> items.add("{name: " + DraftYaml.quoted(milestone.name()) + ", due: \"" + day
                            + "\"}" + DraftYaml.at(Optional.of(milestone.span()))));
        }
        lines.items(8, "milestones", items);
    }
}
