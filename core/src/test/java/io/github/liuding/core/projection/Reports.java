package io.github.liuding.core.projection;

import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.goal.Goal;
import io.github.liuding.core.goal.GoalId;
import io.github.liuding.core.journal.CloseOutGrade;
import io.github.liuding.core.journal.CloseOutJudged;
import io.github.liuding.core.journal.CloseOutRequested;
import io.github.liuding.core.journal.DeadlineExtended;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.MilestoneReached;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.task.Assignment;
import io.github.liuding.core.task.Milestone;
import io.github.liuding.core.task.Schedule;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskId;
import io.github.liuding.core.testing.Qinghe;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Seven tasks in May 2022 that have come to different ends by the 20th. */
final class Reports {
    static final LocalDate TODAY = day(20);

    private Reports() {}

    static LocalDate day(int ofMay) {
        return LocalDate.of(2022, 5, ofMay);
    }

    static Standing standing() {
        return Standing.of(campaign(), journal(), TODAY);
    }

    private static Campaign campaign() {
        return Qinghe.smallest().toBuilder()
                .units(Qinghe.units())
                .addGoal(new Goal(new GoalId("G1"), "市场主体倍增"))
                .addTasks(
                        task("overdue", day(10)),
                        task("closed-late", day(10)),
                        task("extended", day(15)),
                        task("on-plan", LocalDate.of(2022, 12, 31)),
                        task("unreported", LocalDate.of(2022, 12, 31)),
                        Task.builder()
                                .id(new TaskId("no-day"))
                                .number(6)
                                .goal(new GoalId("G1"))
                                .assignment(Assignment.of("no-day"))
                                .build(),
                        Task.builder()
                                .id(new TaskId("no-start"))
                                .number(7)
                                .goal(new GoalId("G1"))
                                .assignment(Assignment.of("no-start"))
                                .schedule(Schedule.builder()
                                        .deadline(new Deadline.OnDay("5月25日前", day(25)))
                                        .build())
                                .build())
                .build();
    }

    private static Task task(String id, LocalDate due) {
        return Task.builder()
                .id(new TaskId(id))
                .number(1)
                .goal(new GoalId("G1"))
                .assignment(Assignment.of(id))
                .schedule(Schedule.builder()
                        .start(day(1))
                        .addMilestone(Milestone.builder().name("中期").due(day(8)).build())
                        .deadline(new Deadline.OnDay("5月%s日前".formatted(due.getDayOfMonth()), due))
                        .build())
                .build();
    }

    private static Journal journal() {
        return new Journal(List.of(
                report("E-1", "overdue", "0.5", 9),
                CloseOutRequested.builder()
                        .id(new EntryId("E-2"))
                        .task(new TaskId("closed-late"))
                        .on(day(12))
                        .recordedOn(day(12))
                        .by(Qinghe.REFORM)
                        .build(),
                CloseOutJudged.builder()
                        .id(new EntryId("E-3"))
                        .task(new TaskId("closed-late"))
                        .on(day(18))
                        .recordedOn(day(18))
                        .by(Qinghe.HOUSING)
                        .grade(CloseOutGrade.GOOD)
                        .build(),
                report("E-4", "extended", "0.6", 9),
                MilestoneReached.builder()
                        .id(new EntryId("E-5"))
                        .task(new TaskId("extended"))
                        .milestone("中期")
                        .on(day(11))
                        .recordedOn(day(11))
                        .by(Qinghe.REFORM)
                        .build(),
                DeadlineExtended.builder()
                        .id(new EntryId("E-6"))
                        .task(new TaskId("extended"))
                        .askedOn(day(13))
                        .newDue(LocalDate.of(2022, 6, 30))
                        .approvedBy("领导小组")
                        .reason("雨季停工")
                        .on(day(14))
                        .recordedOn(day(14))
                        .by(Qinghe.HOUSING)
                        .build(),
                report("E-7", "on-plan", "0.4", 9)));
    }

    private static ProgressReported report(String id, String task, String completion, int day) {
        return ProgressReported.builder()
                .id(new EntryId(id))
                .task(new TaskId(task))
                .completion(new BigDecimal(completion))
                .text("推进")
                .on(day(day))
                .recordedOn(day(day))
                .by(Qinghe.REFORM)
                .build();
    }
}
