package io.github.liuding.testkit.variant;

import io.github.liuding.core.agenda.Agenda;
import io.github.liuding.core.assessment.Placing;
import io.github.liuding.core.assessment.Ranking;
import io.github.liuding.core.assessment.ScoreLine;
import io.github.liuding.core.assessment.ScoreSheet;
import io.github.liuding.core.calendar.Cadence;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.calendar.DuePolicy;
import io.github.liuding.core.calendar.Occurrence;
import io.github.liuding.core.calendar.WorkingDayCalendar;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.json.JournalFiles;
import io.github.liuding.core.json.LiudingJson;
import io.github.liuding.core.projection.FourLists;
import io.github.liuding.core.projection.Summary;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.reporting.bulletin.Bulletin;
import io.github.liuding.reporting.bulletin.BulletinRequest;
import io.github.liuding.reporting.bulletin.Bulletins;
import io.github.liuding.reporting.chart.OrganizationChart;
import io.github.liuding.reporting.excel.ExcelWriter;
import io.github.liuding.reporting.excel.ReportWorkbook;
import io.github.liuding.reporting.form.ProgressForm;
import io.github.liuding.reporting.form.Returned;
import io.github.liuding.reporting.ical.IcsWriter;
import io.github.liuding.reporting.ledger.CampaignLedger;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.word.WordWriter;
import io.github.liuding.testkit.Clerk;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the checks have the library do with a variant (被验功能). Where no variant can make that go wrong, a test of the
 * checks overrides it, and sees that the check tells.
 */
class Library {
    WithFindings<Campaign> check(Path file, Optional<LocalDate> day) throws IOException {
        return CampaignFiles.check(file, day);
    }

    List<LocalDate> days(Cadence cadence, DateRange year) {
        return cadence.occurrences(year);
    }

    List<Occurrence> workingDays(Cadence cadence, DateRange year, WorkingDayCalendar calendar) {
        return cadence.occurrences(year, calendar, DuePolicy.NEXT_WORKING_DAY);
    }

    Agenda agenda(Campaign campaign, DateRange year) {
        return Agenda.of(campaign, year);
    }

    String calendarFile(Agenda agenda) {
        return IcsWriter.text(agenda);
    }

    List<TaskStanding> tasks(Standing standing) {
        return standing.tasks();
    }

    Summary summary(List<TaskStanding> tasks) {
        return Summary.of(tasks);
    }

    Standing advance(Standing standing, List<JournalEntry> entries, LocalDate day) {
        return standing.advance(entries, day);
    }

    FourLists lists(Standing standing) {
        return FourLists.of(standing);
    }

    List<ReportTable<?>> bound(Standing standing) {
        return CampaignLedger.bound(standing);
    }

    List<Finding> write(ReportWorkbook workbook, OutputStream out) throws IOException {
        return ExcelWriter.standard().compression(1).write(workbook, out);
    }

    String chart(Campaign campaign) {
        return OrganizationChart.of(campaign).toSvg();
    }

    byte[] handedOut(ProgressForm form) {
        return Clerk.handedOut(form.form());
    }

    byte[] filledIn(ProgressForm form, String row) {
        return Clerk.filledIn(form.form(), row);
    }

    Returned handIn(ProgressForm form, byte[] file) {
        return Clerk.handIn(form.form(), file);
    }

    List<ScoreLine> lines(ScoreSheet sheet) {
        return sheet.lines();
    }

    List<Placing> placings(Ranking ranking) {
        return ranking.placings();
    }

    WithFindings<Bulletin> write(Bulletins bulletins, BulletinRequest request) {
        return bulletins.write(request);
    }

    List<Finding> write(Bulletin bulletin, OutputStream out) throws IOException {
        return WordWriter.standard().write(bulletin.document(), out);
    }

    String yaml(Campaign campaign) {
        return CampaignFiles.toYaml(campaign);
    }

    String json(Campaign campaign) {
        return CampaignFiles.toJson(campaign);
    }

    String exchanged(Campaign campaign) {
        return LiudingJson.write(campaign);
    }

    String lines(Journal journal) {
        return JournalFiles.write(journal);
    }
}
