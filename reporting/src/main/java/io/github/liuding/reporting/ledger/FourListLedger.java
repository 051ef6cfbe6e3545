package io.github.liuding.reporting.ledger;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.organization.UnitDirectory;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.projection.FourLists;
import io.github.liuding.core.projection.ListedMeasure;
import io.github.liuding.core.projection.ListedTask;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.core.task.Criterion;
import io.github.liuding.core.task.Determinacy;
import io.github.liuding.core.task.Measure;
import io.github.liuding.core.task.Objective;
import io.github.liuding.core.task.Responsibility;
import io.github.liuding.core.task.Standard;
import io.github.liuding.core.task.TaskDetermination;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.PrintProfile;
import io.github.liuding.reporting.table.ReportTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The four lists (四清单) as tables, for A3 across. What is not known is shown as not known. */
public final class FourListLedger {
    private final FourLists lists;

    private FourListLedger(FourLists lists) {
        this.lists = lists;
    }

    /** The ledger of these lists. */
    public static FourListLedger of(FourLists lists) {
        return new FourListLedger(lists);
    }

    /** The task list (任务清单): what is to be done, by when, and how it stands. */
    public ReportTable<ListedTask> taskList() {
        List<ListedTask> rows = lists.taskList();
        ReportTable<ListedTask> table = sheet("任务清单", rows)
                .column(LedgerColumns.number(Function.identity()))
                .column(LedgerColumns.goal(Function.identity()))
                .column(LedgerColumns.title(Function.identity()))
                .column(Column.<ListedTask, String>optional("任务目标", CellTypes.TEXT, FourListLedger::objective)
                        .width(14)
                        .whenMissing(LedgerColumns.UNDETERMINED))
                .column(LedgerColumns.units("牵头单位", Responsibility::leadUnits)
                        .width(10)
                        .whenMissing(LedgerColumns.UNDETERMINED))
                .column(LedgerColumns.milestones(StandingColumns.any(rows, StandingColumns::hasReachedMilestones)))
                .column(LedgerColumns.deadline())
                .column(StandingColumns.due())
                .column(StandingColumns.daysLeft())
                .column(StandingColumns.state())
                .column(StandingColumns.completion());
        if (StandingColumns.any(rows, FourListLedger::canBeHeldAgainstTime)) {
            table = table.column(StandingColumns.timePassed());
        }
        return table.column(StandingColumns.lamp());
    }

    /** The responsibility list (责任清单): who answers, and what is still to be determined. */
    public ReportTable<ListedTask> responsibilityList() {
        UnitDirectory units = campaign().units();
        ReportTable<ListedTask> table = sheet("责任清单", lists.responsibilityList())
                .column(LedgerColumns.number(Function.identity()))
                .column(LedgerColumns.goal(Function.identity()))
                .column(LedgerColumns.title(Function.identity()))
                .column(LedgerColumns.units("牵头单位", Responsibility::leadUnits)
                        .width(10)
                        .whenMissing(LedgerColumns.UNDETERMINED))
                .column(LedgerColumns.units("责任单位", Responsibility::responsibleUnits)
                        .width(16)
                        .whenMissing(LedgerColumns.UNDETERMINED));
        if (lists.responsibilityList().stream().anyMatch(FourListLedger::hasCooperatingUnits)) {
            table = table.column(LedgerColumns.units("配合单位", Responsibility::cooperatingUnits)
                    .width(14)
                    .whenMissing(LedgerColumns.NONE));
        }
        return table.column(LedgerColumns.officer("责任领导", units, Responsibility::leader))
                .column(LedgerColumns.officer("责任人", units, Responsibility::handler))
                .column(LedgerColumns.officer("联络员", units, Responsibility::liaison))
                .column(Column.<ListedTask, String>optional(
                                campaign().formula().name() + "待定事项", CellTypes.TEXT, FourListLedger::undetermined)
                        .width(28)
                        .whenMissing(LedgerColumns.NONE));
    }

    /** The list of measures (措施清单): how, one row a measure. */
    public ReportTable<ListedMeasure> measureList() {
        return sheet("措施清单", lists.measureList())
                .column(LedgerColumns.<ListedMeasure>number(ListedMeasure::task).mergedBy(FourListLedger::taskId))
                .column(LedgerColumns.<ListedMeasure>goal(ListedMeasure::task))
                .column(LedgerColumns.<ListedMeasure>title(ListedMeasure::task).mergedBy(FourListLedger::taskId))
                .column(Column.<ListedMeasure, Integer>optional(
                                "措施序号", CellTypes.WHOLE, row -> row.measure().map(measure -> row.number()))
                        .width(4)
                        .whenMissing("—"))
                .column(Column.<ListedMeasure, String>optional(
                                "工作措施", CellTypes.TEXT, row -> row.measure().map(Measure::text))
                        .width(36)
                        .whenMissing(LedgerColumns.UNDETERMINED))
                .column(Column.<ListedMeasure, String>optional(
                                "措施责任单位",
                                CellTypes.TEXT,
                                row -> row.measure()
                                        .flatMap(Measure::owner)
                                        .filter(owner -> !owner.isEmpty())
                                        .map(UnitReferences::printed))
                        .width(12)
                        .whenMissing(LedgerColumns.UNDETERMINED))
                .column(Column.<ListedMeasure, String>optional("措施时限", CellTypes.TEXT, FourListLedger::deadline)
                        .width(10)
                        .centred()
                        .whenMissing(LedgerColumns.UNDETERMINED))
                .note("未单列时限的措施，列其所属任务的完成时限。");
    }

    /** The result list (结果清单): by what it is judged, and what came of it. */
    public ReportTable<ListedTask> resultList() {
        List<ListedTask> rows = lists.resultList();
        ReportTable<ListedTask> table = sheet("结果清单", rows)
                .column(LedgerColumns.number(Function.identity()))
                .column(LedgerColumns.title(Function.identity()))
                .column(Column.<ListedTask, String>optional("工作标准", CellTypes.TEXT, FourListLedger::standard)
                        .width(12)
                        .whenMissing(LedgerColumns.UNDETERMINED))
                .column(LedgerColumns.deadline())
                .column(Column.<ListedTask, LocalDate>optional(
                                "最近报告",
                                CellTypes.DATE,
                                row -> row.standing().lastReport().map(report -> report.on()))
                        .width(9)
                        .whenMissing(LedgerColumns.UNREPORTED));
        if (StandingColumns.any(rows, task -> !task.missedReports().isEmpty())) {
            table = table.column(StandingColumns.missedReports()).note("漏报次数是到了报告日、本表仍未录入报告的次数。");
        }
        return table.column(StandingColumns.completion())
                .column(Column.<ListedTask, String>optional("进展情况", CellTypes.TEXT, FourListLedger::progress)
                        .width(15)
                        .whenMissing(LedgerColumns.UNREPORTED))
                .column(Column.<ListedTask, String>optional("存在问题", CellTypes.TEXT, FourListLedger::problems)
                        .width(10)
                        .whenMissing(LedgerColumns.unsaid("未填")))
                .column(Column.<ListedTask, String>optional(
                                "下一步工作",
                                CellTypes.TEXT,
                                row -> row.standing().lastReport().flatMap(ProgressReported::nextStep))
                        .width(10)
                        .whenMissing(LedgerColumns.unsaid("未填")))
                .column(Column.<ListedTask, LocalDate>optional(
                                "申请销号", CellTypes.DATE, row -> row.standing().closeOutRequestedOn())
                        .width(9)
                        .whenMissing(FourListLedger::notRequested))
                .column(Column.<ListedTask, LocalDate>optional(
                                "销号日期", CellTypes.DATE, row -> row.standing().closedOn())
                        .width(9)
                        .whenMissing(LedgerColumns.not("未销号")))
                .column(Column.<ListedTask, String>optional(
                                "评价等次",
                                CellTypes.TEXT,
                                row -> row.standing().grade().map(grade -> grade.word()))
                        .width(5)
                        .centred()
                        .whenMissing(LedgerColumns.not("未评价")))
                .column(StandingColumns.lamp());
    }

    private <R> ReportTable<R> sheet(String name, List<R> rows) {
        return Sheets.of(lists.standing(), lists.scope(), name, rows)
                .print(PrintProfile.A3_LANDSCAPE)
                .note("注：“未定”指文件尚未明确，“未报告”指本表未录入报告，均不等于零或未开展。");
    }

    private Campaign campaign() {
        return lists.standing().campaign();
    }

    /** Completion beside the time that has passed says something only where both are known of a task. */
    private static boolean canBeHeldAgainstTime(TaskStanding standing) {
        return standing.completion().isPresent() && standing.timePassed().isPresent();
    }

    private static Optional<String> objective(ListedTask row) {
        Objective objective = row.standing().task().objective();
        return LedgerColumns.lines(
                Stream.concat(objective.text().stream(), objective.target().map(Object::toString).stream()));
    }

    private static Optional<String> standard(ListedTask row) {
        Standard standard = row.standing().task().standard();
        return LedgerColumns.lines(Stream.concat(
                standard.text().stream(), standard.criteria().stream().map(Criterion::toString)));
    }

    /** What the unit reports, and what it has handed in. */
    private static Optional<String> progress(ListedTask row) {
        return LedgerColumns.lines(Stream.concat(
                row.standing().lastReport().map(report -> report.text()).stream(),
                row.standing().results().stream()
                        .map(result -> "提交成果：" + result.result() + "（" + LedgerColumns.day(result.on()) + "）")));
    }

    /** What the unit reports, why close-out was returned, and why a task rests. */
    private static Optional<String> problems(ListedTask row) {
        TaskStanding standing = row.standing();
        return LedgerColumns.lines(Stream.of(
                        standing.lastReport().flatMap(report -> report.problems()).stream(),
                        standing.returnedOn().map(day -> "销号退回：" + StandingColumns.returnedFor(standing)).stream(),
                        standing.suspension().map(rest -> "暂停：" + rest.reason()).stream())
                .flatMap(texts -> texts));
    }

    /** A request that was returned is not one that was never made. */
    private static String notRequested(ListedTask row) {
        return row.standing()
                .returnedOn()
                .map(day -> "已退回\n" + LedgerColumns.day(day))
                .orElseGet(() -> LedgerColumns.not("未申请").apply(row));
    }

    /** A measure without a day of its own is due with its task. */
    private static Optional<String> deadline(ListedMeasure row) {
        return row.measure()
                .flatMap(Measure::deadline)
                .flatMap(LedgerColumns::words)
                .or(() -> LedgerColumns.deadlineWords(row.task()));
    }

    private static Optional<String> undetermined(ListedTask row) {
        return LedgerColumns.joined(
                row.standing().determinations().stream()
                        .filter(determination -> determination.determinacy() != Determinacy.DETERMINED)
                        .map(FourListLedger::undetermined),
                "；");
    }

    private static String undetermined(TaskDetermination determination) {
        return determination.determination().name() + "："
                + (determination.determinacy() == Determinacy.OPEN
                        ? Determinacy.OPEN.word()
                        : String.join("、", determination.missing()));
    }

    private static boolean hasCooperatingUnits(ListedTask row) {
        return !row.standing().task().responsibility().cooperatingUnits().isEmpty();
    }

    private static Object taskId(ListedMeasure row) {
        TaskStanding standing = row.task().standing();
        return standing.task().id();
    }
}
