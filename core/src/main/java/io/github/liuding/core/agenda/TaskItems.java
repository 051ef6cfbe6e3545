package io.github.liuding.core.agenda;

import static io.github.liuding.core.agenda.ItemList.line;
import static io.github.liuding.core.agenda.ItemList.lines;
import static io.github.liuding.core.agenda.ItemList.told;

import io.github.liuding.core.task.Milestone;
import io.github.liuding.core.task.Responsibility;
import io.github.liuding.core.task.Task;
import java.util.Optional;

/** Makes the items of a task: its deadline and its milestones. */
final class TaskItems {
    private final ItemKeys keys;
    private final ItemList items;

    TaskItems(ItemKeys keys, ItemList items) {
        this.keys = keys;
        this.items = items;
    }

    void add(Task task, TaskCourses courses) {
        String title = task.assignment().title();
        String id = task.id().value();
        for (Milestone milestone : task.schedule().milestones()) {
            items.add(
                    AgendaItem.builder()
                            .key(keys.next("task", id, "milestone", milestone.name()))
                            .title("任务节点：" + milestone.name())
                            .category("任务节点")
                            .by(by(task))
                            .details(details(task, line("任务", title))),
                    courses.milestone(milestone));
        }
        String words = task.schedule().deadline().words();
        courses.deadline()
                .ifPresent(course -> items.add(
                        AgendaItem.builder()
                                .key(keys.next("task", id, "deadline"))
                                .title("任务到期：" + title)
                                .category("任务时限")
                                .by(by(task))
                                .details(details(task, line("完成时限", words))),
                        course));
    }

    private static Optional<String> by(Task task) {
        return told(task.responsibility().inCharge());
    }

    private static Optional<String> details(Task task, String first) {
        Responsibility responsibility = task.responsibility();
        return lines(
                first,
                line("牵头单位", responsibility.leadUnits()),
                line("责任单位", responsibility.responsibleUnits()),
                line("配合单位", responsibility.cooperatingUnits()));
    }
}
