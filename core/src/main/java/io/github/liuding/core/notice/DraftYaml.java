package io.github.liuding.core.notice;

import io.github.liuding.core.calendar.Deadline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes a draft as a campaign file, with the line of the notice behind every element. */
final class DraftYaml {
    private final CampaignDraft draft;
    private final StringBuilder out = new StringBuilder();
    private final RegimeYaml regime;
    private final ScheduleYaml schedule;

    private DraftYaml(CampaignDraft draft) {
        this.draft = draft;
        regime = new RegimeYaml(draft, out);
        schedule = new ScheduleYaml(draft.paper(), out);
    }

    static String of(CampaignDraft draft) {
        DraftYaml yaml = new DraftYaml(draft);
        new HeadYaml(draft.paper(), yaml.out).write();
        new DirectoryYaml(draft, yaml.out).write();
        yaml.bodies();
        yaml.tasks();
        yaml.phases();
        yaml.regime.write();
        return yaml.out.toString();
    }

    private void bodies() {
        if (draft.bodies().isEmpty()) {
            return;
        }
        out.append("\nbodies:\n");
        int number = 1;
        for (BodyDraft body : draft.bodies()) {
            out.append("  - id: b")
                    .append(number++)
                    .append(at(Optional.of(body.span())))
                    .append('\n');
            line(4, "kind", quoted(body.kind()));
            line(4, "name", quoted(body.name()));
            body.seat()
                    .ifPresent(seat ->
                            line(4, "seat", SeatReader.isRule(seat) ? "{rule: " + quoted(seat) + "}" : quoted(seat)));
            roles(body);
            List<String> members = body.members().stream()
                    .filter(DraftYaml::isUnit)
                    .map(HolderDraft::name)
                    .toList();
            units(4, "members", members, false);
            units(4, "lead", body.leadUnits(), false);
            units(4, "cooperating", body.cooperatingUnits(), false);
            list(4, "duties", body.duties());
            regime.staffing(body.name()).ifPresent(staffing -> line(4, "staffing", staffing));
        }
    }

    private static boolean isUnit(HolderDraft holder) {
        return !holder.unit().isEmpty() && holder.name().equals(holder.unit());
    }

    private void roles(BodyDraft body) {
        Map<String, List<HolderDraft>> roles = new LinkedHashMap<>();
        for (List<HolderDraft> holders : List.of(body.heads(), body.deputies(), body.members())) {
            for (HolderDraft holder : holders) {
                if (!isUnit(holder)) {
                    roles.computeIfAbsent(holder.role().isBlank() ? "成员" : holder.role(), role -> new ArrayList<>())
                            .add(holder);
                }
            }
        }
        if (roles.isEmpty()) {
            return;
        }
        out.append("    roles:\n");
        roles.forEach((role, holders) -> {
            out.append("      ").append(quoted(role)).append(":\n");
            for (HolderDraft holder : holders) {
                out.append("        - {")
                        .append(holder(holder))
                        .append('}')
                        .append(at(Optional.of(holder.span())))
                        .append('\n');
            }
        });
    }

    private static String holder(HolderDraft holder) {
        if (!holder.unit().isEmpty() && holder.post().startsWith(holder.unit())) {
            String whom = holder.post().substring(holder.unit().length());
            return "units: " + quoted(holder.unit()) + (whom.isBlank() ? "" : ", as: " + quoted(whom));
        }
        if (Holders.isRule(holder.post()) && holder.name().isBlank()) {
            return "rule: " + quoted(holder.post());
        }
        List<String> members = new ArrayList<>();
        if (!holder.name().isBlank()) {
            members.add("name: " + quoted(holder.name()));
        }
        if (!holder.post().isBlank()) {
            members.add("post: " + quoted(holder.post()));
        }
        if (holder.concurrent()) {
            members.add("concurrent: true");
        }
        return String.join(", ", members);
    }

    private void tasks() {
        if (draft.tasks().isEmpty()) {
            return;
        }
        // By their places in the draft, which are their ids wherever a goal goes on.
        Map<String, List<Integer>> goals = new LinkedHashMap<>();
        for (int i = 0; i < draft.tasks().size(); i++) {
            goals.computeIfAbsent(draft.tasks().get(i).goal().orElse("工作任务"), goal -> new ArrayList<>())
                    .add(i);
        }
        out.append("\ngoals:\n");
        List<String> titles = List.copyOf(goals.keySet());
        goals.forEach((goal, tasks) -> {
            out.append("  - id: G").append(titles.indexOf(goal) + 1).append('\n');
            line(4, "title", quoted(goal));
            out.append("    tasks:\n");
            tasks.forEach(i -> task(draft.tasks().get(i), i + 1));
        });
    }

    private void task(TaskDraft task, int id) {
        out.append("      - id: T-")
                .append(id)
                .append(at(Optional.of(task.span())))
                .append('\n');
        task.number().ifPresent(number -> line(8, "number", number.toString()));
        line(8, "title", quoted(task.title()));
        task.objective().ifPresent(objective -> line(8, "objective", quoted(objective)));
        regime.ofTask(id - 1)
                .ifPresent(target ->
                        line(8, "target", "{" + RegimeYaml.target(target) + "}" + at(Optional.of(target.span()))));
        schedule.measures(task);
        if (!task.leaders().isEmpty()) {
            line(8, "leader", quoted(task.leaders().get(0)));
        }
        boolean isOpen = task.openEnded();
        boolean last =
                task.cooperatingUnits().isEmpty() && task.responsibleUnits().isEmpty();
        units(8, "lead", task.leadUnits(), isOpen && last);
        units(
                8,
                "responsible",
                task.responsibleUnits(),
                isOpen && !task.responsibleUnits().isEmpty());
        units(
                8,
                "cooperating",
                task.cooperatingUnits(),
                isOpen && task.responsibleUnits().isEmpty());
        if (!task.handlers().isEmpty()) {
            line(8, "handler", quoted(task.handlers().get(0)));
        }
        schedule.days(task);
    }

    /** The words, where a campaign file reads them as the reader did; otherwise the day. */
    static String due(PaperDraft paper, Deadline deadline) {
        Deadline again = paper.date()
                .map(day -> Deadline.parse(deadline.words(), day))
                .orElseGet(() -> Deadline.parse(deadline.words()));
        return deadline.due()
                .filter(day -> !again.due().equals(Optional.of(day)))
                .map(Object::toString)
                .orElse(deadline.words());
    }

    private void phases() {
        if (draft.phases().isEmpty()) {
            return;
        }
        out.append("\nphases:\n");
        for (PhaseDraft phase : draft.phases()) {
            out.append("  - {name: ")
                    .append(quoted(phase.name()))
                    .append(", from: ")
                    .append(phase.range().start())
                    .append(", to: ")
                    .append(phase.range().endInclusive())
                    .append('}')
                    .append(at(Optional.of(phase.span())))
                    .append('\n');
        }
    }

    private void units(int indent, String key, List<String> names, boolean isOpen) {
        if (!names.isEmpty()) {
            line(indent, key, quoted(String.join("、", names) + (isOpen ? "等" : "")));
        }
    }

    private void list(int indent, String key, List<String> texts) {
        List<String> filled = texts.stream().filter(text -> !text.isBlank()).toList();
        if (filled.isEmpty()) {
            return;
        }
        out.append(" ".repeat(indent)).append(key).append(":\n");
        for (String text : filled) {
            out.append(" ".repeat(indent + 2)).append("- ").append(quoted(text)).append('\n');
        }
    }

    private void line(int indent, String key, String value) {
        out.append(" ".repeat(indent)).append(key).append(": ").append(value).append('\n');
    }

    static String at(Optional<Span> span) {
        return span.filter(where -> where.length() > 0)
                .map(where -> "  # 第" + where.line() + "行")
                .orElse("");
    }

    private static final Set<Integer> QUOTED = Set.of((int) '"', (int) '\\');

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (QUOTED.contains(c)) {
                quoted.append('\\').appendCodePoint(c);
            } else if (c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || c == 0xfeff) {
                quoted.append("\\u%04x".formatted(c));
            } else if (Character.getType(c) == Character.SURROGATE || (c & 0xfffe) == 0xfffe) {
                quoted.append('\ufffd');
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
