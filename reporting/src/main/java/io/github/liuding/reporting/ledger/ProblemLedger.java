package io.github.liuding.reporting.ledger;

import io.github.liuding.core.organization.UnitDirectory;
import io.github.liuding.core.supervision.InspectionStanding;
import io.github.liuding.core.supervision.ProblemStanding;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.PrintProfile;
import io.github.liuding.reporting.table.ReportTable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The problems that inspections found (督查问题整改台账), inspection by inspection. */
final class ProblemLedger {
    static final String NAME = "督查问题整改台账";

    private ProblemLedger() {}

    private record Row(int number, InspectionStanding inspection, ProblemStanding one) {}

    static Optional<ReportTable<?>> of(Supervised supervised) {
        List<Row> rows = new ArrayList<>();
        for (InspectionStanding inspection : supervised.standing().inspections()) {
            inspection.problems().stream()
                    .filter(one -> supervised.isOf(one.problem().unit()))
                    .forEach(one -> rows.add(new Row(rows.size() + 1, inspection, one)));
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(table(supervised, rows));
    }

    private static ReportTable<Row> table(Supervised supervised, List<Row> rows) {
        UnitDirectory units = supervised.units();
        LocalDate asOf = supervised.asOf();
        return supervised
                .table(NAME, rows)
                .print(PrintProfile.A4_LANDSCAPE)
                .column(SupervisionColumns.number(Row::number))
                .column(Column.<Row, String>of(
                                "督查",
                                CellTypes.TEXT,
                                row -> row.inspection().held().title())
                        .width(12)
                        .mergedBy(row -> row.inspection().id()))
                .column(Column.<Row, LocalDate>of(
                                "督查日期",
                                CellTypes.DATE,
                                row -> row.inspection().held().on())
                        .width(9))
                .column(Column.<Row, String>of(
                                "责任单位",
                                CellTypes.TEXT,
                                row -> units.nameOf(row.one().problem().unit()))
                        .width(9))
                .column(Column.<Row, String>of(
                                "发现问题",
                                CellTypes.TEXT,
                                row -> row.one().problem().text())
                        .width(22))
                .column(Column.<Row, LocalDate>optional(
                                "整改时限",
                                CellTypes.DATE,
                                row -> row.one().problem().rectifyBy())
                        .width(9)
                        .whenMissing(LedgerColumns.UNDETERMINED))
                .column(SupervisionColumns.<Row>daysLeft(
                        row -> row.one().problem().rectifyBy().map(day -> ChronoUnit.DAYS.between(asOf, day)),
                        row -> row.one().rectifiedOn().map(day -> "已整改")))
                .column(Column.<Row, String>of("整改情况", CellTypes.TEXT, row -> put(row, asOf))
                        .width(10)
                        .centred());
    }

    /** Whether it was put right, and in time. */
    private static String put(Row row, LocalDate asOf) {
        return row.one()
                .rectifiedOn()
                .map(day -> "%s（%s）".formatted(row.one().isLate() ? "逾期整改" : "已整改", LedgerColumns.day(day)))
                .orElse(row.one().isOverdue(asOf) ? "逾期未整改" : "整改中");
    }
}
