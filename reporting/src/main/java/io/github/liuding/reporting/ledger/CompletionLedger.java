package io.github.liuding.reporting.ledger;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.assessment.Completion;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.IndicatorMeasured;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.CellAddress;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The indicators that have targets, and how far everyone is (指标完成情况): value, target, and live what they come to. */
final class CompletionLedger {
    static final String NAME = "指标完成情况";

    private static final int VALUE = 2;
    private static final int TARGET = 4;

    private CompletionLedger() {}

    /** A completion and its row. */
    private record Row(int index, Completion completion) {
        Optional<BigDecimal> value() {
            return completion.measured().map(IndicatorMeasured::value);
        }

        Optional<Cell> live() {
            return completion
                    .fraction()
                    .map(fraction -> new Cell.Formula(
                            CellAddress.of(index, VALUE) + "/" + CellAddress.of(index, TARGET),
                            new Cell.Percent(fraction)));
        }
    }

    /** The table, as wide as the frame lets it; empty where no criterion has targets. */
    static Optional<ReportTable<?>> of(Assessment assessment) {
        List<Row> rows = new ArrayList<>();
        for (Completion one : assessment.completions()) {
            rows.add(new Row(rows.size(), one));
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(table(assessment, rows));
    }

    private static ReportTable<Row> table(Assessment assessment, List<Row> rows) {
        return AssessmentFrame.around(assessment, NAME, NAME, rows)
                .column(Column.<Row, String>of(
                                "指标",
                                CellTypes.TEXT,
                                row -> row.completion().criterion().indicator().orElseThrow())
                        .width(14)
                        .mergedBy(row -> row.completion().criterion()))
                .column(Column.<Row, String>of(
                                "单位",
                                CellTypes.TEXT,
                                row -> row.completion().contender().name())
                        .width(9))
                .column(Column.<Row, BigDecimal>optional("本期数值", CellTypes.NUMBER, Row::value)
                        .width(7)
                        .whenMissing("未监测"))
                .column(Column.<Row, String>optional(
                                "计量单位",
                                CellTypes.TEXT,
                                row -> row.completion().measured().map(IndicatorMeasured::unit))
                        .width(5)
                        .centred()
                        .whenMissing("—"))
                .column(Column.<Row, BigDecimal>optional(
                                "目标值", CellTypes.NUMBER, row -> row.completion().target())
                        .width(7)
                        .whenMissing("未定"))
                .column(Column.<Row, Cell>optional("完成率", LiveCells.PERCENT, Row::live)
                        .width(6)
                        .whenMissing("—"))
                .column(Column.<Row, String>optional(
                                "依据日志",
                                CellTypes.TEXT,
                                row -> row.completion()
                                        .measured()
                                        .map(IndicatorMeasured::id)
                                        .map(EntryId::value))
                        .width(8)
                        .whenMissing("—"))
                .note("注：完成率＝本期数值÷目标值；未监测的不以零计。");
    }
}
