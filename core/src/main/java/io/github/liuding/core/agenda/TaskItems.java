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

    /** How the items of one task have fared. */
    interface Courses {
        /** Empty where the deadline comes to no day. */
        Optional<Course> deadline();

        Course milestone(Milestone milestone);
    }

    /** The courses of a task of which nothing is known but what the paper says. */
    static Courses asPlanned(Task task) {
        return new Courses() {
            @Override
            public Optional<Course> deadline() {
                return task.schedule().deadline().due().map(Course::unchanged);
            }

            @Override
            public Course milestone(Milestone milestone) {
                return Course.unchanged(milestone.due());
            }
        };
    }

    void add(Task task, Courses courses) {
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
        Responsibility responsibility = task.responsibility();
        return told(responsibility.leadUnits()).or(() -> told(responsibility.responsibleUnits()));
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
