package io.github.liuding.core.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.calendar.Cadence;
import io.github.liuding.core.calendar.CalendarDay;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.calendar.DayKind;
import io.github.liuding.core.calendar.DuePolicy;
import io.github.liuding.core.calendar.WorkingDayCalendar;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.regime.Activity;
import io.github.liuding.core.regime.Mechanism;
import io.github.liuding.core.regime.Regime;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.testing.Findings;
import io.github.liuding.core.testing.Qinghe;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 2022-06-25 is a Saturday, 2022-07-10 a Sunday; 2022-07-31 is a Sunday, too. */
class AgendaOnWorkingDaysTest {
    private static final WorkingDayCalendar NATIONAL = WorkingDayCalendar.national();

    private static WithFindings<Agenda> agenda(
            String cadence, String from, String to, WorkingDayCalendar calendar, DuePolicy policy) {
        Campaign campaign = Qinghe.campaign().toBuilder()
                .commitments(List.of())
                .tasks(List.of(Qinghe.fullTask()))
                .regime(Regime.builder()
                        .addMechanism(Mechanism.builder()
                                .name("定期调度机制")
                                .addActivity(Activity.builder()
                                        .name("报送")
                                        .cadence(Cadence.find(cadence).orElseThrow())
                                        .build())
                                .build())
                        .build())
                .build();
        return Agenda.of(campaign, DateRange.ofClosed(LocalDate.parse(from), LocalDate.parse(to)), calendar, policy);
    }

    private static List<String> days(WithFindings<Agenda> agenda) {
        return agenda.orElseThrow().items().stream()
                .map(item -> item.key().replaceAll(".*/", "") + " on " + item.day() + " r" + item.revision()
                        + (item.assumed() ? " assumed" : ""))
                .toList();
    }

    @Test
    void a_day_off_moves_and_the_key_keeps_the_day_of_the_cadence() {
        assertThat(days(agenda("每月10日、25日", "2022-06-01", "2022-07-31", NATIONAL, DuePolicy.PREVIOUS_WORKING_DAY)))
                .containsExactly(
                        "2022-06-10 on 2022-06-10 r0",
                        "2022-06-25 on 2022-06-24 r1",
                        "2022-07-10 on 2022-07-08 r1",
                        "2022-07-25 on 2022-07-25 r0");
        assertThat(days(agenda("每月10日、25日", "2022-06-01", "2022-07-31", NATIONAL, DuePolicy.NEXT_WORKING_DAY)))
                .contains("2022-06-25 on 2022-06-27 r1", "2022-07-10 on 2022-07-11 r1");
        assertThat(days(agenda("每月10日、25日", "2022-06-01", "2022-07-31", NATIONAL, DuePolicy.AS_IS)))
                .contains("2022-06-25 on 2022-06-25 r0", "2022-07-10 on 2022-07-10 r0");
    }

    private static WithFindings<Agenda> deadline(String words, String issued, WorkingDayCalendar calendar) {
        Campaign campaign =
                CampaignFiles.parse("qinghe.yaml", """
                campaign: qinghe
                locality: 青禾县
                title: 工作方案
                issuer: 青禾县政府
                paper: {title: 工作方案, date: %s}
                units: [{id: jia, name: 甲镇, kind: 乡镇}]
                goals:
                  - {id: G1, title: 目标, tasks: [{id: T-1, title: 办好一件事, lead: 甲镇, due: %s}]}
                """.formatted(issued, words)).orElseThrow();
        LocalDate day = LocalDate.parse(issued);
        return Agenda.of(campaign, DateRange.ofClosed(day, day.plusYears(1)), calendar, DuePolicy.AS_IS);
    }

    @Test
    void a_deadline_that_the_paper_counts_from_its_issue_is_counted() {
        assertThat(days(deadline("印发之日起30日内", "2022-06-01", WorkingDayCalendar.empty())))
                .containsExactly("deadline on 2022-07-01 r0");
        assertThat(days(deadline("印发之日起10个工作日内", "2022-06-01", NATIONAL)))
                .as("the third to the fifth are days off")
                .containsExactly("deadline on 2022-06-16 r0");
    }

    @Test
    void a_deadline_in_working_days_of_a_year_that_nobody_knows_is_told() {
        WithFindings<Agenda> agenda = deadline("印发之日起10个工作日内", "2035-06-01", NATIONAL);

        assertThat(days(agenda)).isEmpty();
        assertThat(agenda.findings())
                .extracting(Finding::toString)
                .containsExactly("警告 CALENDAR_NOT_COVERED 任务“T-1”的时限“印发之日起10个工作日内”涉及2035年，该年放假安排未收录，到期日无法推算");
        assertThat(days(deadline("印发之日起10个工作日内", "2035-06-01", NATIONAL.assumingWeekends())))
                .containsExactly("deadline on 2035-06-15 r0 assumed");
    }

    @Test
    void an_item_that_was_moved_names_the_day_it_was_moved_from() {
        assertThat(agenda("每月10日", "2022-07-01", "2022-07-31", NATIONAL, DuePolicy.NEXT_WORKING_DAY)
                        .orElseThrow()
                        .items())
                .extracting(item -> item.nominalDay().orElseThrow())
                .containsExactly(LocalDate.of(2022, 7, 10));
    }

    @Test
    void what_moves_into_the_range_is_in_it_and_so_is_what_moves_out() {
        assertThat(days(agenda("每月底", "2022-08-01", "2022-08-30", NATIONAL, DuePolicy.NEXT_WORKING_DAY)))
                .as("Sunday, 31 July goes to Monday")
                .containsExactly("2022-07-31 on 2022-08-01 r1");
        assertThat(days(agenda("每月底", "2022-07-01", "2022-07-31", NATIONAL, DuePolicy.NEXT_WORKING_DAY)))
                .containsExactly("2022-07-31 on 2022-08-01 r1");
        assertThat(days(agenda("每月10日", "2022-07-04", "2022-07-08", NATIONAL, DuePolicy.PREVIOUS_WORKING_DAY)))
                .as("Sunday, 10 July goes to Friday")
                .containsExactly("2022-07-10 on 2022-07-08 r1");
        assertThat(days(agenda("每月10日", "2022-07-04", "2022-07-07", NATIONAL, DuePolicy.PREVIOUS_WORKING_DAY)))
                .isEmpty();
    }

    @Test
    void deadlines_and_milestones_stay_where_the_paper_has_them() {
        assertThat(agenda(
                                "适时",
                                "2022-01-01",
                                "2022-12-31",
                                NATIONAL.with(List.of(CalendarDay.builder()
                                        .date(LocalDate.of(2022, 5, 20))
                                        .kind(DayKind.STATUTORY_HOLIDAY)
                                        .source("示例")
                                        .build())),
                                DuePolicy.NEXT_WORKING_DAY)
                        .orElseThrow()
                        .items())
                .extracting(AgendaItem::day)
                .containsExactly(LocalDate.of(2022, 3, 15), LocalDate.of(2022, 5, 20), LocalDate.of(2022, 5, 20));
    }

    @Test
    void a_year_that_is_not_known_is_told_and_its_days_stay() {
        WithFindings<Agenda> agenda = agenda("每月10日", "2026-12-01", "2027-02-28", NATIONAL, DuePolicy.NEXT_WORKING_DAY);

        assertThat(days(agenda))
                .containsExactly(
                        "2026-12-10 on 2026-12-10 r0", "2027-01-10 on 2027-01-10 r0", "2027-02-10 on 2027-02-10 r0");
        assertThat(Findings.lines(agenda.findings()))
                .containsExactly("警告 CALENDAR_NOT_COVERED 2027年放假安排未收录，以下事项未按“顺延”调整，仍列在原定日期：报送");
        assertThat(Findings.english(agenda.findings()))
                .containsExactly(
                        "Working days of 2027 are not known, so that these could not be moved and stand on their nominal days: 报送");
    }

    @Test
    void days_that_are_only_assumed_say_so() {
        WithFindings<Agenda> agenda =
                agenda("每月10日", "2026-12-01", "2027-02-28", NATIONAL.assumingWeekends(), DuePolicy.NEXT_WORKING_DAY);

        assertThat(agenda.findings()).isEmpty();
        assertThat(days(agenda))
                .containsExactly(
                        "2026-12-10 on 2026-12-10 r0",
                        "2027-01-10 on 2027-01-11 r1 assumed",
                        "2027-02-10 on 2027-02-10 r0 assumed");
    }
}
