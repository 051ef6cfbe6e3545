package io.github.liuding.core.supervision;

import static io.github.liuding.core.supervision.CaseDesk.day;
import static io.github.liuding.core.supervision.CaseDesk.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.calendar.Cadence;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.EntryRemark;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.supervision.InspectionEntry;
import io.github.liuding.core.journal.supervision.InspectionFedBack;
import io.github.liuding.core.journal.supervision.InspectionHeld;
import io.github.liuding.core.journal.supervision.InspectionId;
import io.github.liuding.core.journal.supervision.InspectionProblem;
import io.github.liuding.core.journal.supervision.ProblemRectified;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.regime.Activity;
import io.github.liuding.core.regime.Mechanism;
import io.github.liuding.core.regime.Regime;
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

class InspectionStandingTest {
    private static final InspectionId INSPECTION = new InspectionId("DC-1");
    private static final UnitId NOBODY = new UnitId("nobody");

    private static InspectionHeld held(String on) {
        return InspectionHeld.builder()
                .id(new EntryId("H-" + on))
                .inspection(INSPECTION)
                .on(day(on))
                .recordedOn(day(on))
                .by(Qinghe.REFORM)
                .title("上半年专项督查")
                .addInspected(Qinghe.HOUSING, Qinghe.DONGXI)
                .addProblems(
                        new InspectionProblem(1, Qinghe.HOUSING, "窗口未设帮代办", Optional.of(day("2022-06-30"))),
                        new InspectionProblem(2, Qinghe.DONGXI, "台账不全", Optional.empty()))
                .build();
    }

    private static InspectionFedBack fedBack(String on, UnitId... to) {
        return InspectionFedBack.builder()
                .id(new EntryId("F-" + on))
                .inspection(INSPECTION)
                .on(day(on))
                .recordedOn(day(on))
                .by(Qinghe.REFORM)
                .addTo(to)
                .build();
    }

    private static ProblemRectified rectified(String on, int number) {
        return ProblemRectified.builder()
                .id(new EntryId("P-" + on))
                .inspection(INSPECTION)
                .on(day(on))
                .recordedOn(day(on))
                .by(Qinghe.REFORM)
                .number(number)
                .build();
    }

    private static Folded<InspectionStanding> fold(InspectionEntry... entries) {
        return InspectionStanding.of(Qinghe.campaign(), List.of(entries));
    }

    private static InspectionStanding standing(InspectionEntry... entries) {
        Folded<InspectionStanding> folded = fold(entries);
        assertThat(folded.remarks()).isEmpty();
        return folded.value().orElseThrow();
    }

    @Test
    void an_inspection_from_its_day_to_the_last_problem_put_right() {
        InspectionStanding fresh = standing(held("2022-06-01"));
        assertThat(fresh).hasToString("DC-1 上半年专项督查");
        assertThat(fresh.awaitingFeedback()).containsExactly(Qinghe.HOUSING, Qinghe.DONGXI);
        assertThat(fresh.open()).hasSize(2);
        assertThat(fresh.overdue(day("2022-06-30"))).isEmpty();
        assertThat(fresh.overdue(day("2022-07-01")))
                .as("what has no last day is never overdue")
                .extracting(problem -> problem.problem().number())
                .containsExactly(1);

        InspectionStanding told = standing(held("2022-06-01"), fedBack("2022-06-05", Qinghe.DONGXI));
        assertThat(told.fedBackTo()).containsExactly(Qinghe.DONGXI);
        assertThat(told.awaitingFeedback()).containsExactly(Qinghe.HOUSING);
        assertThat(standing(held("2022-06-01"), fedBack("2022-06-05")).awaitingFeedback())
                .isEmpty();

        InspectionStanding right = standing(held("2022-06-01"), rectified("2022-07-02", 1), rectified("2022-07-03", 2));
        assertThat(right.open()).isEmpty();
        assertThat(right.overdue(day("2022-12-31"))).isEmpty();
        assertThat(right.problems()).extracting(ProblemStanding::isLate).containsExactly(true, false);
    }

    @Test
    void entries_that_do_not_fit_are_left_out() {
        assertThat(lines(fold(
                                fedBack("2022-05-31"),
                                held("2022-06-01"),
                                held("2022-06-02"),
                                rectified("2022-06-03", 3),
                                rectified("2022-06-04", 1),
                                rectified("2022-06-05", 1))
                        .remarks()))
                .containsExactly(
                        "ERROR NOT_BEGUN F-2022-05-31 督查“DC-1”此时尚未开展，本条未采用"
                                + " / inspection 'DC-1' was not held by then; the entry was left out",
                        "ERROR BEGUN_TWICE H-2022-06-02 督查“DC-1”已于2022-06-01开展，本条未采用"
                                + " / inspection 'DC-1' was held on 2022-06-01; the entry was left out",
                        "ERROR UNKNOWN_PROBLEM P-2022-06-03 督查“DC-1”没有第3个问题，本条未采用"
                                + " / inspection 'DC-1' has no problem 3; the entry was left out",
                        "ERROR ALREADY_RECTIFIED P-2022-06-05 督查“DC-1”的第1个问题已于2022-06-04整改完成，本条未采用"
                                + " / problem 1 of inspection 'DC-1' was put right on 2022-06-04; the entry was left out");
    }

    @Test
    void entries_that_are_odd_are_taken_and_said() {
        InspectionHeld odd = held("2022-06-01").toBuilder()
                .addProblem(new InspectionProblem(3, NOBODY, "无人负责", Optional.of(day("2022-05-31"))))
                .build();
        Folded<InspectionStanding> folded = fold(
                odd,
                fedBack("2022-06-02", Qinghe.XIPING),
                rectified("2022-06-03", 1).toBuilder().by(Qinghe.HOUSING).build());
        assertThat(folded.value().orElseThrow().entries()).hasSize(2);
        assertThat(lines(folded.remarks()))
                .containsExactly(
                        "WARNING UNKNOWN_UNIT H-2022-06-01 没有编号为“nobody”的单位 / there is no unit 'nobody'",
                        "WARNING NOT_INSPECTED H-2022-06-01 “nobody”不是督查“DC-1”的对象"
                                + " / 'nobody' was not looked at in inspection 'DC-1'",
                        "WARNING DUE_IN_PAST H-2022-06-01 问题3的整改时限2022-05-31早于督查日期2022-06-01"
                                + " / problem 3 is to be put right by 2022-05-31, before the inspection on 2022-06-01",
                        "WARNING NOT_INSPECTED F-2022-06-02 “xiping”不是督查“DC-1”的对象"
                                + " / 'xiping' was not looked at in inspection 'DC-1'",
                        "ERROR JUDGED_BY_HANDLER P-2022-06-03 督查“DC-1”的第1个问题不得由整改单位“qinghe-housing”自行认定完成，本条未采用"
                                + " / problem 1 of inspection 'DC-1' must not be found put right by 'qinghe-housing', which has it;"
                                + " the entry was left out");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {51, 52, 53, 54, 55})
    void every_entry_is_in_the_standing_or_was_left_out_aloud(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            List<InspectionEntry> entries = new ArrayList<>();
            LocalDate on = LocalDate.of(2022, 5, 1);
            for (int left = random.nextInt(8); left > 0; left--) {
                on = on.plusDays(1L + random.nextInt(20));
                entries.add(
                        switch (random.nextInt(4)) {
                            case 0 -> held(on.toString());
                            case 1 -> fedBack(on.toString(), Qinghe.DONGXI);
                            default -> rectified(on.toString(), 1 + random.nextInt(3));
                        });
            }
            Folded<InspectionStanding> folded = InspectionStanding.of(Qinghe.campaign(), entries);
            List<JournalEntry> all = new ArrayList<>(
                    folded.value().map(InspectionStanding::entries).orElse(List.of()));
            folded.remarks().stream()
                    .filter(remark -> remark.severity() == Severity.ERROR)
                    .map(EntryRemark::entry)
                    .forEach(all::add);
            assertThat(all).containsExactlyInAnyOrderElementsOf(entries);
        }
    }

    private static Activity activity(String name, String cadence) {
        return Activity.builder()
                .name(name)
                .cadence(Cadence.find(cadence).orElseThrow())
                .build();
    }

    @Test
    void a_half_yearly_inspection_is_held_or_missed_round_by_round() {
        Campaign campaign = Qinghe.campaign().toBuilder()
                .regime(Regime.builder()
                        .addMechanism(Mechanism.builder()
                                .name("督查督办机制")
                                .addActivities(
                                        activity("专项督查", "每半年"), activity("随机督查", "适时"), activity("通报督查结果", "每半年"))
                                .build())
                        .build())
                .build();
        List<InspectionRound> rounds = InspectionRound.of(
                campaign,
                List.of(standing(held("2022-06-30"))),
                DateRange.ofClosed(day("2022-03-28"), day("2023-06-29")));
        assertThat(rounds)
                .extracting(round -> round.span().toString())
                .containsExactly("2022-03-28/2022-06-30", "2022-07-01/2022-12-31");
        assertThat(rounds).extracting(InspectionRound::held).containsExactly(Optional.of(INSPECTION), Optional.empty());
        assertThat(rounds.get(0).isMissed(day("2023-01-01"))).isFalse();
        assertThat(rounds.get(1).isMissed(day("2022-12-31"))).isFalse();
        assertThat(rounds.get(1).isMissed(day("2023-01-01"))).isTrue();
    }

    @Test
    void an_inspection_of_another_name_keeps_no_promise() {
        Campaign campaign = Qinghe.campaign().toBuilder()
                .regime(Regime.builder()
                        .addMechanism(Mechanism.builder()
                                .name("督查督办机制")
                                .addActivity(activity("重点督查", "每半年"))
                                .build())
                        .build())
                .build();
        assertThat(InspectionRound.of(
                        campaign,
                        List.of(standing(held("2022-06-01"))),
                        DateRange.ofClosed(day("2022-01-01"), day("2022-06-30"))))
                .extracting(InspectionRound::held)
                .containsExactly(Optional.empty());
    }
}
