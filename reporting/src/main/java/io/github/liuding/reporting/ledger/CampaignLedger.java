package io.github.liuding.reporting.ledger;

import io.github.liuding.core.projection.FourLists;
import io.github.liuding.core.projection.WallChart;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.reporting.table.ReportTable;
import java.util.ArrayList;
import java.util.List;

/** The four lists, the breakdown of responsibilities, the sums and the wall chart together (四清单工作簿). */
public final class CampaignLedger {
    private CampaignLedger() {}

    /**
     * 任务清单, 责任清单, 措施清单, 结果清单, 责任分解表, 单位汇总表, 机构汇总表, 挂图作战表, in this order; the table by body only where a
     * task belongs to one, the wall chart only where a task has a last day; then what {@link SupervisionTables} has.
     */
    public static List<ReportTable<?>> of(Standing standing) {
        FourLists lists = FourLists.of(standing);
        FourListLedger ledger = FourListLedger.of(lists);
        SummaryLedger sums = SummaryLedger.of(standing);
        WallChart chart = WallChart.of(standing);
        List<ReportTable<?>> tables = new ArrayList<>(List.of(
                ledger.taskList(),
                ledger.responsibilityList(),
                ledger.measureList(),
                ledger.resultList(),
                ResponsibilityBreakdown.of(lists),
                sums.byUnit()));
        if (sums.hasBodies()) {
            tables.add(sums.byBody());
        }
        if (!chart.bars().isEmpty()) {
            tables.add(WallChartLedger.of(chart));
        }
        tables.addAll(SupervisionTables.of(standing));
        return List.copyOf(tables);
    }
}
