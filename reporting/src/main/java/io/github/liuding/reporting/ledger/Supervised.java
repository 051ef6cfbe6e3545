package io.github.liuding.reporting.ledger;

import io.github.liuding.core.organization.UnitDirectory;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.projection.Scope;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.reporting.table.ReportTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whose cases, appeals and problems a table shows.
 *
 * @param standing how they stand
 * @param unit the unit; empty for all
 */
record Supervised(Standing standing, Optional<UnitId> unit) {
    boolean isOf(UnitId other) {
        return unit.filter(own -> !own.equals(other)).isEmpty();
    }

    /** What nobody handles yet stands in the table of all. */
    boolean isOf(Optional<UnitId> handler) {
        return unit.isEmpty() || handler.equals(unit);
    }

    UnitDirectory units() {
        return standing.campaign().units();
    }

    LocalDate asOf() {
        return standing.asOf();
    }

    <R> ReportTable<R> table(String name, List<R> rows) {
        return Sheets.of(standing, unit.map(Scope::unit).orElseGet(Scope::whole), name, rows);
    }
}
