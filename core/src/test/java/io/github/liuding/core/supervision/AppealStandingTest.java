package io.github.liuding.core.supervision;

import static io.github.liuding.core.supervision.CaseDesk.day;
import static io.github.liuding.core.supervision.CaseDesk.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.EntryRemark;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.appeal.AppealContacted;
import io.github.liuding.core.journal.appeal.AppealDifficulty;
import io.github.liuding.core.journal.appeal.AppealEntry;
import io.github.liuding.core.journal.appeal.AppealId;
import io.github.liuding.core.journal.appeal.AppealOutcome;
import io.github.liuding.core.journal.appeal.AppealReceived;
import io.github.liuding.core.journal.appeal.AppealRoute;
import io.github.liuding.core.journal.appeal.AppealRouted;
import io.github.liuding.core.journal.appeal.AppealRoutes;
import io.github.liuding.core.journal.appeal.AppealSettled;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.regime.Regime;
import io.github.liuding.core.regime.ServiceStep;
import io.github.liuding.core.regime.ServiceTime;
import io.github.liuding.core.regime.ServiceUnit;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.testing.Qinghe;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 2022-03-04 is a Friday. */
class AppealStandingTest {
    private static final AppealId APPEAL = new AppealId("SQ-1");

    /** Contact within 1 working day, ordinary questions in 5, difficult ones in 10. */
    private static final Campaign CAMPAIGN = campaign(
            time("电话联系", 1, ServiceUnit.WORKING_DAY, ServiceStep.CONTACT),
            time("一般问题办结", 5, ServiceUnit.WORKING_DAY, ServiceStep.ORDINARY),
            time("疑难问题回复", 10, ServiceUnit.WORKING_DAY, ServiceStep.DIFFICULT));

    private static ServiceTime time(String matter, int limit, ServiceUnit unit, ServiceStep step) {
        return ServiceTime.builder()
                .matter(matter)
                .limit(limit)
                .unit(unit)
                .step(step)
                .build();
    }

    private static Campaign campaign(ServiceTime... times) {
        return Qinghe.campaign().toBuilder()
                .regime(Regime.builder().addServiceTimes(times).build())
                .build();
    }

    private static AppealReceived received(String on) {
        return AppealReceived.builder()
                .id(new EntryId("R-" + on))
                .appeal(APPEAL)
                .on(day(on))
                .recordedOn(day(on))
                .by(Qinghe.REFORM)
                .enterprise("青禾示例食品厂")
                .matter("用电增容")
                .handler(Qinghe.REFORM)
                .build();
    }

    private static AppealContacted contacted(String on) {
        return AppealContacted.builder()
                .id(new EntryId("C-" + on))
                .appeal(APPEAL)
                .on(day(on))
                .recordedOn(day(on))
                .by(Qinghe.REFORM)
                .build();
    }

    private static AppealRouted routed(String on, AppealRoute route) {
        return AppealRouted.builder()
                .id(new EntryId("T-" + on))
                .appeal(APPEAL)
                .on(day(on))
                .recordedOn(day(on))
                .by(Qinghe.REFORM)
                .route(route)
                .build();
    }

    private static AppealSettled settled(String on, AppealOutcome outcome) {
        return AppealSettled.builder()
                .id(new EntryId("S-" + on))
                .appeal(APPEAL)
                .on(day(on))
                .recordedOn(day(on))
                .by(Qinghe.REFORM)
                .outcome(outcome)
                .text("已答复")
                .build();
    }

    private static Folded<AppealStanding> fold(Campaign campaign, AppealEntry... entries) {
        return AppealStanding.of(campaign, List.of(entries), CaseDesk.NATIONAL);
    }

    private static AppealStanding standing(AppealEntry... entries) {
        Folded<AppealStanding> folded = fold(CAMPAIGN, entries);
        assertThat(folded.remarks()).isEmpty();
        return folded.value().orElseThrow();
    }

    @Test
    void an_appeal_from_receipt_to_settlement() {
        AppealStanding fresh = standing(received("2022-03-04"));
        assertThat(fresh.state()).isEqualTo(AppealState.RECEIVED);
        assertThat(fresh.contact()).hasToString("联系 due 2022-03-07");
        assertThat(fresh.settling()).hasToString("一般问题 due 2022-03-11");
        assertThat(fresh.daysLeft(day("2022-03-04"))).contains(7L);
        assertThat(fresh.owedNext()).contains(fresh.contact());
        assertThat(fresh.breaches(day("2022-03-07"))).isEmpty();
        assertThat(fresh.breaches(day("2022-03-08"))).containsExactly(fresh.contact());

        AppealStanding contacted = standing(received("2022-03-04"), contacted("2022-03-08"));
        assertThat(contacted.state()).isEqualTo(AppealState.CONTACTED);
        assertThat(contacted.breaches(day("2022-03-08"))).containsExactly(contacted.contact());
        assertThat(contacted.owedNext()).contains(contacted.settling());

        AppealStanding done = standing(
                received("2022-03-04"), contacted("2022-03-07"), settled("2022-03-11", AppealOutcome.RESOLVED));
        assertThat(done).hasToString("SQ-1 已办结");
        assertThat(done.breaches(day("2022-12-31"))).isEmpty();
        assertThat(done.owedNext()).isEmpty();
        assertThat(done.daysLeft(day("2022-12-31"))).contains(0L);
    }

    @Test
    void an_appeal_settled_late_keeps_its_lateness() {
        AppealStanding late = standing(received("2022-03-04"), settled("2022-03-14", AppealOutcome.ANSWERED));
        assertThat(late.breaches(day("2022-12-31")))
                .as("nobody called, so the answer was the first contact")
                .containsExactly(late.contact(), late.settling());
        assertThat(late.daysLeft(day("2022-12-31"))).contains(-3L);
    }

    @Test
    void a_route_says_who_handles_it_and_how_difficult_it_is() {
        AppealStanding routed = standing(
                received("2022-03-04"),
                routed("2022-03-05", AppealRoutes.EXISTING_POLICY),
                routed("2022-03-06", AppealRoutes.CITY_DEPARTMENT).toBuilder()
                        .to(Qinghe.HOUSING)
                        .difficulty(AppealDifficulty.DIFFICULT)
                        .build(),
                routed("2022-03-07", AppealRoutes.PROVINCE_OR_STATE));
        assertThat(routed.state()).isEqualTo(AppealState.ROUTED);
        assertThat(routed.routes())
                .extracting(AppealRouted::route)
                .containsExactly(
                        AppealRoutes.EXISTING_POLICY, AppealRoutes.CITY_DEPARTMENT, AppealRoutes.PROVINCE_OR_STATE);
        assertThat(routed.route()).contains(AppealRoutes.PROVINCE_OR_STATE);
        assertThat(routed.handler()).contains(Qinghe.HOUSING);
        assertThat(routed.difficulty()).isEqualTo(AppealDifficulty.DIFFICULT);
        assertThat(routed.settling()).as("counted from the receipt").hasToString("疑难问题 due 2022-03-18");
    }

    @Test
    void what_cannot_be_done_is_settled_by_an_explanation() {
        assertThat(fold(
                                CAMPAIGN,
                                received("2022-03-04"),
                                routed("2022-03-05", AppealRoutes.CANNOT_BE_DONE),
                                settled("2022-03-07", AppealOutcome.EXPLAINED))
                        .remarks())
                .isEmpty();
        Folded<AppealStanding> folded = fold(
                CAMPAIGN,
                received("2022-03-04"),
                routed("2022-03-05", AppealRoutes.CANNOT_BE_DONE),
                settled("2022-03-07", AppealOutcome.RESOLVED));
        assertThat(folded.value().orElseThrow().state()).isEqualTo(AppealState.SETTLED);
        assertThat(lines(folded.remarks()))
                .containsExactly(
                        "WARNING NOT_EXPLAINED S-2022-03-07 诉求“SQ-1”已归为“不能解决”，应以“已解释说明”办结，本条为“已解决”"
                                + " / appeal 'SQ-1' cannot be met and should be settled by an explanation, but was settled as RESOLVED");
    }

    @Test
    void a_campaign_that_states_no_times_has_no_breach() {
        AppealStanding standing =
                fold(campaign(), received("2022-03-04")).value().orElseThrow();
        assertThat(standing.breaches(day("2030-01-01"))).isEmpty();
        assertThat(standing.daysLeft(day("2030-01-01"))).isEmpty();
        assertThat(standing.owedNext()).contains(standing.contact());
    }

    @Test
    void hours_are_not_guessed_from_days_and_days_are_of_the_calendar() {
        Folded<AppealStanding> folded = fold(
                campaign(
                        time("电话联系", 2, ServiceUnit.HOUR, ServiceStep.CONTACT),
                        time("办结", 5, ServiceUnit.DAY, ServiceStep.ORDINARY)),
                received("2022-03-04"));
        assertThat(folded.value().orElseThrow().contact()).hasToString("联系 without a last day");
        assertThat(folded.value().orElseThrow().settling()).hasToString("一般问题 due 2022-03-09");
        assertThat(lines(folded.remarks()))
                .containsExactly("WARNING HOURS_NOT_COUNTED R-2022-03-04 “电话联系”限2小时，日志只记到日，无法判断是否超时"
                        + " / '电话联系' is limited to 2 hours, which entries that tell days cannot be held against");
    }

    @Test
    void a_year_without_a_calendar_leaves_the_day_unknown() {
        Folded<AppealStanding> folded = fold(CAMPAIGN, received("2026-12-31"));
        assertThat(folded.value().orElseThrow().breaches(day("2027-12-31"))).isEmpty();
        assertThat(lines(folded.remarks()))
                .containsExactly("WARNING CALENDAR_NOT_COVERED R-2026-12-31 工作日历未收录2027年，无法推算期限"
                        + " / the calendar does not cover 2027, so that a last day is not known");
    }

    @Test
    void entries_that_do_not_fit_are_left_out() {
        assertThat(lines(fold(CAMPAIGN, contacted("2022-03-03"), received("2022-03-04"), received("2022-03-05"))
                        .remarks()))
                .containsExactly(
                        "ERROR NOT_BEGUN C-2022-03-03 诉求“SQ-1”此时尚未受理，本条未采用"
                                + " / appeal 'SQ-1' was not received by then; the entry was left out",
                        "ERROR BEGUN_TWICE R-2022-03-05 诉求“SQ-1”已于2022-03-04受理，本条未采用"
                                + " / appeal 'SQ-1' was received on 2022-03-04; the entry was left out");
        assertThat(lines(fold(
                                CAMPAIGN,
                                received("2022-03-04"),
                                settled("2022-03-05", AppealOutcome.RESOLVED),
                                contacted("2022-03-06"))
                        .remarks()))
                .containsExactly("ERROR ALREADY_SETTLED C-2022-03-06 诉求“SQ-1”已于2022-03-05办结，本条未采用"
                        + " / appeal 'SQ-1' was settled on 2022-03-05; the entry was left out");
    }

    @Test
    void units_that_nobody_has_are_said() {
        UnitId nobody = new UnitId("nobody");
        Folded<AppealStanding> folded = fold(
                CAMPAIGN,
                received("2022-03-04").toBuilder().handler(nobody).build(),
                routed("2022-03-05", AppealRoutes.COUNTY).toBuilder().to(nobody).build());
        assertThat(lines(folded.remarks()))
                .containsExactly(
                        "WARNING UNKNOWN_UNIT R-2022-03-04 没有编号为“nobody”的单位 / there is no unit 'nobody'",
                        "WARNING UNKNOWN_UNIT T-2022-03-05 没有编号为“nobody”的单位 / there is no unit 'nobody'");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {41, 42, 43, 44, 45})
    void every_entry_is_in_the_standing_or_was_left_out_aloud(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            List<AppealEntry> entries = new ArrayList<>();
            LocalDate on = LocalDate.of(2022, 1, 1);
            for (int left = random.nextInt(8); left > 0; left--) {
                on = on.plusDays(1L + random.nextInt(5));
                entries.add(
                        switch (random.nextInt(5)) {
                            case 0 -> contacted(on.toString());
                            case 1 -> routed(on.toString(), AppealRoutes.ALL.get(random.nextInt(5)));
                            case 2 ->
                                settled(
                                        on.toString(),
                                        List.of(AppealOutcome.values()).get(random.nextInt(3)));
                            default -> received(on.toString());
                        });
            }
            Folded<AppealStanding> folded = AppealStanding.of(CAMPAIGN, entries, CaseDesk.NATIONAL);
            List<JournalEntry> all =
                    new ArrayList<>(folded.value().map(AppealStanding::entries).orElse(List.of()));
            folded.remarks().stream()
                    .filter(remark -> remark.severity() == Severity.ERROR)
                    .map(EntryRemark::entry)
                    .forEach(all::add);
            assertThat(all).containsExactlyInAnyOrderElementsOf(entries);
        }
    }

    @Test
    void no_entries_give_no_appeal_and_a_day_before_an_entry_is_refused() {
        assertThat(fold(CAMPAIGN)).isEqualTo(new Folded<AppealStanding>(Optional.empty(), List.of()));
        AppealStanding standing = standing(received("2022-03-04"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standing.breaches(day("2022-03-03")))
                .withMessage(
                        "Appeal 'SQ-1' has an entry about 2022-03-04 and cannot be asked of 2022-03-03, a day before it");
    }
}
