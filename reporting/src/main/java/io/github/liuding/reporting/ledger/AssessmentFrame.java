package io.github.liuding.reporting.ledger;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.PrintProfile;
import io.github.liuding.reporting.table.ReportTable;
import java.util.List;

/** What stands around every table of an assessment. */
final class AssessmentFrame {
    private AssessmentFrame() {}

    /** A table without columns yet, on A3 across, with title, scheme, day and marking; 初步 where it was ranked so. */
    static <R> ReportTable<R> around(Assessment assessment, String name, String title, List<R> rows) {
        Campaign campaign = assessment.campaign();
        String provisional = assessment.isProvisional() ? "（初步）" : "";
        ReportTable<R> table = ReportTable.<R>of(name, rows)
                .print(PrintProfile.A3_LANDSCAPE)
                .title(campaign.shortName() + assessment.period().words() + title + provisional)
                .issuer("考核办法：" + assessment.scheme().name())
                .asOf("截至" + new Cell.Day(assessment.standing().asOf()).text());
        return campaign.marking().map(table::marking).orElse(table);
    }
}
