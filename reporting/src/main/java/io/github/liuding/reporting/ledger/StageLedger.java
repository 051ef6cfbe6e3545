package io.github.liuding.reporting.ledger;

import io.github.liuding.core.organization.UnitDirectory;
import io.github.liuding.core.regime.ClockStage;
import io.github.liuding.core.regime.StageClock;
import io.github.liuding.core.regime.SupervisionScheme;
import io.github.liuding.core.supervision.CaseStanding;
import io.github.liuding.core.supervision.StageStanding;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.PrintProfile;
import io.github.liuding.reporting.table.ReportTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How every case stands at every stage of the campaign's clock, such as 13710 (限时办理情况): a stage a column. */
final class StageLedger {
    private StageLedger() {}

    static Optional<ReportTable<?>> of(Supervised supervised) {
        List<CaseStanding> cases = supervised.standing().supervisionLedger().sections().stream()
                .flatMap(section -> section.cases().stream())
                .filter(one -> supervised.isOf(one.handler()))
                .toList();
        return cases.isEmpty()
                ? Optional.empty()
                : supervised
                        .standing()
                        .campaign()
                        .regime()
                        .supervision()
                        .flatMap(SupervisionScheme::stageClock)
                        .map(clock -> table(supervised, clock, cases));
    }

    private static ReportTable<CaseStanding> table(Supervised supervised, StageClock clock, List<CaseStanding> cases) {
        UnitDirectory units = supervised.units();
        LocalDate asOf = supervised.asOf();
        List<String> names =
                clock.stages().stream().map(ClockStage::name).distinct().toList();
        ReportTable<CaseStanding> table = supervised
                .table(clock.name() + "办理情况", cases)
                .print(PrintProfile.A3_LANDSCAPE)
                .column(SupervisionColumns.id(one -> one.id().value()))
                .column(Column.<CaseStanding, String>of(
                                "督办事项", CellTypes.TEXT, one -> one.opened().matter())
                        .width(18))
                .column(Column.<CaseStanding, String>of("承办单位", CellTypes.TEXT, one -> units.nameOf(one.handler()))
                        .width(9))
                .column(Column.<CaseStanding, LocalDate>of(
                                "交办日期", CellTypes.DATE, one -> one.opened().on())
                        .width(9));
        for (String name : names) {
            table = table.column(Column.<CaseStanding, String>optional(
                            name,
                            CellTypes.TEXT,
                            one -> LedgerColumns.lines(one.stages().stream()
                                    .filter(stage -> stage.name().equals(name))
                                    .map(stage -> SupervisionColumns.stage(stage, asOf))))
                    .width(12)
                    .centred()
                    .whenMissing("不适用"));
        }
        return table.column(Column.<CaseStanding, String>optional(
                                "节点",
                                CellTypes.TEXT,
                                one -> LedgerColumns.lines(one.stages().stream()
                                        .filter(stage -> !names.contains(stage.name()))
                                        .map(stage -> node(stage, asOf))))
                        .width(18)
                        .whenMissing(LedgerColumns.NONE))
                .column(SupervisionColumns.state(one -> one.state().word()));
    }

    private static String node(StageStanding stage, LocalDate asOf) {
        return stage.name() + "：" + SupervisionColumns.stage(stage, asOf).replace("\n", "");
    }
}
