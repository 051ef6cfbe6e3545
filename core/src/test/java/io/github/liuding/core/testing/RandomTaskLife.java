package io.github.liuding.core.testing;

import io.github.liuding.core.journal.CloseOutGrade;
import io.github.liuding.core.journal.CloseOutJudged;
import io.github.liuding.core.journal.CloseOutRequested;
import io.github.liuding.core.journal.DeadlineExtended;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.MilestoneReached;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.journal.Reopened;
import io.github.liuding.core.journal.ResultDelivered;
import io.github.liuding.core.journal.Suspended;
import io.github.liuding.core.journal.TaskEntry;
import io.github.liuding.core.lamp.Outlook;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.task.Milestone;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What is put down about one task, from its start to its close-out and beyond. */
final class RandomTaskLife {
    private enum State {
        OPEN,
        ASKED,
        CLOSED,
        SUSPENDED
    }

    private final Random random;
    private final RandomDesk desk;
    private final Task task;
    private final List<UnitId> leads;
    private final List<UnitId> others;
    private final Deque<String> milestones = new ArrayDeque<>();
    private State state = State.OPEN;
    private int percent;
    private LocalDate last;
    private Optional<LocalDate> due;

    RandomTaskLife(Random random, RandomDesk desk, Task task) {
        this.random = random;
        this.desk = desk;
        this.task = task;
        this.leads = desk.campaign().units().expand(task.responsibility().leadUnits()).stream()
                .map(OrgUnit::id)
                .toList();
        this.others = desk.campaign().units().units().stream()
                .map(OrgUnit::id)
                .filter(unit -> !leads.contains(unit))
                .toList();
        task.schedule().milestones().stream().map(Milestone::name).forEach(milestones::add);
        this.last = task.schedule().start().orElse(LocalDate.MIN);
        this.due = task.schedule().deadline().due();
    }

    TaskId id() {
        return task.id();
    }

    /** What comes next; nothing before the start, and mostly nothing while the task rests or after it was closed. */
    Optional<TaskEntry> next() {
        if (desk.today().isBefore(last)) {
            return Optional.empty();
        }
        return switch (state) {
            case OPEN -> Optional.of(whileOpen());
            case ASKED -> Optional.of(judgement());
            case SUSPENDED -> random.nextBoolean() ? Optional.of(reopened("条件具备")) : Optional.empty();
            case CLOSED -> random.nextInt(10) == 0 ? Optional.of(reopened("问题反弹")) : Optional.empty();
        };
    }

    private TaskEntry whileOpen() {
        int roll = random.nextInt(100);
        if (roll < 12 && !milestones.isEmpty()) {
            return milestone(milestones.remove());
        } else if (roll < 20) {
            return ResultDelivered.builder()
                    .from(stamp(leader()))
                    .task(task.id())
                    .result("事项清单")
                    .criterion(desk.maybe("验收报告"))
                    .build();
        } else if (roll < 28 && due.filter(day -> !last.isAfter(day)).isPresent()) {
            return extension(due.orElseThrow());
        } else if (roll < 33) {
            return suspension();
        } else if (roll < 33 + percent / 4) {
            return request();
        }
        percent = Math.min(100, percent + random.nextInt(20));
        return report();
    }

    private ProgressReported report() {
        return ProgressReported.builder()
                .from(stamp(leader()))
                .task(task.id())
                .completion(random.nextInt(5) == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(percent, 2)))
                .text("推进正常")
                .problems(desk.maybe("人手不足"))
                .nextStep(desk.maybe("继续推进"))
                .outlook(random.nextBoolean() ? Optional.of(desk.any(List.of(Outlook.values()))) : Optional.empty())
                .build();
    }

    private MilestoneReached milestone(String name) {
        return MilestoneReached.builder()
                .from(stamp(leader()))
                .task(task.id())
                .milestone(name)
                .build();
    }

    private DeadlineExtended extension(LocalDate before) {
        JournalEntry stamp = stamp(desk.unit());
        LocalDate asked = stamp.on().isAfter(before) ? before : stamp.on().minusDays(random.nextInt(3));
        LocalDate after = before.plusDays(10L + random.nextInt(60));
        due = Optional.of(after);
        return DeadlineExtended.builder()
                .from(stamp)
                .task(task.id())
                .askedOn(asked)
                .newDue(after)
                .approvedBy("领导小组")
                .reason("天气影响")
                .build();
    }

    private Suspended suspension() {
        state = State.SUSPENDED;
        JournalEntry stamp = stamp(leader());
        return Suspended.builder()
                .from(stamp)
                .task(task.id())
                .reason("等待批复")
                .until(random.nextBoolean() ? Optional.of(stamp.on().plusDays(30)) : Optional.empty())
                .build();
    }

    private Reopened reopened(String reason) {
        state = State.OPEN;
        return Reopened.builder()
                .from(stamp(desk.unit()))
                .task(task.id())
                .reason(reason)
                .build();
    }

    private CloseOutRequested request() {
        state = State.ASKED;
        return CloseOutRequested.builder().from(stamp(leader())).task(task.id()).build();
    }

    private CloseOutJudged judgement() {
        boolean returned = random.nextInt(3) == 0;
        state = returned ? State.OPEN : State.CLOSED;
        return judgement(others.isEmpty() ? desk.unit() : desk.any(others), returned);
    }

    private CloseOutJudged judgement(UnitId by, boolean returned) {
        boolean graded = !returned || random.nextBoolean();
        List<CloseOutGrade> grades = returned
                ? List.of(CloseOutGrade.FAILED)
                : List.of(CloseOutGrade.EXCELLENT, CloseOutGrade.GOOD, CloseOutGrade.PASSED);
        return CloseOutJudged.builder()
                .from(stamp(by))
                .task(task.id())
                .grade(graded ? Optional.of(desk.any(grades)) : Optional.empty())
                .returnedFor(returned ? Optional.of("材料不全") : Optional.empty())
                .build();
    }

    /** Something that does not fit where the task is; it may move the task on, as a unit's own judgement does. */
    TaskEntry misfit() {
        return switch (random.nextInt(9)) {
            case 0 -> early();
            case 1 -> {
                percent = percent / 2;
                yield report();
            }
            // Unasked, unless it is asked for just now: then by the unit that leads.
            case 2 -> judgement(leader(), random.nextBoolean());
            case 3 -> milestone("从未列入的节点");
            case 4 -> reopened("无故重启");
            case 5 -> suspension();
            case 6 -> request();
            case 7 -> lateExtension();
            default ->
                ProgressReported.builder()
                        .from(stamp(RandomDesk.STRANGER))
                        .task(task.id())
                        .text("外单位代报")
                        .build();
        };
    }

    /** About a day before the start, or long before what is known. */
    private TaskEntry early() {
        LocalDate on = task.schedule().start().orElse(desk.today()).minusDays(1L + random.nextInt(20));
        LocalDate known = on.isAfter(desk.today()) ? desk.today() : on;
        return ProgressReported.builder()
                .from(desk.stamp(known, leader()))
                .task(task.id())
                .text("提前启动")
                .build();
    }

    /** Asked for when it was too late, or to a day that is no later. */
    private TaskEntry lateExtension() {
        JournalEntry stamp = stamp(desk.unit());
        return DeadlineExtended.builder()
                .from(stamp)
                .task(task.id())
                .askedOn(stamp.on())
                .newDue(due.orElse(stamp.on()).minusDays(random.nextInt(20)))
                .approvedBy("领导小组")
                .reason("补办手续")
                .build();
    }

    /** About a task that the campaign has not. */
    static TaskEntry ofUnknownTask(Random random, RandomDesk desk) {
        TaskId unknown = new TaskId("NONE-" + random.nextInt(3));
        return random.nextBoolean()
                ? ProgressReported.builder()
                        .from(desk.stamp())
                        .task(unknown)
                        .text("推进正常")
                        .build()
                : CloseOutRequested.builder().from(desk.stamp()).task(unknown).build();
    }

    private UnitId leader() {
        return leads.isEmpty() ? desk.unit() : desk.any(leads);
    }

    /** Not before what is known of the task, unless it has not started yet. */
    private JournalEntry stamp(UnitId by) {
        LocalDate on = desk.dayNotBefore(last.isAfter(desk.today()) ? desk.today() : last);
        last = on.isAfter(last) ? on : last;
        return desk.stamp(on, by);
    }
}
