package io.github.liuding.reporting.ledger;

import io.github.liuding.core.journal.CloseOutGrade;
import io.github.liuding.core.journal.Suspended;
import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.projection.ListedTask;
import io.github.liuding.core.standing.MilestoneStanding;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns (栏目) that show how a task stands: what the journal has come to. */
final class StandingColumns {
    /** The headings of state and lamp, by which a cover counts them. */
    static final String STATE = "任务状态";

    static final String LAMP = "亮灯";

    /** What a milestone is marked with once it is reached; in every Chinese face, which ✓ is not. */
    static final String REACHED = "√";

    private StandingColumns() {}

    /** Whether any row says something, so that a column of it is worth its width. */
    static boolean any(List<ListedTask> rows, Predicate<TaskStanding> says) {
        return rows.stream().map(ListedTask::standing).anyMatch(says);
    }

    static Column<ListedTask, LocalDate> due() {
        return Column.<ListedTask, LocalDate>optional(
                        "到期日", CellTypes.DATE, row -> row.standing().due())
                .width(9)
                .whenMissing(LedgerColumns::withoutDay);
    }

    /** Days left to whoever has work to do; what is done late says by how much. */
    static Column<ListedTask, Long> daysLeft() {
        return Column.<ListedTask, Long>optional(
                        "剩余天数",
                        CellTypes.DAYS_LEFT,
                        row -> isAtWork(row.standing()) ? row.standing().daysLeft() : Optional.empty())
                .width(6)
                .whenMissing(StandingColumns::noDaysLeft);
    }

    private static String noDaysLeft(ListedTask row) {
        TaskStanding standing = row.standing();
        if (isAtWork(standing)) {
            return LedgerColumns.withoutDay(row);
        }
        return standing.closeOutRequestedOn().isPresent() && standing.daysOverdue() > 0
                ? "逾期%s天完成".formatted(standing.daysOverdue())
                : standing.state().word();
    }

    private static boolean isAtWork(TaskStanding standing) {
        return standing.closeOutRequestedOn().isEmpty() && standing.state() != TaskState.SUSPENDED;
    }

    /** The state; of what rests, until when. */
    static Column<ListedTask, String> state() {
        return Column.<ListedTask, String>of(STATE, CellTypes.TEXT, StandingColumns::state)
                .width(6)
                .centred();
    }

    private static String state(ListedTask row) {
        return row.standing().state().word()
                + row.standing()
                        .suspension()
                        .flatMap(Suspended::until)
                        .map(until -> "\n至" + LedgerColumns.day(until))
                        .orElse("");
    }

    static Column<ListedTask, BigDecimal> completion() {
        return Column.<ListedTask, BigDecimal>optional(
                        "完成比例", CellTypes.PERCENT, row -> row.standing().completion())
                .width(6)
                .barred()
                .whenMissing(LedgerColumns.unsaid("未填比例"));
    }

    /** The share of time that has passed, to be held against the completion beside it. */
    static Column<ListedTask, BigDecimal> timePassed() {
        return Column.<ListedTask, BigDecimal>optional(
                        "序时进度", CellTypes.PERCENT, row -> row.standing().timePassed())
                .width(6)
                .barred()
                .whenMissing(LedgerColumns::withoutDay);
    }

    static Column<ListedTask, ?> lamp() {
        return Column.<ListedTask, Lamp>of(
                        LAMP, CellTypes.LAMP, row -> row.standing().lamp())
                .width(6);
    }

    static Column<ListedTask, Integer> missedReports() {
        return Column.<ListedTask, Integer>of(
                        "漏报次数",
                        CellTypes.WHOLE,
                        row -> row.standing().missedReports().size())
                .width(4);
    }

    /**
     * A milestone with the day it was reached. That none was reported of one that is due is said only where somebody
     * reports on milestones at all, and not of a task that is done.
     */
    static String milestone(TaskStanding task, MilestoneStanding milestone, boolean reported) {
        String text = LedgerColumns.day(milestone.milestone().due()) + " "
                + milestone.milestone().name();
        boolean missing = reported && isAtWork(task) && milestone.daysLate() > 0;
        return milestone
                .reachedOn()
                .map(day -> text + " " + REACHED + LedgerColumns.day(day))
                .orElse(missing ? text + " 未报完成" : text);
    }

    static boolean hasReachedMilestones(TaskStanding standing) {
        return standing.milestones().stream()
                .anyMatch(milestone -> milestone.reachedOn().isPresent());
    }

    /** Why close-out was returned; 不合格 needs no other reason. */
    static String returnedFor(TaskStanding standing) {
        return Stream.concat(standing.grade().map(CloseOutGrade::word).stream(), standing.returnedFor().stream())
                .collect(Collectors.joining("，"));
    }
}
