package io.github.liuding.examples;

import io.github.liuding.reporting.excel.ExcelWriter;
import io.github.liuding.reporting.excel.ReportWorkbook;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.EntryRule;
import io.github.liuding.reporting.table.ReportTable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The code of the page on workbooks: a ledger of one's own (自定台账), with headings in two rows, sums and drop-downs. */
public final class OwnLedger {
    private OwnLedger() {}

    /** A row: what a township handed in. */
    public record Handed(String town, int due, int done) {}

    /** Writes the ledger to a stream, until somebody stops it. */
    public static void write(
            List<Handed> rows, Map<String, List<String>> units, BooleanSupplier stopped, OutputStream out)
            throws IOException {
        // README begins
        ReportTable<Handed> ledger = ReportTable.of("报送台账", rows)
                .title("青禾县六月报送台账")
                .marking("示例数据")
                .column(Column.of("乡镇", CellTypes.TEXT, Handed::town).width(8))
                .column(Column.of("应报", CellTypes.WHOLE, Handed::due)
                        .under("报送次数")
                        .totalled())
                .column(Column.of("已报", CellTypes.WHOLE, Handed::done)
                        .under("报送次数")
                        .totalled())
                .column(Column.optional("包联专班", CellTypes.TEXT, (Handed row) -> Optional.<String>empty())
                        .filledIn(EntryRule.oneOf(List.copyOf(units.keySet()))))
                .column(Column.optional("包联单位", CellTypes.TEXT, (Handed row) -> Optional.<String>empty())
                        .filledIn(EntryRule.oneOfBy("包联专班", units)));

        ExcelWriter.standard()
                .progress((sheet, written) -> System.out.println(sheet + "：" + written + "行"))
                .cancelledWhen(stopped)
                .write(new ReportWorkbook("报送台账", "县优化办", LocalDate.of(2022, 7, 1), List.of(ledger)), out);
        // README ends
    }
}
