package io.github.liuding.reporting.ledger;

import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.reporting.table.ReportTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is supervised, as tables: cases by class (督办台账), the stages of their clock such as 13710 (限时办理情况), appeals of
 * enterprises (企业诉求台账) and problems that inspections found (督查问题整改台账). What there is nothing of has no table.
 */
public final class SupervisionTables {
    private SupervisionTables() {}

    /** The tables, in that order. */
    public static List<ReportTable<?>> of(Standing standing) {
        return of(new Supervised(standing, Optional.empty()));
    }

    /** The tables of what one unit handles, or has to put right. */
    public static List<ReportTable<?>> of(Standing standing, UnitId unit) {
        return of(new Supervised(standing, Optional.of(unit)));
    }

    private static List<ReportTable<?>> of(Supervised supervised) {
        return Stream.of(
                        CaseLedger.of(supervised),
                        StageLedger.of(supervised),
                        AppealLedger.of(supervised),
                        ProblemLedger.of(supervised))
                .<ReportTable<?>>flatMap(Optional::stream)
                .toList();
    }
}
