package io.github.liuding.examples;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.reporting.excel.ExcelWriter;
import io.github.liuding.reporting.excel.ReportWorkbook;
import io.github.liuding.reporting.ledger.CampaignLedger;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** The code of the README: a campaign file in, a workbook of its four lists (四清单) out. */
public final class QuickStart {
    private QuickStart() {}

    /** Reads the campaign file named first and writes the workbook named second. */
    public static void main(String[] args) throws IOException {
        // README begins
        Campaign campaign = CampaignFiles.read(Path.of(args[0])).orElseThrow();
        LocalDate asOf = LocalDate.of(2021, 3, 25);

        Standing standing = Standing.of(campaign, Journal.empty(), asOf);
        standing.tasks().stream().limit(3).forEach(System.out::println);

        ReportWorkbook workbook = new ReportWorkbook("四清单", campaign.issuer(), asOf, CampaignLedger.of(standing));
        ExcelWriter.standard().write(workbook, Path.of(args[1]));
        // README ends
    }
}
