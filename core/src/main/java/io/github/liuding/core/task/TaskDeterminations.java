package io.github.liuding.core.task;

import io.github.liuding.core.calendar.Deadline;
import java.util.ArrayList;
import java.util.List;

/** Judges how far a determination of a task has come. */
final class TaskDeterminations {
    private TaskDeterminations() {}

    static TaskDetermination judge(Task task, Determination determination) {
        Tally tally = new Tally();
        switch (determination.aspect()) {
            case OBJECTIVE -> objective(task, tally);
            case ASSIGNMENT -> tally.has(true, "任务名称");
            case MEASURES -> measures(task, tally);
            case SCHEDULE -> schedule(task.schedule(), tally);
            case RESPONSIBILITY -> {
                leader(task, tally);
                // Where no unit leads, those that are responsible share.
                tally.has(
                        !task.responsibility().leadUnits().isEmpty()
                                || !task.responsibility().responsibleUnits().isEmpty(),
                        "牵头单位");
                people(task, tally);
            }
            case STANDARD -> standard(task, tally);
            case DEADLINE -> deadline(task.schedule(), tally);
            case LEADER -> leader(task, tally);
            case PEOPLE -> people(task, tally);
            case LOCAL -> tally.has(task.localDeterminations().containsKey(determination.name()), determination.name());
        }
        return new TaskDetermination(determination, tally.determinacy(), tally.missing);
    }

    /** A task always stands under a goal, so that its objective is never wholly open. */
    private static void objective(Task task, Tally tally) {
        tally.has(true, "所属工作目标");
        tally.has(
                task.objective().text().isPresent() || task.objective().target().isPresent(), "本项任务目标");
    }

    private static void measures(Task task, Tally tally) {
        List<Measure> measures = task.measures();
        tally.has(!measures.isEmpty(), "措施");
        if (!measures.isEmpty()) {
            tally.has(measures.stream().allMatch(TaskDeterminations::hasOwner), "措施责任单位");
            tally.has(measures.stream().allMatch(TaskDeterminations::hasDeadline), "措施完成时限");
        }
    }

    private static boolean hasOwner(Measure measure) {
        return measure.owner().filter(owner -> !owner.isEmpty()).isPresent();
    }

    private static boolean hasDeadline(Measure measure) {
        return measure.deadline()
                .filter(deadline -> !(deadline instanceof Deadline.Unknown))
                .isPresent();
    }

    /** Work without an end has no milestones to fix. */
    private static void schedule(Schedule schedule, Tally tally) {
        tally.has(schedule.start().isPresent(), "启动日期");
        if (!(schedule.deadline() instanceof Deadline.Ongoing)) {
            tally.has(!schedule.milestones().isEmpty(), "节点");
        }
        deadline(schedule, tally);
    }

    private static void deadline(Schedule schedule, Tally tally) {
        tally.has(!(schedule.deadline() instanceof Deadline.Unknown), "完成时限");
    }

    private static void leader(Task task, Tally tally) {
        tally.has(task.responsibility().leader().isPresent(), "责任领导");
    }

    private static void people(Task task, Tally tally) {
        tally.has(task.responsibility().handler().isPresent(), "责任人");
        tally.has(task.responsibility().liaison().isPresent(), "联络员");
    }

    /** Words alone are a standard, but nobody can check them. */
    private static void standard(Task task, Tally tally) {
        boolean checkable = !task.standard().criteria().isEmpty();
        tally.has(checkable || task.standard().text().isPresent(), "标准");
        if (!checkable && task.standard().text().isPresent()) {
            tally.has(false, "可核验的指标或佐证");
        }
    }

    private static final class Tally {
        private final List<String> missing = new ArrayList<>();
        private int present;

        void has(boolean there, String what) {
            if (there) {
                present++;
            } else {
                missing.add(what);
            }
        }

        Determinacy determinacy() {
            if (missing.isEmpty()) {
                return Determinacy.DETERMINED;
            }
            return present > 0 ? Determinacy.PARTLY : Determinacy.OPEN;
        }
    }
}
