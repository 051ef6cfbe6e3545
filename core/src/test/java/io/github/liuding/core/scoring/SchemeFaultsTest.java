package io.github.liuding.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.goal.Relation;
import io.github.liuding.core.testing.Qinghe;
import io.github.liuding.core.testing.QingheScoring;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no scheme can be is refused with the rule and the value; what stands at the edge of a rule is taken. */
class SchemeFaultsTest {
    private static final BigDecimal UNPRINTABLE = new BigDecimal("1E-13");
    private static final String PRINTABLE =
            " must have at most 18 digits before the point and 12 after it, but was 1E-13";

    private record Fault(String message, ThrowingCallable made) {
        @Override
        public String toString() {
            return message;
        }
    }

    private static BigDecimal of(long value) {
        return BigDecimal.valueOf(value);
    }

    private static CriterionBuilder criterion() {
        return QingheScoring.least().criteria().get(0).toBuilder();
    }

    private static ScoringSchemeBuilder scheme() {
        return QingheScoring.least().toBuilder();
    }

    private static AdjustmentBuilder bonus() {
        return Adjustment.builder().name("推广").limit(of(3));
    }

    private static VetoItemBuilder veto() {
        return VetoItem.builder().name("否决").scope("当期").trigger("重大事件").addPeriod(PeriodKind.YEAR);
    }

    private static CommendationRuleBuilder commendation() {
        return CommendationRule.builder().means("表扬").period(PeriodKind.MONTH).first(1);
    }

    static Stream<Fault> faults() {
        return Stream.of(ofSchemes(), ofCriteria(), ofRules(), ofParts()).flatMap(all -> all);
    }

    private static Stream<Fault> ofSchemes() {
        return Stream.of(
                new Fault(
                        "Name of a scoring scheme must not be blank",
                        () -> scheme().name(" ").build()),
                new Fault(
                        "Criteria of scheme '简易办法' must not be empty",
                        () -> scheme().criteria(List.of()).build()),
                new Fault(
                        "Peer groups of scheme '简易办法' must not be empty",
                        () -> scheme().groups(List.of()).build()),
                new Fault(
                        "Total of scheme '简易办法'" + PRINTABLE,
                        () -> scheme().total(UNPRINTABLE).build()),
                new Fault(
                        "Total of scheme '简易办法' must be above 0, but was 0",
                        () -> scheme().total(of(0)).build()),
                new Fault(
                        "Decimals of scheme '简易办法' must be from 0 to 6, but were 7",
                        () -> scheme().decimals(7).build()),
                new Fault(
                        "Decimals of scheme '简易办法' must be from 0 to 6, but were -1",
                        () -> scheme().decimals(-1).build()),
                new Fault(
                        "Bottom places of scheme '简易办法' must be from 1 to 2147483647, but were 0",
                        () -> scheme().bottom(0).build()),
                new Fault(
                        "Days after which it closes of scheme '简易办法' must be from 0 to 2147483647, but were -1",
                        () -> scheme().closesAfterDays(-1).build()),
                new Fault(
                        "Days for a special report of scheme '简易办法' must be from 1 to 2147483647, but were 0",
                        () -> scheme().specialReportWithinDays(0).build()),
                new Fault(
                        "Days for a special report of scheme '简易办法' must be more than those after which it closes, but were 10 and 10",
                        () -> scheme().closesAfterDays(10)
                                .specialReportWithinDays(10)
                                .build()),
                new Fault(
                        "Weights of scheme '简易办法' for group '乡镇' must come to 99, but come to 100",
                        () -> scheme().total(of(99)).build()),
                new Fault(
                        "Item of scheme '简易办法' '按期完成' stands twice",
                        () -> scheme().addBonus(bonus().name("按期完成").build()).build()),
                new Fault(
                        "Item of scheme '简易办法' '推广' stands twice",
                        () -> scheme().addBonus(bonus().build())
                                .addDeduction(bonus().build())
                                .build()),
                new Fault(
                        "Item of scheme '简易办法' '推广' stands twice",
                        () -> scheme().addDeduction(bonus().build())
                                .addVeto(veto().name("推广").build())
                                .build()),
                new Fault(
                        "Peer group of scheme '简易办法' '乡镇' stands twice",
                        () -> scheme().addGroup(QingheScoring.least().groups().get(0))
                                .build()),
                new Fault(
                        "Scheme '简易办法' names the peer group '专班', but has [乡镇]",
                        () -> scheme().addVeto(veto().addGroup("专班").build()).build()),
                new Fault(
                        "Scheme '简易办法' names the peer group '部门', but has [乡镇]",
                        () -> scheme().proportional(true)
                                .criteria(List.of(criterion().addGroup("部门").build()))
                                .build()),
                new Fault(
                        "Scheme '简易办法' names the criterion '好评', but has [按期完成]",
                        () -> scheme().addTieBreak("好评").build()),
                new Fault(
                        "Grades of scheme '简易办法' must go from the best down, but '合格' does not",
                        () -> scheme().addGrades(new GradeBand("优秀", of(90)), new GradeBand("合格", of(90)))
                                .build()),
                new Fault(
                        "A quarter of scheme '简易办法' must not be the mean of quarters",
                        () -> scheme().quarter(RollUp.MEAN_OF_QUARTERS).build()));
    }

    private static Stream<Fault> ofCriteria() {
        return Stream.of(
                new Fault(
                        "Name of a criterion must not be blank",
                        () -> criterion().name("").build()),
                new Fault(
                        "Weight of criterion '按期完成'" + PRINTABLE,
                        () -> criterion().weight(UNPRINTABLE).build()),
                new Fault(
                        "Weight of criterion '按期完成' must be above 0, but was 0",
                        () -> criterion().weight(of(0)).build()),
                new Fault(
                        "Criterion '按期完成' with source TASKS_IN_TIME must not name an indicator",
                        () -> criterion().indicator("好评率").build()),
                new Fault(
                        "Criterion '按期完成' with source REVIEW must name an indicator",
                        () -> criterion().source(FigureSource.REVIEW).build()),
                new Fault(
                        "Criterion '按期完成' with source COMPLETION must have targets",
                        () -> criterion()
                                .source(FigureSource.COMPLETION)
                                .indicator("好评率")
                                .build()),
                new Fault(
                        "Criterion '按期完成' with source TASKS_IN_TIME must not have targets",
                        () -> criterion()
                                .addTarget(UnitTarget.builder()
                                        .units(Qinghe.refer("各乡镇"))
                                        .value(of(1))
                                        .build())
                                .build()),
                new Fault(
                        "Cap of criterion '按期完成'" + PRINTABLE,
                        () -> criterion().cap(UNPRINTABLE).build()),
                new Fault(
                        "Floor of criterion '按期完成'" + PRINTABLE,
                        () -> criterion().floor(UNPRINTABLE).build()),
                new Fault(
                        "Cap of criterion '按期完成' must be at least 0, but was -1",
                        () -> criterion().cap(of(-1)).floor(of(-2)).build()),
                new Fault(
                        "Cap of criterion '按期完成' must be at least its floor 101, but was 100",
                        () -> criterion().floor(of(101)).build()));
    }

    private static Stream<Fault> ofRules() {
        return Stream.of(
                new Fault("Figure for no points" + PRINTABLE, () -> new ScoreRule.Linear(UNPRINTABLE, of(1))),
                new Fault("Figure for full points" + PRINTABLE, () -> new ScoreRule.Linear(of(1), UNPRINTABLE)),
                new Fault(
                        "Figures for no and for full points must differ, but were both 1",
                        () -> new ScoreRule.Linear(new BigDecimal("1.0"), of(1))),
                new Fault("Steps of a rule must not be empty", () -> new ScoreRule.Steps(List.of(), false)),
                new Fault("Steps must go from the best to the worst, but 5 stands before 5", () -> steps(false, 5, 5)),
                new Fault("Steps must go from the best to the worst, but 5 stands before 6", () -> steps(false, 5, 6)),
                new Fault("Steps must go from the best to the worst, but 5 stands before 5", () -> steps(true, 5, 5)),
                new Fault(
                        "Steps must go from the best to the worst, but 5 stands before 4",
                        () -> new ScoreRule.Steps(
                                List.of(new ScoreRule.Step(of(5), of(50)), new ScoreRule.Step(of(4), of(51))), false)),
                new Fault("Figure of a step" + PRINTABLE, () -> new ScoreRule.Step(UNPRINTABLE, of(1))),
                new Fault("Share of a step" + PRINTABLE, () -> new ScoreRule.Step(of(1), UNPRINTABLE)),
                new Fault(
                        "Share of a step must be from 0 to 1000 percent, but was 1001",
                        () -> new ScoreRule.Step(of(1), of(1001))),
                new Fault(
                        "Share of the last must be from 0 to 1000 percent, but was -1",
                        () -> new ScoreRule.ByRank(of(-1), false)),
                new Fault(
                        "Share of the last must be at most 100, but was 101",
                        () -> new ScoreRule.ByRank(of(101), false)),
                new Fault("Value to pass" + PRINTABLE, () -> new ScoreRule.PassFail(Relation.AT_LEAST, UNPRINTABLE)));
    }

    private static ScoreRule steps(boolean lowerIsBetter, long better, long worse) {
        return new ScoreRule.Steps(
                List.of(new ScoreRule.Step(of(better), of(100)), new ScoreRule.Step(of(worse), of(50))), lowerIsBetter);
    }

    private static Stream<Fault> ofParts() {
        return Stream.of(
                new Fault(
                        "Name of a peer group must not be blank",
                        () -> PeerGroup.builder()
                                .name(" ")
                                .members(Qinghe.refer("各乡镇"))
                                .build()),
                new Fault("Name of a grade must not be blank", () -> new GradeBand(" ", of(90))),
                new Fault("Points of grade '优秀'" + PRINTABLE, () -> new GradeBand("优秀", UNPRINTABLE)),
                new Fault(
                        "Target of units" + PRINTABLE,
                        () -> UnitTarget.builder()
                                .units(Qinghe.refer("各乡镇"))
                                .value(UNPRINTABLE)
                                .build()),
                new Fault(
                        "Target of units must be above 0, but was 0",
                        () -> UnitTarget.builder()
                                .units(Qinghe.refer("各乡镇"))
                                .value(of(0))
                                .build()),
                new Fault(
                        "Name of an adjustment must not be blank",
                        () -> bonus().name(" ").build()),
                new Fault(
                        "Points of adjustment '推广'" + PRINTABLE,
                        () -> bonus().each(UNPRINTABLE).build()),
                new Fault(
                        "Limit of adjustment '推广'" + PRINTABLE,
                        () -> bonus().limit(UNPRINTABLE).build()),
                new Fault(
                        "Points of adjustment '推广' must be above 0 and at most its limit, but were none of 0",
                        () -> bonus().limit(of(0)).build()),
                new Fault(
                        "Points of adjustment '推广' must be above 0 and at most its limit, but were 0 of 3",
                        () -> bonus().each(of(0)).build()),
                new Fault(
                        "Points of adjustment '推广' must be above 0 and at most its limit, but were 4 of 3",
                        () -> bonus().each(of(4)).build()),
                new Fault(
                        "Name of a veto must not be blank",
                        () -> veto().name("").build()),
                new Fault(
                        "Scope of veto '否决' must not be blank",
                        () -> veto().scope("").build()),
                new Fault(
                        "Trigger of veto '否决' must not be blank",
                        () -> veto().trigger("").build()),
                new Fault(
                        "Periods of veto '否决' must not be empty",
                        () -> veto().periods(List.of()).build()),
                new Fault(
                        "Means of a commendation must not be blank",
                        () -> commendation().means("").build()),
                new Fault(
                        "Places of commendation '表扬' must be at least 1, but was 0",
                        () -> commendation().first(0).build()),
                new Fault(
                        "Periods in a row of commendation '表扬' must be at least 1, but was 0",
                        () -> commendation().inARow(0).build()),
                new Fault(
                        "Points of commendation '表扬'" + PRINTABLE,
                        () -> commendation().atLeast(UNPRINTABLE).build()),
                new Fault(
                        "An active time must have a first or a last day",
                        () -> ActiveTime.builder().members(Qinghe.refer("西坪乡")).build()),
                new Fault(
                        "An active time must not end before it begins, but ends on 2022-03-01",
                        () -> ActiveTime.builder()
                                .members(Qinghe.refer("西坪乡"))
                                .firstDay(LocalDate.of(2022, 3, 2))
                                .lastDay(LocalDate.of(2022, 3, 1))
                                .build()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void what_cannot_be_is_refused(Fault fault) {
        assertThatIllegalArgumentException().isThrownBy(fault.made()).withMessage(fault.message());
    }

    @Test
    void what_stands_at_the_edge_is_taken() {
        LocalDate day = LocalDate.of(2022, 3, 1);

        assertThat(ActiveTime.builder()
                        .members(Qinghe.refer("西坪乡"))
                        .firstDay(day)
                        .lastDay(day)
                        .build()
                        .lastDay())
                .contains(day);
        assertThat(bonus().each(of(3)).build().each()).contains(of(3));
        assertThat(criterion().cap(of(0)).build().most()).isZero();
        assertThat(criterion().floor(of(100)).build().fewest()).isEqualByComparingTo("100");
        assertThat(new ScoreRule.Step(of(1), of(1000)).share()).isEqualTo(of(1000));
        assertThat(new ScoreRule.ByRank(of(100), false).lastShare()).isEqualTo(of(100));
        assertThat(new ScoreRule.Steps(
                                List.of(new ScoreRule.Step(of(2), of(50)), new ScoreRule.Step(of(1), of(50))), false)
                        .steps())
                .hasSize(2);
        assertThat(scheme().closesAfterDays(0)
                        .specialReportWithinDays(1)
                        .build()
                        .specialReportWithinDays())
                .contains(1);
        assertThat(scheme().decimals(6).build().decimals()).isEqualTo(6);
        assertThat(scheme().decimals(0).build().decimals()).isZero();
    }

    @Test
    void which_figures_are_good_follows_from_the_rule() {
        assertThat(new ScoreRule.Linear(of(10), of(5)).lowerIsBetter()).isTrue();
        assertThat(new ScoreRule.Linear(of(5), of(10)).lowerIsBetter()).isFalse();
        assertThat(new ScoreRule.PassFail(Relation.AT_MOST, of(1)).lowerIsBetter())
                .isTrue();
        assertThat(new ScoreRule.PassFail(Relation.AT_LEAST, of(1)).lowerIsBetter())
                .isFalse();
    }
}
