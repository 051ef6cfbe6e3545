package io.github.liuding.examples;

import io.github.liuding.core.projection.FourLists;
import io.github.liuding.core.projection.ListedTask;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.reporting.ledger.FourListLedger;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The code of the README on columns and lists of your own (自己的栏目和清单). */
public final class OwnTables {
    private OwnTables() {}

    /** A row of a table of your own: a matter to be settled (督查事项). */
    public record Item(int number, String matter, Optional<LocalDate> settledOn) {}

    /** The task list with one more column: where each task was assigned (任务来源). */
    public static ReportTable<ListedTask> withSource(Standing standing) {
        // README begins
        ReportTable<ListedTask> tasks = FourListLedger.of(FourLists.of(standing))
                .taskList()
                .column(Column.optional(
                                "任务来源",
                                CellTypes.TEXT,
                                (ListedTask row) ->
                                        row.standing().task().assignment().source())
                        .width(12)
                        .whenMissing("本方案"));
        // README ends
        return tasks;
    }

    /** A table of matters (督查台账). */
    public static ReportTable<Item> ofMatters(List<Item> items) {
        // README begins
        ReportTable<Item> ledger = ReportTable.of("督查台账", items)
                .title("督查事项台账")
                .column(Column.of("序号", CellTypes.WHOLE, Item::number).width(4))
                .column(Column.of("事项", CellTypes.TEXT, Item::matter).width(30))
                .column(Column.optional("办结日期", CellTypes.DATE, Item::settledOn)
                        .width(9)
                        .whenMissing("未办结"));
        // README ends
        return ledger;
    }
}
