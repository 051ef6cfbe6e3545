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
        SummaryLedger sums = SummaryLedger.of(standing);
        WallChart chart = WallChart.of(standing);
        List<ReportTable<?>> tables = new ArrayList<>(lists(FourLists.of(standing)));
        tables.add(sums.byUnit());
        if (sums.hasBodies()) {
            tables.add(sums.byBody());
        }
        if (!chart.bars().isEmpty()) {
            tables.add(WallChartLedger.of(chart));
        }
        tables.addAll(SupervisionTables.of(standing));
        return List.copyOf(tables);
    }

    /** 任务清单, 责任清单, 措施清单, 结果清单, 责任分解表. */
    static List<ReportTable<?>> lists(FourLists lists) {
        FourListLedger ledger = FourListLedger.of(lists);
        return List.of(
                ledger.taskList(),
                ledger.responsibilityList(),
                ledger.measureList(),
                ledger.resultList(),
                ResponsibilityBreakdown.of(lists));
    }

    /**
     * The same bound as a book (成册): 概况 in front, whose figures are live formulas and which leads to every sheet, and
     * 图例说明 behind, which says what lamps, states and signs mean.
     */
    public static List<ReportTable<?>> bound(Standing standing) {
        List<ReportTable<?>> tables = of(standing);
        List<ReportTable<?>> inside = new ArrayList<>(tables);
        inside.add(LegendLedger.of(standing));
        List<ReportTable<?>> bound = new ArrayList<>();
        bound.add(OverviewLedger.of(standing, tables.get(0), inside));
        inside.forEach(table -> bound.add(table.leadingTo(OverviewLedger.NAME)));
        return List.copyOf(bound);
    }
}
