package io.github.liuding.core.testing;

import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.goal.Relation;
import io.github.liuding.core.scoring.ActiveTime;
import io.github.liuding.core.scoring.Adjustment;
import io.github.liuding.core.scoring.CommendationRule;
import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.core.scoring.CriterionBuilder;
import io.github.liuding.core.scoring.FigureSource;
import io.github.liuding.core.scoring.GradeBand;
import io.github.liuding.core.scoring.MissingRule;
import io.github.liuding.core.scoring.PartialRule;
import io.github.liuding.core.scoring.PeerGroup;
import io.github.liuding.core.scoring.RankBasis;
import io.github.liuding.core.scoring.RollUp;
import io.github.liuding.core.scoring.ScoreRule;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.scoring.ScoringSchemeBuilder;
import io.github.liuding.core.scoring.TieRule;
import io.github.liuding.core.scoring.UnitTarget;
import io.github.liuding.core.scoring.VetoItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Scoring schemes made from a seed: weights come to the total for every group, names stand once. */
final class RandomScoring {
    private final Random random;
    private final RandomWords words;
    private final RandomDirectory directory;
    private int named;

    RandomScoring(Random random, RandomWords words, RandomDirectory directory) {
        this.random = random;
        this.words = words;
        this.directory = directory;
    }

    ScoringScheme scheme() {
        List<String> groups = new ArrayList<>();
        ScoringSchemeBuilder scheme = ScoringScheme.builder().name(words.text());
        for (int i = random.nextInt(3); i >= 0; i--) {
            groups.add(name());
            scheme.addGroup(PeerGroup.builder()
                    .name(groups.get(groups.size() - 1))
                    .members(directory.wording())
                    .ranked(random.nextBoolean())
                    .build());
        }
        BigDecimal own = points();
        BigDecimal sum = own;
        List<Criterion> criteria = new ArrayList<>();
        for (String group : groups) {
            criteria.add(criterion(own).addGroup(group).build());
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            BigDecimal weight = points();
            sum = sum.add(weight);
            criteria.add(criterion(weight)
                    .groups(random.nextBoolean() ? groups : List.of())
                    .build());
        }
        List<String> names = criteria.stream().map(Criterion::name).toList();
        BigDecimal best = points();
        return scheme.criteria(criteria)
                .total(sum)
                .decimals(random.nextInt(7))
                .bonuses(words.some(2, this::adjustment))
                .deductions(words.some(2, this::adjustment))
                .vetoes(words.some(2, () -> veto(groups)))
                .activeTimes(words.some(2, this::activeTime))
                .partial(words.any(List.of(PartialRule.values())))
                .basis(words.any(List.of(RankBasis.values())))
                .ties(words.any(List.of(TieRule.values())))
                .tieBreak(words.some(2, () -> words.any(names)))
                .grades(
                        random.nextBoolean()
                                ? List.of()
                                : List.of(
                                        new GradeBand(words.text(), best),
                                        new GradeBand(words.text(), best.subtract(points()))))
                .quarter(words.any(List.of(RollUp.OWN, RollUp.MEAN_OF_MONTHS)))
                .year(words.any(List.of(RollUp.values())))
                .bottom(words.count())
                .proportional(random.nextBoolean())
                .closesAfterDays(words.maybe(() -> random.nextInt(31)))
                .specialReportWithinDays(words.maybe(() -> 31 + random.nextInt(60)))
                .commendations(words.some(2, this::commendation))
                .build();
    }

    private String name() {
        return words.text() + "·" + named++ + "项";
    }

    private BigDecimal points() {
        return BigDecimal.valueOf(1 + random.nextInt(100_000), random.nextInt(4));
    }

    private BigDecimal figure() {
        return BigDecimal.valueOf(random.nextInt(200_000) - 100_000, random.nextInt(4));
    }

    private CriterionBuilder criterion(BigDecimal weight) {
        FigureSource source = words.any(List.of(FigureSource.values()));
        CriterionBuilder criterion = Criterion.builder()
                .name(name())
                .weight(weight)
                .source(source)
                .rule(rule())
                .cap(words.maybe(() -> weight.add(points())))
                .floor(words.maybe(() -> weight.subtract(points())))
                .missing(words.any(List.of(MissingRule.values())));
        switch (source) {
            case INDICATOR, GROWTH, REVIEW -> criterion.indicator(words.text());
            case COMPLETION ->
                criterion
                        .indicator(words.text())
                        .targets(random.nextBoolean() ? List.of(target()) : List.of(target(), target()));
            default -> {}
        }
        return criterion;
    }

    private UnitTarget target() {
        return UnitTarget.builder().units(directory.wording()).value(points()).build();
    }

    private ScoreRule rule() {
        BigDecimal figure = figure();
        boolean lower = random.nextBoolean();
        return switch (random.nextInt(4)) {
            case 0 -> new ScoreRule.Linear(figure, figure.add(lower ? points().negate() : points()));
            case 1 ->
                new ScoreRule.Steps(
                        List.of(
                                new ScoreRule.Step(figure, BigDecimal.valueOf(random.nextInt(501) + 500)),
                                new ScoreRule.Step(
                                        figure.add(lower ? points() : points().negate()),
                                        BigDecimal.valueOf(random.nextInt(500)))),
                        lower);
            case 2 -> new ScoreRule.ByRank(BigDecimal.valueOf(random.nextInt(1001), 1), lower);
            default -> new ScoreRule.PassFail(words.any(List.of(Relation.values())), figure);
        };
    }

    private CommendationRule commendation() {
        return CommendationRule.builder()
                .means(words.text())
                .period(words.any(List.of(PeriodKind.values())))
                .first(words.count())
                .inARow(words.count())
                .atLeast(words.maybe(this::points))
                .build();
    }

    private Adjustment adjustment() {
        BigDecimal each = points();
        return Adjustment.builder()
                .name(name())
                .each(words.maybe(() -> each))
                .limit(each.add(points()))
                .build();
    }

    private VetoItem veto(List<String> groups) {
        return VetoItem.builder()
                .name(name())
                .scope(words.text())
                .trigger(words.text())
                .means(words.some(2, words::text))
                .addPeriod(words.any(List.of(PeriodKind.values())))
                .groups(random.nextBoolean() ? groups : List.of())
                .build();
    }

    private ActiveTime activeTime() {
        LocalDate day = LocalDate.of(2000 + random.nextInt(60), 1 + random.nextInt(12), 1 + random.nextInt(28));
        return random.nextBoolean()
                ? ActiveTime.builder()
                        .members(directory.wording())
                        .firstDay(day)
                        .lastDay(words.maybe(() -> day.plusDays(random.nextInt(400))))
                        .build()
                : ActiveTime.builder().members(directory.wording()).lastDay(day).build();
    }
}
