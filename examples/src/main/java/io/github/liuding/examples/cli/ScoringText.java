package io.github.liuding.examples.cli;

import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.scoring.ActiveTime;
import io.github.liuding.core.scoring.Adjustment;
import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.core.scoring.MissingRule;
import io.github.liuding.core.scoring.ScoreRule;
import io.github.liuding.core.scoring.ScoringScheme;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A scoring scheme as text for the eye, in the words of a clerk. */
final class ScoringText {
    private final StringBuilder text = new StringBuilder();

    private ScoringText() {}

    static String of(ScoringScheme scheme) {
        ScoringText text = new ScoringText();
        text.line(1, scheme.name(), "总分" + plain(scheme.total()), "保留" + scheme.decimals() + "位小数");
        scheme.groups()
                .forEach(group ->
                        text.line(2, "分组", group.name(), group.members().printed(), group.ranked() ? "" : "只通报不排名"));
        scheme.criteria().forEach(text::criterion);
        text.adjustments("加分", scheme.bonuses());
        text.adjustments("扣分", scheme.deductions());
        scheme.vetoes()
                .forEach(veto -> text.line(
                        2,
                        "一票否决",
                        veto.name(),
                        veto.scope(),
                        veto.trigger(),
                        joined(veto.means(), means -> means),
                        joined(veto.periods(), PeriodKind::word),
                        forGroups(veto.groups())));
        if (!scheme.grades().isEmpty()) {
            text.line(2, "等次", joined(scheme.grades(), grade -> grade.name() + plain(grade.atLeast()) + "分以上"));
        }
        text.line(
                2,
                "排名",
                scheme.basis().word(),
                scheme.ties().word(),
                scheme.tieBreak().isEmpty() ? "" : "得分相同依次比较" + String.join("、", scheme.tieBreak()),
                "末" + scheme.bottom() + "位为靠后");
        scheme.activeTimes().forEach(text::active);
        text.line(2, "期内新设或撤销", scheme.partial().word());
        text.line(2, "汇总", "季度" + scheme.quarter().word(), "年度" + scheme.year().word());
        scheme.closesAfterDays().ifPresent(days -> text.line(2, "截止登记", "期末后" + days + "天"));
        scheme.specialReportWithinDays().ifPresent(days -> text.line(2, "专门汇报", "季末后" + days + "天内"));
        scheme.commendations()
                .forEach(rule -> text.line(
                        2,
                        "表扬建议",
                        rule.means(),
                        "%s排名前%s名".formatted(rule.period().word(), rule.first()),
                        rule.inARow() == 1 ? "" : "连续%s期".formatted(rule.inARow()),
                        rule.atLeast().map(points -> plain(points) + "分以上").orElse("")));
        return text.text.toString();
    }

    private void criterion(Criterion criterion) {
        line(
                2,
                "指标",
                criterion.name(),
                plain(criterion.weight()) + "分",
                criterion.source().word()
                        + criterion.indicator().map(name -> "（" + name + "）").orElse(""),
                joined(criterion.targets(), target -> target.units().printed() + "目标" + plain(target.value())),
                rule(criterion.rule()),
                criterion.cap().map(points -> "封顶" + plain(points)).orElse(""),
                criterion.floor().map(points -> "保底" + plain(points)).orElse(""),
                criterion.missing() == MissingRule.LEFT_OUT
                        ? ""
                        : "缺项" + criterion.missing().word(),
                forGroups(criterion.groups()));
    }

    private static String rule(ScoreRule rule) {
        if (rule instanceof ScoreRule.Linear linear) {
            return "%s得零分、%s得满分，按比例".formatted(plain(linear.zeroAt()), plain(linear.fullAt()));
        }
        if (rule instanceof ScoreRule.Steps steps) {
            String reached = steps.lowerIsBetter() ? "不高于" : "不低于";
            return joined(steps.steps(), step -> reached + plain(step.figure()) + "得" + plain(step.share()) + "%");
        }
        if (rule instanceof ScoreRule.ByRank byRank) {
            return "按位次，首位得100%、末位得" + plain(byRank.lastShare()) + "%" + (byRank.lowerIsBetter() ? "，低者在前" : "");
        }
        ScoreRule.PassFail passFail = (ScoreRule.PassFail) rule;
        return passFail.relation().sign() + plain(passFail.value()) + "得满分，否则零分";
    }

    private void adjustments(String what, List<Adjustment> adjustments) {
        adjustments.forEach(one -> line(
                2,
                what,
                one.name(),
                one.each().map(points -> "每次" + plain(points) + "分").orElse(""),
                "上限" + plain(one.limit()) + "分"));
    }

    private void active(ActiveTime time) {
        line(
                2,
                "参评时间",
                time.members().printed(),
                time.firstDay().map(day -> "自" + day).orElse(""),
                time.lastDay().map(day -> "至" + day).orElse(""));
    }

    private static String forGroups(List<String> groups) {
        return groups.isEmpty() ? "" : "只对" + String.join("、", groups);
    }

    private static <T> String joined(List<T> items, Function<T, String> words) {
        return items.stream().map(words).collect(Collectors.joining("、"));
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private void line(int depth, String... cells) {
        text.append("  ".repeat(depth))
                .append(Stream.of(cells).filter(cell -> !cell.isEmpty()).collect(Collectors.joining("  ")))
                .append('\n');
    }
}
