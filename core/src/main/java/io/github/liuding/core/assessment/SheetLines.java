package io.github.liuding.core.assessment;

import io.github.liuding.core.scoring.Adjustment;
import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.core.scoring.ScoringScheme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts points into lines and words. */
final class SheetLines {
    private static final int SHOWN = 4;

    private final Assessment assessment;
    private final ScoringScheme scheme;
    private final Contender who;
    private final Points points;
    private final Optional<BigDecimal> total;

    SheetLines(Assessment assessment, Contender who, Points points, Optional<BigDecimal> total) {
        this.assessment = assessment;
        this.scheme = assessment.scheme();
        this.who = who;
        this.points = points;
        this.total = total;
    }

    List<ScoreLine> lines() {
        List<ScoreLine> lines = new ArrayList<>();
        if (assessment.parts().isEmpty()) {
            List<Criterion> criteria = scheme.criteria(who.group());
            for (int i = 0; i < criteria.size(); i++) {
                lines.add(criterion(
                        i, criteria.get(i), assessment.scorer().points(who, i).map(points.raised()::times)));
            }
        } else {
            parts(lines);
        }
        int next = 0;
        for (Adjustment bonus : scheme.bonuses()) {
            beside(LineKind.BONUS, bonus, points.beside().get(next++), lines);
        }
        for (Adjustment deduction : scheme.deductions()) {
            beside(LineKind.DEDUCTION, deduction, points.beside().get(next++), lines);
        }
        total.ifPresent(sum -> difference(sum, lines));
        return List.copyOf(lines);
    }

    /** Rounded each by itself, lines need not come to what was rounded once. */
    private static void difference(BigDecimal total, List<ScoreLine> lines) {
        BigDecimal difference =
                lines.stream().flatMap(line -> line.points().stream()).reduce(total, BigDecimal::subtract);
        if (difference.signum() != 0) {
            lines.add(new ScoreLine(
                    LineKind.ROUNDING,
                    LineKind.ROUNDING.word(),
                    Optional.empty(),
                    Optional.empty(),
                    "总分只舍入一次，各项分别舍入",
                    Optional.of(difference),
                    List.of()));
        }
    }

    private ScoreLine criterion(int index, Criterion criterion, Optional<Exact> scored) {
        RawFigure raw = assessment.figures().figure(criterion, who);
        Exact weight = Exact.of(criterion.weight()).times(scored.isPresent() ? points.raised() : Exact.ONE);
        StringBuilder words = new StringBuilder(raw.words().get());
        if (raw.value().isPresent()) {
            Exact figure = raw.value().get();
            words.append("＝")
                    .append(figure.words(SHOWN))
                    .append("；")
                    .append(assessment.scorer().shares(who, index).words(figure));
        } else {
            words.append("，").append(criterion.missing().word());
        }
        if (scored.isPresent() && points.raised().compareTo(Exact.ONE) != 0) {
            words.append(scheme.proportional() ? "；权重折算，" : "；缺项权重分摊，")
                    .append(criterion.weight().toPlainString())
                    .append("分按")
                    .append(weight.words(SHOWN))
                    .append("分计");
        }
        return new ScoreLine(
                LineKind.CRITERION,
                criterion.name(),
                Optional.of(shortly(weight)),
                raw.value().map(SheetLines::shortly),
                words.toString(),
                scored.map(value -> value.shown(scheme.decimals())),
                raw.entries());
    }

    private void parts(List<ScoreLine> lines) {
        long counted = assessment.parts().stream()
                .filter(part -> part.sheet(who.reference())
                        .flatMap(sheet -> sheet.points().base())
                        .isPresent())
                .count();
        for (Assessment part : assessment.parts()) {
            Optional<Exact> base =
                    part.sheet(who.reference()).flatMap(sheet -> sheet.points().base());
            lines.add(new ScoreLine(
                    LineKind.PART,
                    part.period().words(),
                    Optional.empty(),
                    base.map(SheetLines::shortly),
                    base.map(value -> "指标得分%s÷%s期".formatted(value.words(SHOWN), counted))
                            .orElse("没有得分，不计入"),
                    base.map(value -> value.dividedBy(Exact.of(counted)).shown(scheme.decimals())),
                    List.of()));
        }
    }

    private void beside(LineKind kind, Adjustment item, Exact scored, List<ScoreLine> lines) {
        RawFigure raw = assessment.figures().sum(item, who);
        if (raw.value().isPresent()) {
            lines.add(new ScoreLine(
                    kind,
                    item.name(),
                    Optional.empty(),
                    raw.value().map(SheetLines::shortly),
                    raw.words().get(),
                    Optional.of(scored.shown(scheme.decimals())),
                    raw.entries()));
        }
    }

    /** Without zeros at the end that say nothing. */
    private static BigDecimal shortly(Exact value) {
        return new BigDecimal(value.words(SHOWN));
    }
}
