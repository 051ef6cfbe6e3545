package io.github.liuding.reporting.bulletin;

import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.projection.Summaries;
import io.github.liuding.core.projection.Summary;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.reporting.template.Origin;
import io.github.liuding.reporting.template.Value;
import io.github.liuding.reporting.template.ValueType;
import io.github.liuding.reporting.template.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What papers say of the tasks (任务总体情况): how many stand how, and which. */
final class TaskNames {
    private static final BigDecimal FAR_BEHIND = new BigDecimal("0.1");
    private static final int SOON_DAYS = 30;

    static final Vocabulary<Material> NAMES = Vocabulary.of(Material::origin)
            .count("tasks.all", "任务总数", material -> material.standing().tasks().size())
            .tally("tasks.closed", "已销号任务数", in(TaskState.CLOSED))
            .tally("tasks.requested", "已申请销号任务数", in(TaskState.CLOSE_OUT_REQUESTED))
            .tally("tasks.underWay", "推进中任务数", in(TaskState.UNDER_WAY))
            .tally("tasks.notStarted", "未启动任务数", in(TaskState.NOT_STARTED))
            .tally("tasks.unreported", "未报告任务数", in(TaskState.UNREPORTED))
            .tally("tasks.suspended", "暂停任务数", in(TaskState.SUSPENDED))
            .tally("tasks.overdue", "逾期任务数", material -> tally(material, TaskStanding::isOverdue))
            .tally("tasks.closedLate", "逾期销号任务数", material -> tally(material, TaskStanding::isClosedLate))
            .tally(
                    "tasks.extended",
                    "延期任务数",
                    material -> tally(material, task -> !task.extensions().isEmpty()))
            .count(
                    "tasks.missedReports",
                    "漏报次数",
                    material -> Summary.of(material.standing()).missedReports())
            .count(
                    "tasks.missedUnled",
                    "不在任何牵头单位名下的漏报次数",
                    material -> Summaries.ofNoUnit(material.standing()).missedReports())
            .flag("tasks.missedJointly", "各牵头单位的漏报次数是否有重复计入的", TaskNames::missedJointly)
            .traced(
                    "tasks.closedShare",
                    ValueType.SHARE,
                    "销号率",
                    material -> closedShare(material, share(material.standing())))
            .traced(
                    "tasks.closedShareChange",
                    ValueType.POINTS,
                    "销号率比上期",
                    material -> closedShare(
                            material,
                            material.before()
                                    .flatMap(TaskNames::share)
                                    .flatMap(was -> share(material.standing()).map(now -> now.subtract(was)))))
            .rows("tasks", "全部任务", TaskLine.NAMES, material -> select(material, task -> true))
            .rows(
                    "closedTasks",
                    "本期销号的任务",
                    TaskLine.NAMES,
                    material -> select(
                            material,
                            task -> task.closedOn()
                                    .filter(material.span()::contains)
                                    .isPresent()))
            .rows("overdueTasks", "逾期的任务", TaskLine.NAMES, material -> select(material, TaskStanding::isOverdue))
            .rows(
                    "behindTasks",
                    "落后序时进度10个百分点以上、未逾期的任务",
                    TaskLine.NAMES,
                    material -> select(
                            material,
                            task -> !task.isOverdue()
                                    && task.behind()
                                            .filter(gap -> gap.compareTo(FAR_BEHIND) >= 0)
                                            .isPresent()))
            .rows("dueTasks", "成文日期后30日内到期、尚未完成的任务，按日期", TaskLine.NAMES, TaskNames::dueSoon)
            .rows(
                    "unreportedTasks",
                    "从未报告的任务",
                    TaskLine.NAMES,
                    material -> select(material, task -> task.state() == TaskState.UNREPORTED))
            .rows(
                    "reportedTasks",
                    "本期有进展报告的任务",
                    TaskLine.NAMES,
                    material -> select(
                            material,
                            task -> task.lastReport()
                                    .filter(report -> material.span().contains(report.on()))
                                    .isPresent()))
            .rows(
                    "problemTasks",
                    "最近报告有问题、尚未完成的任务",
                    TaskLine.NAMES,
                    material -> select(
                            material,
                            task -> Material.isOpen(task)
                                    && task.lastReport()
                                            .flatMap(report -> report.problems())
                                            .isPresent()))
            .rows("leadUnits", "牵头单位", UnitLine.NAMES, UnitLine::of)
            .rows(
                    "missedUnits",
                    "有漏报的牵头单位",
                    UnitLine.NAMES,
                    material -> UnitLine.of(material).stream()
                            .filter(line -> line.summary().missedReports() > 0)
                            .toList());

    private TaskNames() {}

    /** What several units lead together is missed by each of them. */
    private static boolean missedJointly(Material material) {
        long unled = Summaries.ofNoUnit(material.standing()).missedReports();
        long led = Summaries.byUnit(material.standing()).values().stream()
                .mapToLong(Summary::missedReports)
                .sum();
        return led + unled > Summary.of(material.standing()).missedReports();
    }

    private static Function<Material, Vocabulary.Tally> in(TaskState state) {
        return material -> tally(material, task -> task.state() == state);
    }

    private static Vocabulary.Tally tally(Material material, Predicate<TaskStanding> counted) {
        List<TaskLine> lines = select(material, counted);
        List<EntryId> entries =
                lines.stream().flatMap(line -> line.lastEntry().stream()).toList();
        return new Vocabulary.Tally(lines.size(), entries);
    }

    private static Optional<BigDecimal> share(Standing standing) {
        return UnitLine.share(Summary.of(standing));
    }

    /** It rests on the entries by which tasks were closed. */
    private static Optional<Value.Figure> closedShare(Material material, Optional<BigDecimal> share) {
        Origin origin = new Origin(
                material.origin().of(),
                tally(material, task -> task.state() == TaskState.CLOSED).entries());
        return share.map(number -> new Value.Figure(number, origin));
    }

    static List<TaskLine> select(Material material, Predicate<TaskStanding> selected) {
        return material.tasks().stream()
                .filter(line -> selected.test(line.task()))
                .toList();
    }

    /** What was due by the paper's date is not to come any more. */
    private static List<TaskLine> dueSoon(Material material) {
        LocalDate date = material.request().date();
        DateRange soon = DateRange.ofClosed(date.plusDays(1), date.plusDays(SOON_DAYS));
        return select(
                        material,
                        task -> Material.isOpen(task)
                                && task.due().filter(soon::contains).isPresent())
                .stream()
                .sorted(Comparator.comparing(line -> line.task().due().orElseThrow()))
                .toList();
    }

    static boolean isDueSoon(Material material, TaskStanding task) {
        LocalDate soon = material.asOf().plusDays(SOON_DAYS);
        return Material.isOpen(task)
                && !task.isOverdue()
                && task.due().filter(due -> !due.isAfter(soon)).isPresent();
    }
}
