package io.github.liuding.examples.cli;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.reporting.excel.ExcelWriter;
import io.github.liuding.reporting.excel.ReportWorkbook;
import io.github.liuding.reporting.ledger.CampaignLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The workbook of a campaign's four lists, written.
 *
 * @param file named after the place
 * @param findings entries of the journal that did not fit, and what a reader of the workbook should know
 */
record ListsWorkbook(Path file, List<Finding> findings) {
    private static final String NAME = "四清单";

    /** Writes the workbook into a folder, which is made where it is not there. */
    static ListsWorkbook write(Campaign campaign, Journal journal, LocalDate asOf, Path folder) throws IOException {
        Standing standing = Standing.of(campaign, journal, asOf);
        Path file = Files.createDirectories(folder).resolve(fileName(campaign.locality()));
        ReportWorkbook workbook =
                new ReportWorkbook(campaign.shortName() + NAME, campaign.issuer(), asOf, CampaignLedger.of(standing));
        List<Finding> written = ExcelWriter.standard().write(workbook, file);
        return new ListsWorkbook(
                file,
                Stream.concat(standing.findings().stream(), written.stream()).toList());
    }

    /** Named after the place; what no file name can have, such as a slash, becomes a hyphen. */
    static String fileName(String locality) {
        return locality.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-") + NAME + ".xlsx";
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
