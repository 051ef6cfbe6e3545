package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the goals of a draft and the tasks under them as parts of a campaign file. */
final class TaskYaml {
    private final CampaignDraft draft;
    private final YamlLines lines;
    private final RegimeYaml regime;
    private final ScheduleYaml schedule;

    TaskYaml(CampaignDraft draft, StringBuilder out, RegimeYaml regime) {
        this.draft = draft;
        this.regime = regime;
        lines = new YamlLines(out);
        schedule = new ScheduleYaml(draft.paper(), lines);
    }

    void write() {
        if (draft.tasks().isEmpty()) {
            return;
        }
        // By their places in the draft, which are their ids wherever a goal goes on.
        Map<String, List<Integer>> goals = new LinkedHashMap<>();
        for (int i = 0; i < draft.tasks().size(); i++) {
            goals.computeIfAbsent(draft.tasks().get(i).goal().orElse("工作任务"), goal -> new ArrayList<>())
                    .add(i);
        }
        lines.raw("\ngoals:");
        List<String> titles = List.copyOf(goals.keySet());
        goals.forEach((goal, tasks) -> {
            lines.raw("  - id: G" + (titles.indexOf(goal) + 1));
            lines.line(4, "title", DraftYaml.quoted(goal));
            lines.raw("    tasks:");
            tasks.forEach(i -> task(draft.tasks().get(i), i + 1));
        });
    }

    private void task(TaskDraft task, int id) {
        lines.item(6, "T-" + id, task.span());
        task.number().ifPresent(number -> lines.line(8, "number", number.toString()));
        lines.line(8, "title", DraftYaml.quoted(task.title()));
        task.objective().ifPresent(objective -> lines.line(8, "objective", DraftYaml.quoted(objective)));
        regime.ofTask(id - 1)
                .ifPresent(target -> lines.line(
                        8, "target", "{" + RegimeYaml.target(target) + "}" + DraftYaml.at(Optional.of(target.span()))));
        schedule.measures(task);
        officer("leader", task.leaders());
        List<String> open = openBehind(task);
        lines.units(8, "lead", task.leadUnits(), open);
        lines.units(8, "responsible", task.responsibleUnits(), open);
        lines.units(8, "cooperating", task.cooperatingUnits(), open);
        officer("handler", task.handlers());
        schedule.days(task);
    }

    /** Where it is not known behind which unit 等 stands, it is the last of those who answer. */
    private static List<String> openBehind(TaskDraft task) {
        List<String> last = task.responsibleUnits().isEmpty()
                ? task.cooperatingUnits().isEmpty() ? task.leadUnits() : task.cooperatingUnits()
                : task.responsibleUnits();
        boolean isLast = task.openEnded() && task.openBehind().isEmpty() && !last.isEmpty();
        return isLast ? List.of(last.get(last.size() - 1)) : task.openBehind();
    }

    /** The first of them, for whom alone the file has room; a unit stands in the place of a post. */
    private void officer(String key, List<HolderDraft> holders) {
        holders.stream().findFirst().ifPresent(holder -> {
            boolean isUnit = BodyYaml.isUnit(holder);
            List<String> members = new ArrayList<>();
            if (!isUnit && !holder.name().isBlank()) {
                members.add("name: " + DraftYaml.quoted(holder.name()));
            }
            String post = isUnit ? holder.name() : holder.post();
            if (!post.isBlank()) {
                members.add("post: " + DraftYaml.quoted(post));
            }
            lines.line(8, key, "{" + String.join(", ", members) + "}" + DraftYaml.at(Optional.of(holder.span())));
        });
    }
}
