package io.github.liuding.reporting.ledger;

import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.projection.FourLists;
import io.github.liuding.core.projection.Scope;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.reporting.table.ReportTable;
import java.util.ArrayList;
import java.util.List;

/**
 * What concerns one unit, as tables (单位工作簿): made when they are asked for, so that a thousand units need no more memory
 * than one.
 *
 * @param standing how everything stands
 * @param unit the unit
 */
public record UnitTables(Standing standing, OrgUnit unit) {
    /** All units that lead or help with a task, or have something of supervision, in protocol order. */
    public static List<UnitTables> of(Standing standing) {
        return standing.campaign().units().units().stream()
                .map(unit -> new UnitTables(standing, unit))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /**
     * 任务清单, 责任清单, 措施清单, 结果清单, 责任分解表 of the tasks that the unit leads or helps with, then what
     * {@link SupervisionTables} has of it.
     */
    public List<ReportTable<?>> tables() {
        List<ReportTable<?>> tables = new ArrayList<>();
        FourLists lists = lists();
        if (!lists.taskList().isEmpty()) {
            tables.addAll(CampaignLedger.lists(lists));
        }
        tables.addAll(SupervisionTables.of(standing, unit.id()));
        return List.copyOf(tables);
    }

    private boolean isEmpty() {
        return lists().taskList().isEmpty()
                && SupervisionTables.of(standing, unit.id()).isEmpty();
    }

    private FourLists lists() {
        return FourLists.of(standing, Scope.unit(unit.id()));
    }
}
