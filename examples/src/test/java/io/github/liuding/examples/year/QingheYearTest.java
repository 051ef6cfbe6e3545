package io.github.liuding.examples.year;

import static io.github.liuding.examples.year.MadeYear.entries;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.body.BodyKind;
import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.CloseOutJudged;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.journal.Voided;
import io.github.liuding.core.journal.action.CircularIssued;
import io.github.liuding.core.journal.action.MeetingHeld;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.json.JournalFiles;
import io.github.liuding.core.organization.UnitKind;
import io.github.liuding.core.organization.UnitKinds;
import io.github.liuding.core.regime.AssessmentScheme;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.examples.Golden;
import io.github.liuding.reporting.bulletin.BulletinKind;
import io.github.liuding.reporting.bulletin.BulletinRequest;
import io.github.liuding.reporting.bulletin.Bulletins;
import io.github.liuding.reporting.word.WordWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The year as its paper promises it, counted in the campaign and in the journal. */
class QingheYearTest {
    private static final QingheYear YEAR = MadeYear.YEAR;

    @ParameterizedTest
    @CsvSource({"领导小组, 1", "领导小组办公室, 1", "工作组, 4", "工作小组, 3", "工作专班, 14"})
    void the_campaign_has_its_bodies(String kind, int count) {
        assertThat(YEAR.campaign().bodies().all())
                .filteredOn(body -> body.kind().equals(new BodyKind(kind)))
                .hasSize(count);
    }

    @Test
    void the_campaign_has_its_units_tasks_and_indicators() {
        Campaign campaign = YEAR.campaign();

        assertThat(units(UnitKinds.TOWNSHIP)).isEqualTo(14);
        assertThat(units(UnitKinds.DEVELOPMENT_ZONE)).isEqualTo(1);
        assertThat(units(UnitKinds.PARTY_DEPARTMENT)
                        + units(UnitKinds.GOVERNMENT_DEPARTMENT)
                        + units(UnitKinds.PUBLIC_INSTITUTION)
                        + units(UnitKinds.VERTICAL))
                .as("departments")
                .isEqualTo(30);
        assertThat(campaign.tasks()).hasSize(120);
        assertThat(campaign.growth()).hasSize(9);
        assertThat(campaign.regime()
                        .assessment()
                        .flatMap(AssessmentScheme::scoring)
                        .orElseThrow()
                        .criteria())
                .hasSize(9);
        assertThat(campaign.marking()).contains("示例数据");
    }

    private static long units(UnitKind kind) {
        return YEAR.campaign().units().units().stream()
                .filter(unit -> unit.kind().equals(kind))
                .count();
    }

    @Test
    void nothing_is_told_of_the_campaign() throws IOException {
        assertThat(CampaignFiles.check("qinghe.yaml", Resources.text("year/qinghe.yaml"), Optional.of(YearDays.LAST))
                        .findings())
                .isEmpty();
    }

    @Test
    void the_campaign_comes_back_from_its_file() {
        assertThat(CampaignFiles.parse("again.yaml", CampaignFiles.toYaml(YEAR.campaign()))
                        .orElseThrow())
                .isEqualTo(YEAR.campaign());
    }

    @Test
    void the_journal_comes_back_from_its_file() {
        assertThat(JournalFiles.parse("again.jsonl", JournalFiles.write(YEAR.journal()))
                        .orElseThrow())
                .isEqualTo(YEAR.journal());
    }

    @Test
    void units_report_on_twenty_four_days() {
        List<LocalDate> days = entries(ProgressReported.class).stream()
                .map(ProgressReported::on)
                .distinct()
                .sorted()
                .toList();

        assertThat(days).hasSize(24).isEqualTo(YearDays.reportDays());
    }

    @Test
    void twelve_meetings_and_four_dispatches_are_held() {
        List<String> titles =
                entries(MeetingHeld.class).stream().map(MeetingHeld::title).toList();

        assertThat(titles).filteredOn(title -> title.contains("推进会")).hasSize(6);
        assertThat(titles).filteredOn(title -> title.contains("研判会")).hasSize(6);
        assertThat(titles).filteredOn(title -> title.contains("季度调度会")).hasSize(4);
    }

    @Test
    void twelve_rankings_and_twelve_bulletins_are_issued() {
        List<String> titles = entries(CircularIssued.class).stream()
                .map(CircularIssued::title)
                .toList();

        assertThat(titles).filteredOn(title -> title.contains("考核排名")).hasSize(12);
        assertThat(titles).filteredOn(title -> title.contains("简报")).hasSize(12);
        assertThat(titles).filteredOn(title -> title.contains("工作进展")).hasSize(4);
    }

    @Test
    void close_outs_are_returned_and_approved() {
        assertThat(entries(CloseOutJudged.class)).anyMatch(CloseOutJudged::isApproved);
        assertThat(entries(CloseOutJudged.class)).anyMatch(judged -> !judged.isApproved());
    }

    /** How many entries of each kind there are. */
    @Test
    void the_year_is_counted() throws IOException {
        Map<String, Long> counts = YEAR.journal().entries().stream()
                .collect(Collectors.groupingBy(QingheYearTest::kind, TreeMap::new, Collectors.counting()));
        String lines = counts.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue() + "\n")
                .collect(Collectors.joining());

        Golden.assertEqual("year-counts.txt", lines);
    }

    private static String kind(JournalEntry entry) {
        return entry.getClass().getSimpleName().replace("Immutable", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-03-31", "2023-06-30", "2023-09-30", "2023-12-31", "2024-01-31"})
    void nothing_is_told_of_the_journal(LocalDate day) {
        assertThat(Standing.of(YEAR.campaign(), YEAR.journal(), day).findings()).isEmpty();
        assertThat(Standing.of(YEAR.campaign(), YEAR.journal().knownBy(day), day)
                        .findings())
                .isEmpty();
    }

    /** Later entries leave the circular as it was printed. */
    @ParameterizedTest
    @CsvSource({"4, 2023-05-23", "5, 2023-07-14"})
    void a_correction_changes_no_circular_that_was_printed_before(int month, LocalDate corrected) throws IOException {
        YearMonth told = YearMonth.of(YearDays.YEAR, month);
        LocalDate printed = YearDays.ranking(told);
        assertThat(printed).isBefore(corrected);
        assertThat(entries(Voided.class)).anyMatch(entry -> entry.recordedOn().equals(corrected));
        // The scheme closes a month; so the ranking itself stands even for who knows of the mistake.
        assertThat(circular(YEAR.journal(), told))
                .isEqualTo(circular(YEAR.journal().knownBy(printed), told));
    }

    @Test
    void two_entries_are_corrected_and_what_is_known_of_them_changes() {
        LocalDate day = LocalDate.of(YearDays.YEAR, 5, 31);
        List<TaskStanding> then =
                Standing.of(YEAR.campaign(), YEAR.journal().knownBy(day), day).tasks();
        List<TaskStanding> now =
                Standing.of(YEAR.campaign(), YEAR.journal(), day).tasks();

        assertThat(entries(Voided.class)).hasSize(2);
        assertThat(then.stream().map(TaskStanding::completion).toList())
                .isNotEqualTo(now.stream().map(TaskStanding::completion).toList());
    }

    private static byte[] circular(Journal journal, YearMonth month) throws IOException {
        BulletinRequest request = BulletinRequest.builder(BulletinKind.RANKING_CIRCULAR, YearDays.ranking(month))
                .period(Period.parse(month.toString()))
                .number(PaperNumbers.ranking(month))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Finding> findings = WordWriter.standard()
                .write(
                        Bulletins.of(YEAR.campaign(), journal)
                                .write(request)
                                .value()
                                .orElseThrow()
                                .document(),
                        out);
        assertThat(findings).isEmpty();
        return out.toByteArray();
    }
}
