package io.github.liuding.examples.office;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.action.ScoreGiven;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.scoring.Adjustment;
import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.core.scoring.FigureSource;
import io.github.liuding.core.scoring.GradeBand;
import io.github.liuding.core.scoring.MissingRule;
import io.github.liuding.core.scoring.PeerGroup;
import io.github.liuding.core.scoring.RankBasis;
import io.github.liuding.core.scoring.RollUp;
import io.github.liuding.core.scoring.ScoreRule;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.scoring.TieRule;
import io.github.liuding.core.scoring.VetoItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A scheme and scores made from a seed; totals may be below 0, equal, missing or vetoed. */
final class RandomRanking {
    static final String GROUP = "乡镇";
    private static final List<Period> PERIODS =
            List.of(Period.parse("2022-05"), Period.parse("2022-06"), Period.parse("2022-Q2"));

    private final Random random;
    private final List<JournalEntry> entries = new ArrayList<>();
    private final ScoringScheme scheme;
    private final Period period;

    RandomRanking(long seed) {
        random = new Random(seed);
        period = PERIODS.get(random.nextInt(PERIODS.size()));
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            criteria.add(criterion(i));
        }
        scheme = scheme(criteria);
        for (String unit : units()) {
            for (int month = 5; month <= 6; month++) {
                for (Criterion criterion : criteria) {
                    if (random.nextInt(4) > 0) {
                        score(unit, criterion.name(), month, random.nextInt(5) * 25);
                    }
                }
                if (random.nextInt(3) == 0) {
                    score(unit, random.nextBoolean() ? "加" : "扣", month, random.nextInt(90));
                }
                if (random.nextInt(8) == 0) {
                    score(unit, "否", month, 0);
                }
            }
        }
    }

    static List<String> units() {
        return Rankings.JUNE.campaign().units().units().stream()
                .map(unit -> unit.id().value())
                .limit(9)
                .toList();
    }

    private Criterion criterion(int index) {
        BigDecimal weight = BigDecimal.valueOf(1 + random.nextInt(300), 1);
        var criterion = Criterion.builder()
                .name("项" + index)
                .weight(weight)
                .source(FigureSource.GIVEN)
                .missing(any(MissingRule.values()))
                .rule(
                        random.nextBoolean()
                                ? new ScoreRule.Linear(BigDecimal.valueOf(25), BigDecimal.valueOf(75))
                                : new ScoreRule.ByRank(BigDecimal.valueOf(30), random.nextBoolean()));
        if (random.nextInt(3) == 0) {
            criterion.cap(weight.multiply(new BigDecimal("1.2"))).floor(weight.negate());
        }
        return criterion.build();
    }

    private ScoringScheme scheme(List<Criterion> criteria) {
        PeerGroup group = PeerGroup.builder()
                .name(GROUP)
                .members(Rankings.JUNE.campaign().refer(String.join("、", names())))
                .build();
        return ScoringScheme.builder()
                .name("任意办法")
                .total(BigDecimal.valueOf(50 + random.nextInt(100)))
                .proportional(true)
                .decimals(random.nextInt(4))
                .criteria(criteria)
                .addBonus(Adjustment.builder()
                        .name("加")
                        .limit(BigDecimal.valueOf(100))
                        .build())
                .addDeduction(Adjustment.builder()
                        .name("扣")
                        .limit(BigDecimal.valueOf(100))
                        .build())
                .addVeto(VetoItem.builder()
                        .name("否")
                        .scope("当期")
                        .trigger("查实")
                        .addPeriods(PeriodKind.MONTH, PeriodKind.QUARTER)
                        .build())
                .addGroup(group)
                .basis(random.nextInt(5) == 0 ? RankBasis.EXACT : RankBasis.SHOWN)
                .ties(any(TieRule.values()))
                .tieBreak(random.nextBoolean() ? List.of("项0") : List.of())
                .addGrades(
                        new GradeBand("好", BigDecimal.valueOf(60)),
                        new GradeBand("中", BigDecimal.valueOf(30)),
                        new GradeBand("差", BigDecimal.ZERO))
                .quarter(any(RollUp.OWN, RollUp.MEAN_OF_MONTHS))
                .build();
    }

    private static List<String> names() {
        return Rankings.JUNE.campaign().units().units().stream()
                .map(unit -> unit.name())
                .limit(9)
                .toList();
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    private void score(String unit, String item, int month, int value) {
        LocalDate day = LocalDate.of(2022, month, 10);
        entries.add(ScoreGiven.builder()
                .id(new EntryId("E-%04d".formatted(entries.size() + 1)))
                .on(day)
                .recordedOn(day)
                .by(new UnitId(units().get(0)))
                .addUnit(new UnitId(unit))
                .item(item)
                .value(BigDecimal.valueOf(value))
                .grounds("核查")
                .build());
    }

    /** Whether places are worked out by comparing whole columns, and not merely by counting. */
    boolean comparesColumns() {
        return scheme.basis() == RankBasis.SHOWN
                && (scheme.ties() == TieRule.DENSE) == scheme.tieBreak().isEmpty();
    }

    /** Whether places are live: neither the mean of other periods, nor by a rule that no formula of few words says. */
    boolean followsWeights() {
        return scheme.basis() == RankBasis.SHOWN
                && (scheme.ties() == TieRule.GAP || scheme.tieBreak().isEmpty())
                && assess().parts().isEmpty();
    }

    BigDecimal otherWeight() {
        return BigDecimal.valueOf(1 + random.nextInt(60));
    }

    ScoringScheme scheme() {
        return scheme;
    }

    Assessment assess() {
        return Assessment.of(scheme, Rankings.JUNE.campaign(), new Journal(entries), period);
    }
}
