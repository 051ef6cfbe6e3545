package io.github.liuding.examples.cli;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.reporting.excel.ExcelWriter;
import io.github.liuding.reporting.excel.ReportWorkbook;
import io.github.liuding.reporting.ledger.CampaignLedger;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** The workbook of a campaign's four lists, named after the place. */
final class ListsWorkbook {
    private static final String NAME = "四清单";

    private ListsWorkbook() {}

    /** Writes the workbook into a folder, which is made where it is not there, and gives its path. */
    static Path write(Campaign campaign, Journal journal, LocalDate asOf, Path folder, PrintWriter err)
            throws IOException {
        Standing standing = Standing.of(campaign, journal, asOf);
        Main.print(standing.findings(), err);
        Path file = Files.createDirectories(folder).resolve(campaign.locality() + NAME + ".xlsx");
        ReportWorkbook workbook =
                new ReportWorkbook(campaign.shortName() + NAME, campaign.issuer(), asOf, CampaignLedger.of(standing));
        Main.print(ExcelWriter.standard().write(workbook, file), err);
        return file;
    }
}
