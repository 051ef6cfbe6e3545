package io.github.liuding.core.json;

import io.github.liuding.core.goal.Relation;
import io.github.liuding.core.json.ObjectForm.Place;
import io.github.liuding.core.scoring.ScoreRule;
import io.github.liuding.core.scoring.ScoreRule.ByRank;
import io.github.liuding.core.scoring.ScoreRule.Linear;
import io.github.liuding.core.scoring.ScoreRule.PassFail;
import io.github.liuding.core.scoring.ScoreRule.Step;
import io.github.liuding.core.scoring.ScoreRule.Steps;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How a raw figure becomes points: one of four rules, under its own key. */
final class ScoreRuleForms {
    private static final String LOWER = "数值越低越好；不写为越高越好";

    private static final Form<Linear> LINEAR = ObjectForm.checked(
                    "linearRule", reading -> new Draft(), ScoreRuleForms::linear)
            .allOrNothing()
            .need("zeroAt", "得零分的数值", Scalars.NUMBER, Linear::zeroAt, (draft, figure) -> draft.one = figure)
            .need("fullAt", "得满分的数值", Scalars.NUMBER, Linear::fullAt, (draft, figure) -> draft.other = figure);

    private static final Form<Step> STEP = ObjectForm.of(
                    "ruleStep", Draft::new, (Draft draft) -> new Step(draft.one, draft.other))
            .allOrNothing()
            .need("figure", "达到该档的最低（逆向为最高）数值", Scalars.NUMBER, Step::figure, (draft, figure) -> draft.one = figure)
            .need("share", "得权重的百分之几，从0到1000", percent(1000), Step::share, (draft, share) -> draft.other = share);

    private static final Form<ByRank> BY_RANK = ObjectForm.of(
                    "byRankRule", Draft::new, (Draft draft) -> new ByRank(draft.one, draft.lower))
            .allOrNothing()
            .need(
                    "lastShare",
                    "末位得权重的百分之几，从0到100",
                    percent(100),
                    ByRank::lastShare,
                    (draft, share) -> draft.one = share)
            .may(
                    "lowerIsBetter",
                    LOWER,
                    Scalars.YES,
                    rule -> BodyForms.yes(rule.lowerIsBetter()),
                    (draft, yes) -> draft.lower = yes);

    private static final Form<PassFail> PASS_FAIL = ObjectForm.of(
                    "passFailRule", Draft::new, (Draft draft) -> new PassFail(draft.relation.orElseThrow(), draft.one))
            .allOrNothing()
            .need(
                    "relation",
                    "比较：≥、≤ 或 =",
                    GoalForms.RELATION,
                    PassFail::relation,
                    (draft, relation) -> draft.relation = Optional.of(relation))
            .need("value", "达标的数值", Scalars.NUMBER, PassFail::value, (draft, value) -> draft.one = value);

    static final Form<ScoreRule> RULE = ObjectForm.checked(
                    "scoreRule", reading -> new RuleDraft(), ScoreRuleForms::rule)
            .allOrNothing()
            .may("linear", "线性计分", LINEAR, as(Linear.class), (draft, rule) -> draft.linear = Optional.of(rule))
            .list(
                    "steps",
                    "分档计分，各档由好到差",
                    STEP,
                    rule -> rule instanceof Steps steps ? steps.steps() : List.of(),
                    (draft, steps) -> draft.steps = steps)
            .may(
                    "lowerIsBetter",
                    LOWER + "；只与 steps 同写",
                    Scalars.YES,
                    rule -> rule instanceof Steps steps ? BodyForms.yes(steps.lowerIsBetter()) : Optional.empty(),
                    (draft, yes) -> draft.lower = Optional.of(yes))
            .may("byRank", "按位次计分", BY_RANK, as(ByRank.class), (draft, rule) -> draft.byRank = Optional.of(rule))
            .may(
                    "passFail",
                    "达标计分",
                    PASS_FAIL,
                    as(PassFail.class),
                    (draft, rule) -> draft.passFail = Optional.of(rule));

    private ScoreRuleForms() {}

    private static <R extends ScoreRule> Function<ScoreRule, Optional<R>> as(Class<R> type) {
        return rule -> Optional.of(rule).filter(type::isInstance).map(type::cast);
    }

    private static Form<BigDecimal> percent(int most) {
        Map<String, Object> schema = Definitions.members("type", "number", "minimum", 0);
        schema.put("maximum", most);
        return new ScalarForm<>(
                new Expected("从0到%s的百分数".formatted(most), "a percentage from 0 to %s".formatted(most)),
                text -> {
                    BigDecimal share = Scalars.decimal(text);
                    if (share.signum() < 0 || share.compareTo(BigDecimal.valueOf(most)) > 0) {
                        throw new IllegalArgumentException(text);
                    }
                    return share;
                },
                Function.identity(),
                schema);
    }

    private static Optional<Linear> linear(Draft draft, Place place) {
        if (draft.one.compareTo(draft.other) == 0) {
            place.reading().invalid(place.node(), "得零分和得满分的数值不能相同", "Figures for no and for full points must differ");
            return Optional.empty();
        }
        return Optional.of(new Linear(draft.one, draft.other));
    }

    private static Optional<ScoreRule> rule(RuleDraft draft, Place place) {
        List<ScoreRule> rules = Stream.of(draft.linear, draft.byRank, draft.passFail)
                .<ScoreRule>flatMap(Optional::stream)
                .toList();
        boolean steps = !draft.steps.isEmpty();
        if (rules.size() + (steps ? 1 : 0) != 1) {
            place.reading()
                    .invalid(
                            place.node(),
                            "计分规则应写且只写“linear”“steps”“byRank”“passFail”中的一种",
                            "A rule has exactly one of 'linear', 'steps', 'byRank', 'passFail'");
            return Optional.empty();
        }
        if (!steps) {
            if (draft.lower.isPresent()) {
                place.reading()
                        .invalid(
                                place.at("lowerIsBetter"),
                                "此处的“lowerIsBetter”只与“steps”同写",
                                "'lowerIsBetter' stands here only beside 'steps'");
                return Optional.empty();
            }
            return Optional.of(rules.get(0));
        }
        try {
            return Optional.of(new Steps(draft.steps, draft.lower.orElse(false)));
        } catch (IllegalArgumentException order) {
            place.reading()
                    .invalid(
                            place.at("steps"),
                            "各档应由好到差：%s，得分不能升高".formatted(draft.lower.orElse(false) ? "数值依次升高" : "数值依次降低"),
                            String.valueOf(order.getMessage()));
            return Optional.empty();
        }
    }

    /** Two figures and what may stand beside them. Not thread-safe. */
    private static final class Draft {
        private BigDecimal one = BigDecimal.ZERO;
        private BigDecimal other = BigDecimal.ZERO;
        private boolean lower;
        private Optional<Relation> relation = Optional.empty();
    }

    private static final class RuleDraft {
        private Optional<Linear> linear = Optional.empty();
        private Optional<ByRank> byRank = Optional.empty();
        private Optional<PassFail> passFail = Optional.empty();
        private Optional<Boolean> lower = Optional.empty();
        private List<Step> steps = List.of();
    }
}
