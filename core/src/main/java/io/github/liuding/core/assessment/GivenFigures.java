package io.github.liuding.core.assessment;

import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.action.ScoreGiven;
import io.github.liuding.core.journal.action.UnitEntry;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.scoring.Adjustment;
import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.core.scoring.FigureSource;
import io.github.liuding.core.scoring.ScoreRule;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.scoring.VetoItem;
import io.github.liuding.core.standing.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people gave in the period: scores, bonus, deductions, and what sets off a veto. */
final class GivenFigures {
    private static final int SHOWN = 4;

    private final Period period;
    private final Contenders contenders;
    private final Notes notes;
    private final Gathered<ScoreGiven> given = new Gathered<>();
    private final Map<UnitReference, List<Veto>> vetoes = new HashMap<>();

    GivenFigures(Standing standing, ScoringScheme scheme, Period period, Contenders contenders, Notes notes) {
        this.period = period;
        this.contenders = contenders;
        this.notes = notes;
        Map<String, Criterion> criteria =
                scheme.criteria().stream().collect(Collectors.toMap(Criterion::name, Function.identity()));
        Map<String, Adjustment> adjustments = Stream.of(scheme.bonuses(), scheme.deductions())
                .flatMap(List::stream)
                .collect(Collectors.toMap(Adjustment::name, Function.identity()));
        for (UnitEntry entry : standing.actions()) {
            if (period.contains(entry.on())) {
                if (entry instanceof ScoreGiven score) {
                    take(score, criteria, adjustments, scheme.vetoes());
                }
                scheme.vetoes().stream().filter(veto -> setsOff(entry, veto)).forEach(veto -> strike(veto, entry));
            }
        }
    }

    private void take(
            ScoreGiven score,
            Map<String, Criterion> criteria,
            Map<String, Adjustment> adjustments,
            List<VetoItem> vetoes) {
        Optional<Criterion> criterion = Optional.ofNullable(criteria.get(score.item()));
        Optional<Adjustment> adjustment = Optional.ofNullable(adjustments.get(score.item()));
        Optional<VetoItem> named =
                vetoes.stream().filter(veto -> veto.name().equals(score.item())).findFirst();
        if (named.isPresent()) {
            check(score, named.get());
            return;
        }
        if (criterion.isEmpty() && adjustment.isEmpty()) {
            error(
                    AssessmentFindings.UNKNOWN_ITEM,
                    score,
                    "的评分项目“%s”不在考核办法中".formatted(score.item()),
                    "scores the item '%s', which the scheme does not have".formatted(score.item()));
            return;
        }
        if (criterion.filter(one -> one.source() != FigureSource.GIVEN).isPresent()) {
            String source = criterion.get().source().word();
            error(
                    AssessmentFindings.NOT_SCORED_BY_HAND,
                    score,
                    "为“%s”评分，但该指标按“%s”计，不由人工评分".formatted(score.item(), source),
                    "scores '%s', which is not scored by hand but worked out from %s"
                            .formatted(score.item(), criterion.get().source()));
            return;
        }
        boolean valued = score.value().isPresent()
                || adjustment.flatMap(Adjustment::each).isPresent();
        if (!valued) {
            error(
                    AssessmentFindings.SCORE_WITHOUT_VALUE,
                    score,
                    "未写分值，项目“%s”也没有每次分值".formatted(score.item()),
                    "gives no value, and item '%s' has none of its own".formatted(score.item()));
            return;
        }
        criterion.ifPresent(one -> range(score, one));
        adjustment.ifPresent(one -> range(score, one));
        for (UnitId unit : score.units()) {
            contender(score, unit).ifPresent(who -> {
                if (criterion.filter(one -> !one.isFor(who.group())).isPresent()) {
                    notForGroup(score, who);
                } else {
                    add(score, who, criterion.isPresent());
                }
            });
        }
    }

    /** A criterion is scored once a month; of a longer period several scores make a mean. */
    private void add(ScoreGiven score, Contender who, boolean onceAMonth) {
        List<ScoreGiven> all = given.of(score.item(), who.reference());
        Period month = Period.of(PeriodKind.MONTH, score.on());
        all.stream()
                .filter(earlier -> onceAMonth && month.contains(earlier.on()))
                .findFirst()
                .ifPresent(earlier -> error(
                        AssessmentFindings.SCORED_TWICE,
                        score,
                        "与“%s”为“%s”在%s重复评分：%s".formatted(earlier.id(), who.name(), month.words(), score.item()),
                        "and '%s' both score '%s' of '%s' for %s"
                                .formatted(earlier.id(), score.item(), who.name(), month)));
        all.add(score);
    }

    /** Between what gives nothing and what gives all; by other rules any score is possible that is not below 0. */
    private void range(ScoreGiven score, Criterion criterion) {
        Optional<ScoreRule.Linear> linear =
                criterion.rule() instanceof ScoreRule.Linear rule ? Optional.of(rule) : Optional.empty();
        BigDecimal least = linear.map(rule -> rule.zeroAt().min(rule.fullAt())).orElse(BigDecimal.ZERO);
        Optional<BigDecimal> most = linear.map(rule -> rule.zeroAt().max(rule.fullAt()));
        String until = most.map(value -> "至" + value.toPlainString()).orElse("以上");
        score.value()
                .filter(value -> value.compareTo(least) < 0
                        || most.filter(top -> value.compareTo(top) > 0).isPresent())
                .ifPresent(value -> notes.add(
                        Severity.WARNING,
                        AssessmentFindings.SCORE_OUT_OF_RANGE,
                        score,
                        "为“%s”评%s分，应在%s%s；得分以该指标的保底分和封顶分为限"
                                .formatted(score.item(), value.toPlainString(), least.toPlainString(), until),
                        "gives %s for '%s', which must be from %s%s; points stay between floor and cap"
                                .formatted(
                                        value.toPlainString(),
                                        score.item(),
                                        least.toPlainString(),
                                        most.map(top -> " to " + top.toPlainString())
                                                .orElse(" on"))));
    }

    private void range(ScoreGiven score, Adjustment adjustment) {
        String most = adjustment.limit().toPlainString();
        score.value()
                .filter(value -> value.signum() < 0 || value.compareTo(adjustment.limit()) > 0)
                .map(BigDecimal::toPlainString)
                .ifPresent(value -> error(
                        AssessmentFindings.SCORE_OUT_OF_RANGE,
                        score,
                        "为“%s”评%s分，应在0至%s之间，按此范围内计分".formatted(score.item(), value, most),
                        "gives %s for '%s', which must be from 0 to %s; it counts as the nearest of these"
                                .formatted(value, score.item(), most)));
    }

    private static boolean setsOff(UnitEntry entry, VetoItem veto) {
        return entry instanceof ScoreGiven score
                ? score.item().equals(veto.name())
                : entry.step().filter(veto.means()::contains).isPresent();
    }

    /** In every period, also those that it does not void: who is wrong in the year was wrong in May. */
    private void check(ScoreGiven score, VetoItem veto) {
        for (UnitId unit : score.units()) {
            contender(score, unit).filter(who -> !veto.isFor(who.group())).ifPresent(who -> notForGroup(score, who));
        }
    }

    private void notForGroup(ScoreGiven score, Contender who) {
        error(
                AssessmentFindings.NOT_FOR_GROUP,
                score,
                "为“%s”评“%s”，但该项目不适用于“%s”".formatted(who.name(), score.item(), who.group()),
                "scores '%s' of '%s', which is not for its group '%s'"
                        .formatted(score.item(), who.name(), who.group()));
    }

    private void strike(VetoItem veto, UnitEntry entry) {
        if (veto.periods().contains(period.kind())) {
            for (UnitId unit : entry.units()) {
                Optional<Contender> who =
                        entry instanceof ScoreGiven score ? contender(score, unit) : contenders.called(unit.toString());
                who.filter(one -> veto.isFor(one.group()))
                        .ifPresent(one -> vetoes.computeIfAbsent(one.reference(), first -> new ArrayList<>())
                                .add(new Veto(veto, entry.id(), entry.on())));
            }
        }
    }

    private Optional<Contender> contender(ScoreGiven entry, UnitId unit) {
        Optional<Contender> who = contenders.called(unit.toString());
        if (who.isEmpty() && !contenders.isAway(unit.toString())) {
            error(
                    AssessmentFindings.UNKNOWN_CONTENDER,
                    entry,
                    "中的“%s”不在任何考核分组中".formatted(unit),
                    "is about '%s', which belongs to no peer group".formatted(unit));
        }
        return who;
    }

    private void error(FindingCode code, JournalEntry entry, String text, String english) {
        notes.add(Severity.ERROR, code, entry, text, english);
    }

    /** The mean of the scores that were given; in most cases there is one. */
    RawFigure value(Criterion criterion, UnitReference who) {
        List<ScoreGiven> all = entries(criterion.name(), who);
        if (all.isEmpty()) {
            return RawFigure.missing("本期未评分");
        }
        Exact sum = all.stream().map(one -> Exact.of(one.value().orElseThrow())).reduce(Exact.ZERO, Exact::plus);
        return RawFigure.of(
                sum.dividedBy(Exact.of(all.size())),
                all.stream().map(JournalEntry::id).toList(),
                () -> all.size() == 1
                        ? "评分%s：%s".formatted(sum.words(SHOWN), grounds(all))
                        : "%s次评分合计%s÷%s：%s".formatted(all.size(), sum.words(SHOWN), all.size(), grounds(all)));
    }

    /** What a bonus or a deduction comes to, never above its limit. */
    RawFigure sum(Adjustment item, UnitReference who) {
        List<ScoreGiven> all = entries(item.name(), who);
        if (all.isEmpty()) {
            return RawFigure.missing("无");
        }
        Exact sum = all.stream()
                .map(one -> Exact.of(one.value().or(item::each).orElseThrow()).atLeast(Exact.ZERO))
                .reduce(Exact.ZERO, Exact::plus);
        Exact limit = Exact.of(item.limit());
        String over =
                sum.compareTo(limit) > 0 ? "，按上限%s计".formatted(item.limit().toPlainString()) : "";
        return RawFigure.of(
                sum.atMost(limit),
                all.stream().map(JournalEntry::id).toList(),
                () -> "%s次合计%s%s：%s".formatted(all.size(), sum.words(SHOWN), over, grounds(all)));
    }

    private static String grounds(List<ScoreGiven> scores) {
        return scores.stream().map(ScoreGiven::grounds).collect(Collectors.joining("；"));
    }

    private List<ScoreGiven> entries(String item, UnitReference who) {
        return given.get(item, who);
    }

    List<Veto> vetoes(UnitReference who) {
        return List.copyOf(vetoes.getOrDefault(who, List.of()));
    }
}
