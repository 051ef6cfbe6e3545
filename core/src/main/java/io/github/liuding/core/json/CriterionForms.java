package io.github.liuding.core.json;

import io.github.liuding.core.json.ObjectForm.Place;
import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.core.scoring.CriterionBuilder;
import io.github.liuding.core.scoring.FigureSource;
import io.github.liuding.core.scoring.MissingRule;
import io.github.liuding.core.scoring.UnitTarget;
import io.github.liuding.core.scoring.UnitTargetBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is looked at when units are scored. */
final class CriterionForms {
    private static final List<FigureSource> SOURCES = List.of(FigureSource.values());

    private static final Form<UnitTarget> TARGET = ObjectForm.of(
                    "unitTarget", UnitTarget::builder, UnitTargetBuilder::build)
            .allOrNothing()
            .need("units", "哪些单位，如 各乡镇", Words.PARTIES, UnitTarget::units, UnitTargetBuilder::units)
            .need("value", "目标值，大于0", Scalars.NUMBER_ABOVE_ZERO, UnitTarget::value, UnitTargetBuilder::value);

    /** A criterion that lost a part would give other points. */
    static final Form<Criterion> CRITERION = ObjectForm.checked(
                    "scoringCriterion", reading -> new Draft(), CriterionForms::criterion)
            .allOrNothing()
            .need("name", "考核指标名称，全办法不重复；日志评分时照此填写", Scalars.TEXT, Criterion::name, (draft, text) -> {
                draft.name = text;
                draft.criterion.name(text);
            })
            .need("weight", "权重，即满分", Scalars.NUMBER_ABOVE_ZERO, Criterion::weight, (draft, weight) -> {
                draft.most = draft.most.or(() -> Optional.of(weight));
                draft.criterion.weight(weight);
            })
            .need(
                    "source",
                    "数据来源：" + SOURCES.stream().map(FigureSource::word).collect(Collectors.joining("、")),
                    ScalarForm.words(
                            new Expected("数据来源（如 按期完成率、指标数值）", "a source of figures such as 按期完成率"),
                            ClockForms.words(SOURCES, FigureSource::word)),
                    Criterion::source,
                    (draft, source) -> {
                        draft.source = Optional.of(source);
                        draft.criterion.source(source);
                    })
            .may("indicator", "指标，照日志中的名称；数据来源为指标或评议时须写", Scalars.TEXT, Criterion::indicator, (draft, text) -> {
                draft.indicator = true;
                draft.criterion.indicator(text);
            })
            .list("targets", "各单位的目标值，先合先用；数据来源为指标完成率时须写", TARGET, Criterion::targets, (draft, targets) -> {
                draft.targets = !targets.isEmpty();
                draft.criterion.targets(targets);
            })
            .need(
                    "rule",
                    "计分规则：linear、steps、byRank、passFail 之一",
                    ScoreRuleForms.RULE,
                    Criterion::rule,
                    (draft, rule) -> draft.criterion.rule(rule))
            .may("cap", "封顶分；不写为权重", Scalars.NUMBER, Criterion::cap, (draft, points) -> {
                draft.most = Optional.of(points);
                draft.criterion.cap(points);
            })
            .may("floor", "保底分；不写为0", Scalars.NUMBER, Criterion::floor, (draft, points) -> {
                draft.fewest = points;
                draft.criterion.floor(points);
            })
            .may(
                    "missing",
                    "没有数据时：不计入、计零分、计满分；不写为不计入",
                    ScalarForm.words(
                            new Expected("不计入、计零分或计满分", "one of 不计入, 计零分, 计满分"),
                            ClockForms.words(List.of(MissingRule.values()), MissingRule::word)),
                    criterion -> Optional.of(criterion.missing()).filter(rule -> rule != MissingRule.LEFT_OUT),
                    (draft, rule) -> draft.criterion.missing(rule))
            .list(
                    "groups",
                    "适用的考核分组；不写为全部",
                    Scalars.TEXT,
                    Criterion::groups,
                    (draft, groups) -> draft.criterion.groups(groups));

    private CriterionForms() {}

    private static Optional<Criterion> criterion(Draft draft, Place place) {
        FigureSource source = draft.source.orElseThrow();
        boolean reads = source == FigureSource.INDICATOR
                || source == FigureSource.COMPLETION
                || source == FigureSource.GROWTH
                || source == FigureSource.REVIEW;
        boolean whole = must(draft, place, source, "indicator", reads, draft.indicator)
                && must(draft, place, source, "targets", source == FigureSource.COMPLETION, draft.targets);
        if (draft.most.orElseThrow().compareTo(draft.fewest) < 0) {
            place.reading()
                    .invalid(
                            place.at("cap"),
                            "考核指标“%s”的封顶分不能低于保底分".formatted(draft.name),
                            "Cap of criterion '%s' must be at least its floor".formatted(draft.name));
            whole = false;
        }
        return whole ? Optional.of(draft.criterion.build()) : Optional.empty();
    }

    /** A source reads an indicator or does not; a key that would not be looked at is as wrong as one that lacks. */
    private static boolean must(Draft draft, Place place, FigureSource source, String key, boolean asked, boolean is) {
        if (asked != is) {
            place.reading()
                    .invalid(
                            place.at(key),
                            "考核指标“%s”的数据来源为“%s”，%s写“%s”".formatted(draft.name, source.word(), asked ? "须" : "不能", key),
                            "Criterion '%s' with source %s must %s '%s'"
                                    .formatted(draft.name, source.word(), asked ? "have" : "not have", key));
        }
        return asked == is;
    }

    private static final class Draft {
        private final CriterionBuilder criterion = Criterion.builder();
        private String name = "";
        private Optional<FigureSource> source = Optional.empty();
        private boolean indicator;
        private boolean targets;
        private Optional<BigDecimal> most = Optional.empty();
        private BigDecimal fewest = BigDecimal.ZERO;
    }
}
