package io.github.liuding.reporting.ledger;

import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.organization.UnitDirectory;
import io.github.liuding.core.supervision.CaseStanding;
import io.github.liuding.core.supervision.SupervisionLedger;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.PrintProfile;
import io.github.liuding.reporting.table.ReportTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The supervised cases (督办台账), class by class, each in the order in which it was opened. */
final class CaseLedger {
    static final String NAME = "督办台账";

    private CaseLedger() {}

    /** A row; numbered through all classes. */
    record Row(int number, String caseClass, CaseStanding one) {}

    static Optional<ReportTable<?>> of(Supervised supervised) {
        List<Row> rows = rows(supervised);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        UnitDirectory units = supervised.units();
        ReportTable<Row> table = supervised
                .table(NAME, rows)
                .print(PrintProfile.A3_LANDSCAPE)
                .column(SupervisionColumns.number(Row::number))
                .column(Column.<Row, String>of("台账类别", CellTypes.TEXT, Row::caseClass)
                        .width(8)
                        .mergedBy(Row::caseClass))
                .column(SupervisionColumns.id(row -> row.one().id().value()))
                .column(Column.<Row, String>of(
                                "督办事项",
                                CellTypes.TEXT,
                                row -> row.one().opened().matter())
                        .width(20))
                .column(Column.<Row, String>optional(
                                "事项来源",
                                CellTypes.TEXT,
                                row -> row.one().opened().source())
                        .width(9)
                        .whenMissing(LedgerColumns.NONE))
                .column(Column.<Row, LocalDate>of(
                                "立项日期",
                                CellTypes.DATE,
                                row -> row.one().opened().on())
                        .width(9))
                .column(Column.<Row, String>of(
                                "承办单位",
                                CellTypes.TEXT,
                                row -> units.nameOf(row.one().handler()))
                        .width(9))
                .column(Column.<Row, String>optional(
                                "协办单位",
                                CellTypes.TEXT,
                                row -> LedgerColumns.joined(
                                        row.one().opened().coHandlers().stream().map(units::nameOf), "、"))
                        .width(10)
                        .whenMissing(LedgerColumns.NONE))
                .column(Column.<Row, String>optional(
                                "办理要求",
                                CellTypes.TEXT,
                                row -> row.one().opened().requirement())
                        .width(14)
                        .whenMissing(LedgerColumns.NONE));
        return Optional.of(howTheyStand(table, supervised));
    }

    private static ReportTable<Row> howTheyStand(ReportTable<Row> table, Supervised supervised) {
        LocalDate asOf = supervised.asOf();
        return table.column(Column.<Row, LocalDate>optional(
                                "办理时限", CellTypes.DATE, row -> row.one().due())
                        .width(9)
                        .whenMissing(LedgerColumns.UNDETERMINED))
                .column(SupervisionColumns.<Row>daysLeft(
                        row -> row.one().daysLeft(asOf),
                        row -> row.one()
                                .request()
                                .map(asked -> row.one().state().word())))
                .column(SupervisionColumns.state(CaseLedger::state))
                .column(Column.<Row, String>optional(
                                "下一步应办",
                                CellTypes.TEXT,
                                row -> SupervisionColumns.owed(row.one().owedNext(), asOf))
                        .width(12)
                        .whenMissing(LedgerColumns.NONE))
                .column(Column.<Row, String>optional(
                                "评价等次", CellTypes.TEXT, row -> row.one().grade().map(grade -> grade.word()))
                        .width(5)
                        .centred()
                        .whenMissing("未评价"))
                .column(Column.<Row, Lamp>of(
                                StandingColumns.LAMP,
                                CellTypes.LAMP,
                                row -> supervised
                                        .standing()
                                        .campaign()
                                        .lamps()
                                        .read(row.one().reading(asOf)))
                        .width(6));
    }

    private static List<Row> rows(Supervised supervised) {
        List<Row> rows = new ArrayList<>();
        for (SupervisionLedger.Section section :
                supervised.standing().supervisionLedger().sections()) {
            section.cases().stream()
                    .filter(one -> supervised.isOf(one.handler()))
                    .forEach(one -> rows.add(new Row(rows.size() + 1, section.caseClass(), one)));
        }
        return rows;
    }

    private static String state(Row row) {
        return row.one().state().word() + (row.one().isClosedLate() ? "\n逾期办结" : "");
    }
}
