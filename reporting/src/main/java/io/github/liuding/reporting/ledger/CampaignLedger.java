package io.github.liuding.reporting.ledger;

import io.github.liuding.core.projection.FourLists;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.reporting.table.ReportTable;
import java.util.List;

/** The four lists and the breakdown of responsibilities together (四清单工作簿). */
public final class CampaignLedger {
    private CampaignLedger() {}

    /** 任务清单, 责任清单, 措施清单, 结果清单, 责任分解表, in this order. */
    public static List<ReportTable<?>> of(Standing standing) {
        FourLists lists = FourLists.of(standing);
        FourListLedger ledger = FourListLedger.of(lists);
        return List.of(
                ledger.taskList(),
                ledger.responsibilityList(),
                ledger.measureList(),
                ledger.resultList(),
                ResponsibilityBreakdown.of(lists));
    }
}
