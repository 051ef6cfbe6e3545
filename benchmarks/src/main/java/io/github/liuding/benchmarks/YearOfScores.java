package io.github.liuding.benchmarks;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.IndicatorMeasured;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.action.ScoreGiven;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.regime.AssessmentScheme;
import io.github.liuding.core.regime.Regime;
import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.core.scoring.FigureSource;
import io.github.liuding.core.scoring.PeerGroup;
import io.github.liuding.core.scoring.ScoreRule;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.testkit.sample.GeneratedCounty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A year of scores, made from a seed: half given by people, half measured; four kinds of rule in turn. */
final class YearOfScores {
    static final String GROUP = "各单位";

    private YearOfScores() {}

    /** The twelve months, each assessed with figures gathered. */
    static List<Assessment> months(int units, int criteria) {
        Campaign bare = GeneratedCounty.ofSeed(1).units(units).campaign();
        ScoringScheme scheme = scheme(bare, criteria);
        Campaign campaign = bare.toBuilder()
                .regime(Regime.builder()
                        .assessment(AssessmentScheme.builder().scoring(scheme).build())
                        .build())
                .build();
        List<Assessment> months = new ArrayList<>();
        for (Period month : Period.parse("2022").parts(PeriodKind.MONTH)) {
            months.add(Assessment.of(
                    scheme, Standing.of(campaign, new Journal(entries(units, criteria, month)), month.to()), month));
        }
        return months;
    }

    /** The scheme with the weights of neighbours exchanged, so that everything has to be worked out again. */
    static ScoringScheme changed(ScoringScheme scheme) {
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; i < scheme.criteria().size(); i++) {
            criteria.add(scheme.criteria().get(i).toBuilder()
                    .weight(scheme.criteria().get(i ^ 1).weight())
                    .build());
        }
        return scheme.toBuilder().criteria(criteria).build();
    }

    private static ScoringScheme scheme(Campaign campaign, int criteria) {
        List<Criterion> all = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < criteria; i++) {
            boolean given = i % 2 == 0;
            BigDecimal weight = BigDecimal.valueOf(10L + i, 1);
            total = total.add(weight);
            var criterion = Criterion.builder()
                    .name("项" + i)
                    .weight(weight)
                    .source(given ? FigureSource.GIVEN : FigureSource.INDICATOR)
                    .rule(rule(i));
            all.add(given ? criterion.build() : criterion.indicator("项" + i).build());
        }
        return ScoringScheme.builder()
                .name("办法")
                .total(total)
                .criteria(all)
                .addGroup(PeerGroup.builder()
                        .name(GROUP)
                        .members(campaign.refer("各有关单位"))
                        .build())
                .build();
    }

    private static ScoreRule rule(int index) {
        return switch (index / 2 % 4) {
            case 0 -> new ScoreRule.Linear(BigDecimal.valueOf(-1), BigDecimal.valueOf(101));
            case 1 -> new ScoreRule.ByRank(BigDecimal.valueOf(40), false);
            case 2 ->
                new ScoreRule.Steps(
                        List.of(
                                new ScoreRule.Step(BigDecimal.valueOf(80), BigDecimal.valueOf(100)),
                                new ScoreRule.Step(BigDecimal.valueOf(50), BigDecimal.valueOf(60))),
                        false);
            default -> new ScoreRule.Linear(BigDecimal.valueOf(107), BigDecimal.valueOf(-3));
        };
    }

    private static List<JournalEntry> entries(int units, int criteria, Period month) {
        Random random = new Random(month.first().getMonthValue());
        List<JournalEntry> entries = new ArrayList<>(units * criteria);
        UnitId office = new UnitId("unit-1");
        for (int unit = 1; unit <= units; unit++) {
            for (int i = 0; i < criteria; i++) {
                EntryId id = new EntryId("E-%d-%d".formatted(unit, i));
                BigDecimal value = BigDecimal.valueOf(random.nextInt(1001), 1);
                entries.add(
                        i % 2 == 0
                                ? ScoreGiven.builder()
                                        .id(id)
                                        .on(month.to())
                                        .recordedOn(month.to())
                                        .by(office)
                                        .addUnit(new UnitId("unit-" + unit))
                                        .item("项" + i)
                                        .value(value)
                                        .grounds("核查")
                                        .build()
                                : IndicatorMeasured.builder()
                                        .id(id)
                                        .on(month.to())
                                        .recordedOn(month.to())
                                        .by(office)
                                        .scope("unit-" + unit)
                                        .indicator("项" + i)
                                        .value(value)
                                        .build());
            }
        }
        return entries;
    }
}
