package io.github.liuding.examples.year;

import static io.github.liuding.examples.year.MadeYear.YEAR;
import static io.github.liuding.examples.year.MadeYear.entries;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.assessment.Unplaced;
import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.IndicatorMeasured;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.journal.Voided;
import io.github.liuding.core.journal.action.AccountabilityTaken;
import io.github.liuding.core.journal.action.Commended;
import io.github.liuding.core.journal.action.MeetingHeld;
import io.github.liuding.core.journal.supervision.CaseAnswered;
import io.github.liuding.core.journal.supervision.CaseOpened;
import io.github.liuding.core.journal.supervision.ProblemRectified;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.task.TaskId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people decided, corrected and followed up in the year. */
class YearDecisionsTest {
    /** Each is made once. */
    private static final Map<Long, QingheYear> OTHERS = new HashMap<>();

    private static final Map<String, String> CLASS_OF = Map.of(
            "领导小组会议", "议定事项",
            "领导小组组长批示", "领导小组交办事项",
            "企业座谈会", "企业急难愁盼问题",
            "政府热线", "企业急难愁盼问题",
            "跟踪督导组督导发现", "推进不力问题");

    @Test
    void a_clue_is_handed_over_first_and_the_unit_is_held_to_account_once_it_is_verified() {
        List<AccountabilityTaken> steps = entries(AccountabilityTaken.class).stream()
                .filter(one -> one.means().matches("移交问题线索|问责"))
                .toList();

        assertThat(steps).extracting(AccountabilityTaken::means).containsExactly("移交问题线索", "问责");
        assertThat(steps).allMatch(one -> one.units().equals(List.of(new UnitId("songgang-xiang"))));
        assertThat(steps).extracting(one -> one.on().getMonthValue()).containsExactly(9, 11);
        assertThat(steps.get(1).by()).isEqualTo(new UnitId("jiwei-jianwei"));
        assertThat(vetoed(YEAR, MadeYear.day(11, 20))).isEmpty();
        assertThat(vetoed(YEAR, LocalDate.of(2024, 1, 31))).containsExactly("松岗乡");
    }

    private static List<String> vetoed(QingheYear year, LocalDate knownBy) {
        return Assessment.of(year.campaign(), year.journal().knownBy(knownBy), Period.parse("2023")).rankings().stream()
                .flatMap(ranking -> ranking.unplaced().stream())
                .filter(Unplaced::vetoed)
                .map(one -> one.contender().name())
                .toList();
    }

    @Test
    void who_is_commended_was_first_and_has_eighty_five_points() {
        List<Commended> commended = entries(Commended.class);

        assertThat(commended).isNotEmpty();
        for (Commended one : commended) {
            LocalDate lastQuarter = one.on().withDayOfMonth(1).minusDays(1);
            String name = YEAR.campaign().units().nameOf(one.units().get(0));
            assertThat(Assessment.of(
                                    YEAR.campaign(),
                                    YEAR.journal().knownBy(one.on()),
                                    Period.of(PeriodKind.QUARTER, lastQuarter))
                            .rankings()
                            .stream()
                            .flatMap(ranking -> ranking.first(1).stream())
                            .filter(placing -> placing.contender().name().equals(name)))
                    .as(one.merit())
                    .singleElement()
                    .satisfies(placing -> assertThat(placing.total()).isGreaterThanOrEqualTo(new BigDecimal(85)));
        }
    }

    @Test
    void a_report_counted_what_was_being_built() {
        Voided voided = voided("核查发现将在建面积计入改造面积");
        ProgressReported wrong = entry(voided.entry(), ProgressReported.class);
        ProgressReported right = entries(ProgressReported.class).stream()
                .filter(one -> one.on().equals(wrong.on()) && one.task().equals(wrong.task()))
                .filter(one -> one.recordedOn().equals(voided.on()))
                .findFirst()
                .orElseThrow();

        assertThat(wrong.task()).isEqualTo(new TaskId("QY-072"));
        assertThat(wrong.on()).isEqualTo(MadeYear.day(5, 25));
        assertThat(voided.on()).isEqualTo(MadeYear.day(7, 14));
        assertThat(wrong.completion().orElseThrow().subtract(right.completion().orElseThrow()))
                .isEqualByComparingTo("0.12");
        assertThat(wrong.text()).contains("改造的灌溉面积").isNotEqualTo(right.text());
        assertThat(right.text()).contains("改造的灌溉面积");
    }

    @Test
    void a_score_was_typed_in_ten_points_too_low() {
        Voided voided = voided("录入时少记10分");
        IndicatorMeasured wrong = entry(voided.entry(), IndicatorMeasured.class);
        IndicatorMeasured right = entries(IndicatorMeasured.class).stream()
                .filter(one ->
                        one.recordedOn().equals(voided.on()) && one.scope().equals(wrong.scope()))
                .filter(one ->
                        one.indicator().equals(wrong.indicator()) && one.on().equals(wrong.on()))
                .findFirst()
                .orElseThrow();

        assertThat(wrong.scope()).contains("县民政局");
        assertThat(wrong.on().getMonthValue()).isEqualTo(4);
        assertThat(right.value().subtract(wrong.value())).isEqualByComparingTo("10");
    }

    private static Voided voided(String reason) {
        return entries(Voided.class).stream()
                .filter(one -> one.reason().equals(reason))
                .findFirst()
                .orElseThrow();
    }

    private static <E extends JournalEntry> E entry(EntryId id, Class<E> type) {
        return entries(type).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_class_of_a_case_follows_from_where_it_comes_from() {
        assertThat(entries(CaseOpened.class))
                .hasSize(24)
                .allSatisfy(one -> assertThat(one.caseClass())
                        .isEqualTo(CLASS_OF.get(one.source().orElseThrow())));
        assertThat(entries(CaseOpened.class).stream().map(CaseOpened::caseClass).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        YEAR.campaign().regime().supervision().orElseThrow().classes());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_stages_of_a_case_are_answered_in_their_order(long seed) {
        QingheYear year = made(seed);
        for (CaseOpened opened : entries(year, CaseOpened.class)) {
            List<String> stages = entries(year, CaseAnswered.class).stream()
                    .filter(one -> one.caseId().equals(opened.caseId()))
                    .flatMap(one -> one.stage().stream())
                    .distinct()
                    .toList();
            assertThat(stages).as(opened.caseId().value()).hasSize(3);
            assertThat(stages.get(0)).isEqualTo("研究部署");
            assertThat(stages.get(1)).isEqualTo("反馈办理情况");
            assertThat(stages.get(2)).endsWith("事项办结");
        }
    }

    @Test
    void whom_a_decision_binds_was_at_the_meeting() {
        for (MeetingHeld meeting : entries(MeetingHeld.class)) {
            List<String> present = meeting.units().stream()
                    .map(YEAR.campaign().units()::nameOf)
                    .toList();
            String decided = meeting.decisions().orElseThrow();
            assertThat(YEAR.campaign().units().units().stream()
                            .map(unit -> unit.name())
                            .filter(decided::contains))
                    .as(decided)
                    .allMatch(present::contains);
        }
    }

    @Test
    void what_was_checked_again_is_put_right() {
        assertThat(entries(ProblemRectified.class))
                .hasSize(10)
                .allMatch(one -> one.text().orElseThrow().contains("已整改到位"));
    }

    /** Two years; with {@code -Dsoak=true} five. */
    static LongStream seeds() {
        return LongStream.of(QingheYear.SEED, 7, 1, 42, 2024).limit(Boolean.getBoolean("soak") ? 5 : 2);
    }

    private static QingheYear made(long seed) {
        return seed == QingheYear.SEED ? YEAR : OTHERS.computeIfAbsent(seed, MadeYear::ofSeed);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_year_has_its_veto_its_corrections_and_its_counts(long seed) {
        QingheYear year = made(seed);

        assertThat(Standing.of(year.campaign(), year.journal(), YearDays.LAST).findings())
                .isEmpty();
        assertThat(vetoed(year, LocalDate.of(2024, 1, 31))).containsExactly("松岗乡");
        assertThat(entries(year, Voided.class))
                .extracting(Voided::reason)
                .containsExactly("录入时少记10分", "核查发现将在建面积计入改造面积");
        assertThat(entries(year, CaseOpened.class)).hasSize(24);
        assertThat(entries(year, MeetingHeld.class)).hasSize(16);
        assertThat(entries(year, ProgressReported.class).stream()
                        .map(ProgressReported::on)
                        .distinct())
                .hasSize(24);
        assertThat(year.journal().equals(YEAR.journal())).isEqualTo(seed == QingheYear.SEED);
    }
}
