package io.github.liuding.core.check;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.document.PolicyPaper;
import io.github.liuding.core.goal.GoalId;
import io.github.liuding.core.organization.Names;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.task.Determinacy;
import io.github.liuding.core.task.Measure;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a task leaves open, and whether its days fit those of the paper, the phases and other tasks. */
final class TaskChecks {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final Inspection inspection;
    private final Campaign campaign;
    private final Set<TaskId> circular;
    private final Map<GoalId, Map<String, TaskId>> titles = new HashMap<>();

    private TaskChecks(Inspection inspection) {
        this.inspection = inspection;
        this.campaign = inspection.campaign();
        Map<TaskId, List<TaskId>> after = new HashMap<>();
        campaign.tasks().forEach(task -> after.put(task.id(), task.schedule().after()));
        this.circular = Circles.in(after);
    }

    static void run(Inspection inspection) {
        TaskChecks checks = new TaskChecks(inspection);
        inspection.tasks().forEach(placed -> {
            Task task = placed.task();
            checks.determinations(task, placed.at());
            checks.days(task.schedule().deadline(), "任务“%s”".formatted(task.id()), task.id(), placed.at() + "/due");
            List<Measure> measures = task.measures();
            for (int i = 0; i < measures.size(); i++) {
                String at = placed.at() + "/measures/" + i + "/due";
                measures.get(i).deadline().ifPresent(deadline -> {
                    checks.days(deadline, "任务“%s”的措施".formatted(task.id()), task.id(), at);
                    checks.measure(deadline, task, at);
                });
            }
            checks.title(task, placed.at());
            checks.repeated(task, task.responsibility().responsibleUnits(), placed.at() + "/responsible");
            checks.repeated(task, task.responsibility().cooperatingUnits(), placed.at() + "/cooperating");
            checks.predecessors(task, placed.at() + "/after");
        });
    }

    private void determinations(Task task, String at) {
        List<String> open = campaign.formula().of(task).stream()
                .filter(determined -> determined.determinacy() == Determinacy.OPEN)
                .map(determined -> determined.determination().name())
                .toList();
        if (!open.isEmpty()) {
            inspection.note(
                    CampaignFindings.TASK_UNDETERMINED,
                    at,
                    "任务“%s”尚未%s".formatted(task.id(), String.join("、", open)),
                    "Task '%s' leaves open %s".formatted(task.id(), open));
        }
    }

    private void days(Deadline deadline, String what, TaskId task, String at) {
        Optional<LocalDate> due = deadline.due();
        if (due.isEmpty()) {
            return;
        }
        LocalDate day = due.get();
        if (!deadline.words().isBlank()
                && !YEAR.matcher(Names.key(deadline.words())).find()) {
            inspection.note(
                    CampaignFindings.YEAR_NOT_PRINTED,
                    at,
                    "%s的时限“%s”未写年份，按%s理解".formatted(what, deadline.words(), day),
                    "Deadline '%s' of task '%s' names no year; it is taken as %s"
                            .formatted(deadline.words(), task, day));
        }
        if (!campaign.phases().isEmpty()
                && campaign.phases().stream().noneMatch(phase -> phase.range().contains(day))) {
            inspection.warn(
                    CampaignFindings.DUE_OUTSIDE_PHASES,
                    at,
                    "%s的时限%s不在任何工作阶段之内".formatted(what, day),
                    "Deadline %s of task '%s' lies in no phase".formatted(day, task));
        }
        Optional<LocalDate> issued = campaign.paper().flatMap(PolicyPaper::issuedOn);
        Optional<LocalDate> published = campaign.paper().flatMap(PolicyPaper::publishedOn);
        if (issued.filter(day::isBefore).isPresent()) {
            inspection.warn(
                    CampaignFindings.DUE_BEFORE_PAPER,
                    at,
                    "%s的时限%s早于成文日期%s".formatted(what, day, issued.get()),
                    "Deadline %s of task '%s' is before the paper's day %s".formatted(day, task, issued.get()));
        } else if (published.filter(day::isBefore).isPresent()) {
            inspection.note(
                    CampaignFindings.DUE_BEFORE_PUBLICATION,
                    at,
                    "%s的时限%s早于发布日期%s".formatted(what, day, published.get()),
                    "Deadline %s of task '%s' is before the paper was published on %s"
                            .formatted(day, task, published.get()));
        }
    }

    private void measure(Deadline deadline, Task task, String at) {
        Optional<LocalDate> due = task.schedule().deadline().due();
        deadline.due()
                .filter(day -> due.filter(day::isAfter).isPresent())
                .ifPresent(day -> inspection.warn(
                        CampaignFindings.MEASURE_AFTER_TASK,
                        at,
                        "任务“%s”的措施时限%s，晚于任务时限%s".formatted(task.id(), day, due.orElseThrow()),
                        "A measure of task '%s' is due on %s, after the task on %s"
                                .formatted(task.id(), day, due.orElseThrow())));
    }

    /** The later of two is told. */
    private void title(Task task, String at) {
        String title = task.assignment().title();
        TaskId first =
                titles.computeIfAbsent(task.goal(), goal -> new HashMap<>()).putIfAbsent(title, task.id());
        if (first != null) {
            inspection.warn(
                    CampaignFindings.TITLE_TWICE,
                    at,
                    "任务“%s”与“%s”同名：“%s”".formatted(task.id(), first, title),
                    "Task '%s' has the title of '%s': '%s'".formatted(task.id(), first, title));
        }
    }

    /** Which unit or body is named by its own name in both; a township that leads is one of all townships and no fault. */
    private void repeated(Task task, UnitReferences others, String at) {
        task.responsibility().leadUnits().references().stream()
                .filter(lead -> !(lead instanceof UnitReference.ToGroup)
                        && others.references().contains(lead))
                .map(this::name)
                .forEach(lead -> inspection.note(
                        CampaignFindings.LEAD_REPEATED,
                        at,
                        "任务“%s”的牵头单位“%s”又列入此处".formatted(task.id(), lead),
                        "'%s' leads task '%s' and is named here again".formatted(lead, task.id())));
    }

    private String name(UnitReference one) {
        return one instanceof UnitReference.ToBody body
                ? campaign.bodies()
                        .body(body.id())
                        .map(Body::name)
                        .orElse(body.id().value())
                : campaign.units().nameOf(((UnitReference.ToUnit) one).id());
    }

    private void predecessors(Task task, String at) {
        for (TaskId id : task.schedule().after()) {
            Optional<Task> before = campaign.task(id);
            if (before.isEmpty()) {
                inspection.error(
                        CampaignFindings.UNKNOWN_TASK,
                        at,
                        "没有编号为“%s”的任务".formatted(id),
                        "There is no task '%s'".formatted(id));
                continue;
            }
            Optional<LocalDate> due = task.schedule().deadline().due();
            before.get()
                    .schedule()
                    .deadline()
                    .due()
                    .filter(earlier -> due.filter(earlier::isAfter).isPresent())
                    .ifPresent(earlier -> inspection.warn(
                            CampaignFindings.DUE_BEFORE_PREDECESSOR,
                            at,
                            "任务“%s”时限%s，而其前置任务“%s”时限%s".formatted(task.id(), due.orElseThrow(), id, earlier),
                            "Task '%s' is due on %s, before its predecessor '%s' on %s"
                                    .formatted(task.id(), due.orElseThrow(), id, earlier)));
        }
        if (circular.contains(task.id())) {
            inspection.warn(
                    CampaignFindings.TASK_CYCLE,
                    at,
                    "任务“%s”的前置关系成环".formatted(task.id()),
                    "Task '%s' comes before itself".formatted(task.id()));
        }
    }
}
