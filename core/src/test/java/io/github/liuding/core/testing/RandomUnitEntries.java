package io.github.liuding.core.testing;

import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.document.DocumentNumber;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.action.AccountabilityTaken;
import io.github.liuding.core.journal.action.CircularIssued;
import io.github.liuding.core.journal.action.Commended;
import io.github.liuding.core.journal.action.ErrorTolerated;
import io.github.liuding.core.journal.action.MeetingHeld;
import io.github.liuding.core.journal.action.ScoreGiven;
import io.github.liuding.core.journal.action.SpecialReportGiven;
import io.github.liuding.core.journal.action.TalkHeld;
import io.github.liuding.core.journal.action.UnitEntry;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What is put down about units: meetings, circulars, and what follows for those who did well or badly. */
final class RandomUnitEntries {
    private final Random random;
    private final RandomDesk desk;
    private final RandomCases cases;

    RandomUnitEntries(Random random, RandomDesk desk, RandomCases cases) {
        this.random = random;
        this.desk = desk;
        this.cases = cases;
    }

    UnitEntry next() {
        return about(List.of(desk.unit()), task());
    }

    /** About a unit or a task that the campaign has not. */
    UnitEntry misfit() {
        return random.nextBoolean()
                ? about(
                        List.of(desk.unit(), RandomDesk.STRANGER).stream()
                                .distinct()
                                .toList(),
                        task())
                : about(List.of(desk.unit()), Optional.of(new TaskId("NONE-9")));
    }

    private Optional<TaskId> task() {
        List<Task> tasks = desk.campaign().tasks();
        return tasks.isEmpty() || random.nextBoolean()
                ? Optional.empty()
                : Optional.of(desk.any(tasks).id());
    }

    private UnitEntry about(List<UnitId> units, Optional<TaskId> task) {
        JournalEntry stamp = desk.stamp();
        return switch (random.nextInt(6)) {
            case 0 ->
                MeetingHeld.builder()
                        .from(stamp)
                        .title("月调度会")
                        .units(units)
                        .decisions(desk.maybe("下月办结"))
                        .build();
            case 1 ->
                CircularIssued.builder()
                        .from(stamp)
                        .units(units)
                        .title("进展情况通报")
                        .number(
                                random.nextBoolean()
                                        ? Optional.of(new DocumentNumber("青优组发", 2022, 1 + random.nextInt(90)))
                                        : Optional.empty())
                        .means(desk.maybe("通报批评"))
                        .build();
            case 2 ->
                TalkHeld.builder()
                        .from(stamp)
                        .units(units)
                        .about("进度滞后")
                        .task(task)
                        .caseId(cases.anyOpened())
                        .build();
            case 3 ->
                switch (stamp.on().getDayOfMonth() % 3) {
                    case 0 -> score(stamp, units);
                    case 1 -> specialReport(stamp, units);
                    default -> commended(stamp, units);
                };
            case 4 ->
                AccountabilityTaken.builder()
                        .from(stamp)
                        .units(units)
                        .means(desk.any(List.of("限期整改", "移交问题线索")))
                        .grounds("两次逾期")
                        .due(random.nextBoolean() ? Optional.of(stamp.on().plusDays(20)) : Optional.empty())
                        .task(task)
                        .caseId(cases.anyOpened())
                        .build();
            default ->
                ErrorTolerated.builder()
                        .from(stamp)
                        .units(units)
                        .addCondition("程序合规")
                        .decidedBy("领导小组")
                        .task(task)
                        .caseId(cases.anyOpened())
                        .build();
        };
    }

    private static UnitEntry specialReport(JournalEntry stamp, List<UnitId> units) {
        return SpecialReportGiven.builder()
                .from(stamp)
                .units(units)
                .period(Period.of(PeriodKind.QUARTER, stamp.on()))
                .build();
    }

    private static UnitEntry commended(JournalEntry stamp, List<UnitId> units) {
        return Commended.builder().from(stamp).units(units).merit("提前完成").build();
    }

    private static UnitEntry score(JournalEntry stamp, List<UnitId> units) {
        return ScoreGiven.builder()
                .from(stamp)
                .units(units)
                .item("工作质量")
                .value(BigDecimal.valueOf(stamp.on().getDayOfYear(), 1))
                .grounds("现场核查得分")
                .build();
    }
}
