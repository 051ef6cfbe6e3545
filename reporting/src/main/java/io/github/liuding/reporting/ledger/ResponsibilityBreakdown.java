package io.github.liuding.reporting.ledger;

import io.github.liuding.core.projection.FourLists;
import io.github.liuding.core.projection.ListedTask;
import io.github.liuding.core.task.Measure;
import io.github.liuding.core.task.Responsibility;
import io.github.liuding.core.task.Task;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The breakdown of responsibilities (责任分解表) that papers annex: goal, measures, lead and responsible units. */
public final class ResponsibilityBreakdown {
    private static final String FULL_STOP = "。";

    private ResponsibilityBreakdown() {}

    /** The table, for A4 across. */
    public static ReportTable<ListedTask> of(FourLists lists) {
        return Sheets.of(lists.standing(), lists.scope(), "责任分解表", lists.taskList())
                .column(LedgerColumns.number(Function.identity()))
                .column(LedgerColumns.goal(Function.identity()))
                .column(Column.<ListedTask, String>of("工作措施", CellTypes.TEXT, ResponsibilityBreakdown::measures)
                        .width(32))
                .column(LedgerColumns.units("牵头单位", Responsibility::leadUnits)
                        .width(9)
                        .whenMissing(LedgerColumns.UNDETERMINED))
                .column(LedgerColumns.units("责任单位", Responsibility::responsibleUnits)
                        .width(14)
                        .whenMissing(LedgerColumns.UNDETERMINED));
    }

    private static String measures(ListedTask row) {
        Task task = row.standing().task();
        String title = task.assignment().title() + FULL_STOP;
        return task.measures().isEmpty()
                ? title
                : title + task.measures().stream().map(Measure::text).collect(Collectors.joining("；")) + FULL_STOP;
    }
}
