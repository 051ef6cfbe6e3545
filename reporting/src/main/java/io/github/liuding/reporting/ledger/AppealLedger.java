package io.github.liuding.reporting.ledger;

import io.github.liuding.core.journal.appeal.AppealRoute;
import io.github.liuding.core.organization.UnitDirectory;
import io.github.liuding.core.supervision.AppealStanding;
import io.github.liuding.core.supervision.StageStanding;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.PrintProfile;
import io.github.liuding.reporting.table.ReportTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The appeals of enterprises (企业诉求台账), in the order in which they were received. */
final class AppealLedger {
    static final String NAME = "企业诉求台账";

    private AppealLedger() {}

    private record Row(int number, AppealStanding one) {}

    static Optional<ReportTable<?>> of(Supervised supervised) {
        List<Row> rows = new ArrayList<>();
        supervised.standing().appeals().stream()
                .filter(one -> supervised.isOf(one.handler()))
                .forEach(one -> rows.add(new Row(rows.size() + 1, one)));
        return rows.isEmpty() ? Optional.empty() : Optional.of(table(supervised, rows));
    }

    private static ReportTable<Row> table(Supervised supervised, List<Row> rows) {
        UnitDirectory units = supervised.units();
        LocalDate asOf = supervised.asOf();
        return supervised
                .table(NAME, rows)
                .print(PrintProfile.A3_LANDSCAPE)
                .column(SupervisionColumns.number(Row::number))
                .column(SupervisionColumns.id(row -> row.one().id().value()))
                .column(Column.<Row, String>of(
                                "企业",
                                CellTypes.TEXT,
                                row -> row.one().received().enterprise())
                        .width(12))
                .column(Column.<Row, String>of(
                                "诉求",
                                CellTypes.TEXT,
                                row -> row.one().received().matter())
                        .width(20))
                .column(Column.<Row, String>optional(
                                "受理渠道",
                                CellTypes.TEXT,
                                row -> row.one().received().channel())
                        .width(8)
                        .whenMissing(LedgerColumns.NONE))
                .column(Column.<Row, LocalDate>of(
                                "受理日期",
                                CellTypes.DATE,
                                row -> row.one().received().on())
                        .width(9))
                .column(Column.<Row, String>of(
                                "难易程度",
                                CellTypes.TEXT,
                                row -> row.one().difficulty().word())
                        .width(6)
                        .centred())
                .column(Column.<Row, String>optional(
                                "分类处理", CellTypes.TEXT, row -> row.one().route().map(AppealRoute::word))
                        .width(9)
                        .whenMissing("未分办"))
                .column(Column.<Row, String>optional(
                                "承办单位",
                                CellTypes.TEXT,
                                row -> row.one().handler().map(units::nameOf))
                        .width(9)
                        .whenMissing(LedgerColumns.UNDETERMINED))
                .column(stage("联系企业", row -> row.one().contact(), asOf))
                .column(stage("办结", row -> row.one().settling(), asOf))
                .column(SupervisionColumns.<Row>daysLeft(
                        row -> row.one().daysLeft(asOf),
                        row -> row.one()
                                .settled()
                                .map(settled -> row.one().state().word())))
                .column(SupervisionColumns.state(row -> row.one().state().word()));
    }

    private static Column<Row, String> stage(String heading, Function<Row, StageStanding> stage, LocalDate asOf) {
        return Column.<Row, String>of(heading, CellTypes.TEXT, row -> SupervisionColumns.stage(stage.apply(row), asOf))
                .width(12)
                .centred();
    }
}
