package io.github.liuding.benchmarks;

import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.reporting.excel.ExcelWriter;
import io.github.liuding.reporting.excel.ReportWorkbook;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.PrintProfile;
import io.github.liuding.reporting.table.ReportTable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** The ledger written by Liuding: row heights, lamp colours and print set-up besides what the peers write. */
final class LiudingLedger {
    private LiudingLedger() {}

    static void write(Iterable<LedgerRow> rows, int compression, OutputStream out) throws IOException {
        Iterator<Integer> widths = Workload.WIDTHS.iterator();
        Iterator<String> headings = Workload.HEADINGS.iterator();
        ReportTable<LedgerRow> table = ReportTable.<LedgerRow>of("任务台账", rows)
                .title(Workload.TITLE)
                .print(PrintProfile.A3_LANDSCAPE)
                .column(Column.<LedgerRow, Integer>of(headings.next(), CellTypes.WHOLE, LedgerRow::number)
                        .width(widths.next()))
                .column(text(headings, widths, LedgerRow::id))
                .column(text(headings, widths, LedgerRow::goal))
                .column(text(headings, widths, LedgerRow::task))
                .column(text(headings, widths, LedgerRow::measure))
                .column(text(headings, widths, LedgerRow::leadUnit))
                .column(text(headings, widths, LedgerRow::responsibleUnits))
                .column(text(headings, widths, LedgerRow::person))
                .column(Column.<LedgerRow, LocalDate>of(headings.next(), CellTypes.DATE, LedgerRow::due)
                        .width(widths.next()))
                .column(Column.<LedgerRow, BigDecimal>of(headings.next(), CellTypes.PERCENT, LedgerRow::completion)
                        .width(widths.next()))
                .column(text(headings, widths, LedgerRow::state))
                .column(text(headings, widths, LedgerRow::standard))
                .column(Column.<LedgerRow, Lamp>of(headings.next(), CellTypes.LAMP, LedgerRow::lamp)
                        .width(widths.next()))
                .column(Column.<LedgerRow, LocalDate>of(headings.next(), CellTypes.DATE, LedgerRow::lastReport)
                        .width(widths.next()))
                .column(Column.<LedgerRow, LocalDate>of(headings.next(), CellTypes.DATE, LedgerRow::nextReport)
                        .width(widths.next()))
                .column(text(headings, widths, LedgerRow::remark));
        ExcelWriter.standard()
                .compression(compression)
                .write(new ReportWorkbook(Workload.TITLE, "liuding", LocalDate.of(2022, 5, 10), List.of(table)), out);
    }

    private static Column<LedgerRow, String> text(
            Iterator<String> headings, Iterator<Integer> widths, Function<LedgerRow, String> value) {
        return Column.<LedgerRow, String>of(headings.next(), CellTypes.TEXT, value)
                .width(widths.next());
    }
}
