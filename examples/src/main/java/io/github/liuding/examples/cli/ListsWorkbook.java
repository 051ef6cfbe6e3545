package io.github.liuding.examples.cli;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.reporting.excel.ArchivedWorkbook;
import io.github.liuding.reporting.excel.ExcelWriter;
import io.github.liuding.reporting.excel.ReportWorkbook;
import io.github.liuding.reporting.ledger.CampaignLedger;
import io.github.liuding.reporting.ledger.UnitTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private static final String BY_UNIT = "各单位清单";

    /** Writes the workbook into a folder, which is made where it is not there. */
    static ListsWorkbook write(Campaign campaign, Journal journal, LocalDate asOf, Path folder) throws IOException {
        Standing standing = Standing.of(campaign, journal, asOf);
        Path file = Files.createDirectories(folder).resolve(fileName(campaign.locality()));
        ReportWorkbook workbook = new ReportWorkbook(
                campaign.shortName() + NAME, campaign.issuer(), asOf, CampaignLedger.bound(standing));
        List<Finding> written = ExcelWriter.standard().write(workbook, file);
        return of(file, standing, written);
    }

    /** Writes a workbook of each unit that has anything to do, all into one zip, numbered in protocol order. */
    static ListsWorkbook writeByUnit(Campaign campaign, Journal journal, LocalDate asOf, Path folder)
            throws IOException {
        Standing standing = Standing.of(campaign, journal, asOf);
        Path file = Files.createDirectories(folder).resolve(cleaned(campaign.locality()) + BY_UNIT + ".zip");
        List<UnitTables> units = UnitTables.of(standing);
        if (units.isEmpty()) {
            throw new IOException("没有单位有任务或督办事项，未写文件：" + file);
        }
        int digits = String.valueOf(units.size()).length();
        List<ArchivedWorkbook> workbooks = new ArrayList<>();
        for (UnitTables unit : units) {
            String number = String.valueOf(workbooks.size() + 1);
            String name = "0".repeat(digits - number.length()) + number + "-"
                    + cleaned(unit.unit().name()) + ".xlsx";
            workbooks.add(new ArchivedWorkbook(
                    name, () -> new ReportWorkbook(unit.unit().name() + NAME, campaign.issuer(), asOf, unit.tables())));
        }
        List<Finding> written = ExcelWriter.standard().writeAll(workbooks, file);
        return of(file, standing, written);
    }

    private static ListsWorkbook of(Path file, Standing standing, List<Finding> written) {
        return new ListsWorkbook(
                file,
                Stream.concat(standing.findings().stream(), written.stream()).toList());
    }

    /** Named after the place; what no file name can have, such as a slash, becomes a hyphen. */
    static String fileName(String locality) {
        return cleaned(locality) + NAME + ".xlsx";
    }

    private static String cleaned(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-");
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
