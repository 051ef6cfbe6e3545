package io.github.liuding.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The ledger written with fastexcel. */
final class FastexcelLedger {
    private static final int FLUSHED_ROWS = 1000;

    private FastexcelLedger() {}

    static void write(Iterable<LedgerRow> rows, int count, int compression, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "benchmark", "1.0")) {
            workbook.setCompressionLevel(compression);
            Worksheet sheet = workbook.newWorksheet("任务台账");
            int columns = Workload.HEADINGS.size();
            for (int i = 0; i < columns; i++) {
                sheet.width(i, Workload.WIDTHS.get(i) * 2);
            }
            sheet.freezePane(0, 2);
            sheet.value(0, 0, Workload.TITLE);
            sheet.range(0, 0, 0, columns - 1).merge();
            for (int i = 0; i < columns; i++) {
                sheet.value(1, i, Workload.HEADINGS.get(i));
            }
            sheet.range(1, 0, 1, columns - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .borderStyle(BorderStyle.THIN)
                    .set();
            sheet.setAutoFilter(1, 0, count + 1, columns - 1);
            sheet.range(2, 10, count + 1, 10)
                    .validateWithListByFormula("\"" + String.join(",", Workload.STATES) + "\"");
            int number = 2;
            int styled = 2;
            for (LedgerRow row : rows) {
                write(sheet, number++, row);
                if (number - styled == FLUSHED_ROWS) {
                    style(sheet, styled, number - 1, columns);
                    sheet.flush();
                    styled = number;
                }
            }
            if (number > styled) {
                style(sheet, styled, number - 1, columns);
            }
        }
    }

    private static void write(Worksheet sheet, int number, LedgerRow row) {
        sheet.value(number, 0, row.number());
        sheet.value(number, 1, row.id());
        sheet.value(number, 2, row.goal());
        sheet.value(number, 3, row.task());
        sheet.value(number, 4, row.measure());
        sheet.value(number, 5, row.leadUnit());
        sheet.value(number, 6, row.responsibleUnits());
        sheet.value(number, 7, row.person());
        sheet.value(number, 8, row.due());
        sheet.value(number, 9, row.completion());
        sheet.value(number, 10, row.state());
        sheet.value(number, 11, row.standard());
        sheet.value(number, 12, row.lamp().word());
        sheet.value(number, 13, row.lastReport());
        sheet.value(number, 14, row.nextReport());
        if (!row.remark().isEmpty()) {
            sheet.value(number, 15, row.remark());
        }
    }

    private static void style(Worksheet sheet, int from, int to, int columns) {
        sheet.range(from, 0, to, columns - 1)
                .style()
                .wrapText(true)
                .borderStyle(BorderStyle.THIN)
                .set();
        for (int column : new int[] {8, 13, 14}) {
            sheet.range(from, column, to, column).style().format("yyyy-mm-dd").set();
        }
        sheet.range(from, 9, to, 9).style().format("0%").set();
    }
}
