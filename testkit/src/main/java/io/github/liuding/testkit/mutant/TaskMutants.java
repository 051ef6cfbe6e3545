package io.github.liuding.testkit.mutant;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.check.CampaignFindings;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.task.Aspect;
import io.github.liuding.core.task.Determinacy;
import io.github.liuding.core.task.Responsibility;
import io.github.liuding.core.task.Standard;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Determinations left open, tasks in a circle, units named twice (任务错误). */
final class TaskMutants {
    private TaskMutants() {}

    static List<Mutant> all() {
        return List.of(
                undetermined(
                                Aspect.MEASURES,
                                "a task has no measures (定措施未定)",
                                task -> task.toBuilder().measures(List.of()).build())
                        .alongside(CampaignFindings.COUNT_MISMATCH),
                undetermined(
                        Aspect.STANDARD,
                        "a task has no standard (定标准未定)",
                        task -> task.toBuilder().standard(Standard.open()).build()),
                undetermined(
                        Aspect.RESPONSIBILITY,
                        "nobody is responsible for a task (定责任未定)",
                        task -> task.toBuilder()
                                .responsibility(Responsibility.open())
                                .build()),
                after(
                        CampaignFindings.UNKNOWN_TASK,
                        "a task comes after one that does not exist (前置任务不存在)",
                        task -> new TaskId("MUTANT-0")),
                after(CampaignFindings.TASK_CYCLE, "a task comes after itself (以自身为前置任务)", Task::id),
                Mutant.needing(
                                "two tasks",
                                CampaignFindings.TASK_CYCLE,
                                "two tasks come after each other (前置关系成环)",
                                TaskMutants::circle)
                        // One of them is due first.
                        .alongside(CampaignFindings.DUE_BEFORE_PREDECESSOR),
                Mutant.needing(
                        "a task with a lead unit that is named for it just once",
                        CampaignFindings.LEAD_REPEATED,
                        "the unit that leads a task cooperates in it too (牵头单位又列为配合单位)",
                        TaskMutants::leadRepeated),
                Mutant.needing(
                        "a goal with two tasks of different titles",
                        CampaignFindings.TITLE_TWICE,
                        "one task stands twice under its goal (任务重复)",
                        TaskMutants::twice));
    }

    private static Mutant undetermined(Aspect aspect, String name, UnaryOperator<Task> change) {
        return Mutant.needing(
                "a task in which that is determined",
                CampaignFindings.TASK_UNDETERMINED,
                name,
                campaign -> Parts.firstTask(
                        campaign,
                        task -> isDetermined(campaign, task, aspect)
                                && !isDetermined(campaign, change.apply(task), aspect),
                        change));
    }

    private static boolean isDetermined(Campaign campaign, Task task, Aspect aspect) {
        return campaign.formula().of(task).stream()
                .anyMatch(judged ->
                        judged.determination().aspect() == aspect && judged.determinacy() != Determinacy.OPEN);
    }

    private static Mutant after(FindingCode code, String name, Function<Task, TaskId> before) {
        return Mutant.needing(
                "a task",
                code,
                name,
                campaign -> Parts.firstTask(campaign, any -> true, task -> after(task, before.apply(task))));
    }

    private static Task after(Task task, TaskId before) {
        return task.toBuilder()
                .schedule(task.schedule().toBuilder().addAfter(before).build())
                .build();
    }

    private static Optional<Campaign> circle(Campaign campaign) {
        List<Task> tasks = campaign.tasks();
        if (tasks.size() < 2) {
            return Optional.empty();
        }
        Task one = tasks.get(0);
        Task other = tasks.get(1);
        return Optional.of(Parts.task(Parts.task(campaign, after(one, other.id())), after(other, one.id())));
    }

    private static Optional<Campaign> leadRepeated(Campaign campaign) {
        return campaign.tasks().stream()
                .flatMap(task -> task.responsibility().leadUnits().references().stream()
                        .filter(UnitReference.ToUnit.class::isInstance)
                        .filter(lead -> !isNamedAgain(task, lead))
                        .map(lead -> cooperating(campaign, task, Parts.name(campaign, lead))))
                .findFirst()
                .map(task -> Parts.task(campaign, task));
    }

    private static boolean isNamedAgain(Task task, UnitReference lead) {
        Responsibility all = task.responsibility();
        return all.responsibleUnits().references().contains(lead)
                || all.cooperatingUnits().references().contains(lead);
    }

    private static Task cooperating(Campaign campaign, Task task, String unit) {
        UnitReferences others = task.responsibility().cooperatingUnits();
        return task.toBuilder()
                .responsibility(task.responsibility().toBuilder()
                        .cooperatingUnits(campaign.refer(others.isEmpty() ? unit : unit + "、" + others.printed()))
                        .build())
                .build();
    }

    /** The second task of a goal takes the title of the first. */
    private static Optional<Campaign> twice(Campaign campaign) {
        List<Task> tasks = campaign.tasks();
        return IntStream.range(1, tasks.size())
                .filter(i -> tasks.get(i).goal().equals(tasks.get(i - 1).goal()))
                .filter(i -> !tasks.get(i)
                        .assignment()
                        .title()
                        .equals(tasks.get(i - 1).assignment().title()))
                .boxed()
                .findFirst()
                .map(i -> Parts.task(
                        campaign,
                        tasks.get(i).toBuilder()
                                .assignment(tasks.get(i).assignment().toBuilder()
                                        .title(tasks.get(i - 1).assignment().title())
                                        .build())
                                .build()));
    }
}
