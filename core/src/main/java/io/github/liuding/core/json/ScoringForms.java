package io.github.liuding.core.json;

import io.github.liuding.core.scoring.PartialRule;
import io.github.liuding.core.scoring.RankBasis;
import io.github.liuding.core.scoring.RollUp;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.scoring.TieRule;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** By what units are scored and ranked. */
final class ScoringForms {
    private static final ObjectForm<ScoringScheme, SchemeDraft> WHOLE = ObjectForm.checked(
                    "scoring", SchemeDraft::new, SchemeDraft::build)
            .allOrNothing()
            .need("name", "办法名称", Scalars.TEXT, ScoringScheme::name, SchemeDraft::name)
            .may(
                    "total",
                    "总分，各分组的权重合计；不写为100",
                    Scalars.NUMBER_ABOVE_ZERO,
                    scheme -> other(scheme.total(), BigDecimal.valueOf(100)),
                    SchemeDraft::total)
            .may(
                    "proportional",
                    "权重合计不是总分时，是否按比例折算为总分；不写为否，权重须合计为总分",
                    Scalars.YES,
                    scheme -> Optional.of(scheme.proportional()).filter(brought -> brought),
                    SchemeDraft::proportional)
            .may(
                    "decimals",
                    "公布得分的小数位数，从0到6；不写为2",
                    number(0, 6),
                    scheme -> other(scheme.decimals(), 2),
                    (draft, decimals) -> draft.scheme.decimals(decimals))
            .located("criteria", "考核指标", CriterionForms.CRITERION, ScoringScheme::criteria, SchemeDraft::criteria)
            .located("bonuses", "加分项", SchemePartForms.ADJUSTMENT, ScoringScheme::bonuses, SchemeDraft::bonuses)
            .located(
                    "deductions", "扣分项", SchemePartForms.ADJUSTMENT, ScoringScheme::deductions, SchemeDraft::deductions)
            .located("vetoes", "一票否决事项", SchemePartForms.VETO, ScoringScheme::vetoes, SchemeDraft::vetoes)
            .located("groups", "考核分组，只在组内排名", SchemePartForms.GROUP, ScoringScheme::groups, SchemeDraft::groups)
            .list(
                    "activeTimes",
                    "参评时间，只写不是一直参评的单位",
                    SchemePartForms.ACTIVE,
                    ScoringScheme::activeTimes,
                    (draft, times) -> draft.scheme.activeTimes(times))
            .may(
                    "partial",
                    "期内新设或撤销的单位：照常排名、只通报不排名、不参加；不写为只通报不排名",
                    oneOf(List.of(PartialRule.values()), PartialRule::word),
                    scheme -> other(scheme.partial(), PartialRule.INFORMED),
                    (draft, rule) -> draft.scheme.partial(rule))
            .may(
                    "basis",
                    "排名依据：公布得分、未舍入得分；不写为公布得分",
                    oneOf(List.of(RankBasis.values()), RankBasis::word),
                    scheme -> other(scheme.basis(), RankBasis.SHOWN),
                    (draft, basis) -> draft.scheme.basis(basis))
            .may(
                    "ties",
                    "并列之后的名次：并列占位、并列不占位；不写为并列占位",
                    oneOf(List.of(TieRule.values()), TieRule::word),
                    scheme -> other(scheme.ties(), TieRule.GAP),
                    (draft, rule) -> draft.scheme.ties(rule))
            .located("tieBreak", "得分相同时依次比较的考核指标", Scalars.TEXT, ScoringScheme::tieBreak, SchemeDraft::tieBreak)
            .located("grades", "考核等次，由高到低", SchemePartForms.GRADE, ScoringScheme::grades, SchemeDraft::grades)
            .may(
                    "quarter",
                    "季度得分：按本期数据、各月平均；不写为按本期数据",
                    oneOf(List.of(RollUp.OWN, RollUp.MEAN_OF_MONTHS), RollUp::word),
                    scheme -> other(scheme.quarter(), RollUp.OWN),
                    (draft, rollUp) -> draft.scheme.quarter(rollUp))
            .may(
                    "year",
                    "年度得分：按本期数据、各月平均、各季平均；不写为按本期数据",
                    oneOf(List.of(RollUp.values()), RollUp::word),
                    scheme -> other(scheme.year(), RollUp.OWN),
                    (draft, rollUp) -> draft.scheme.year(rollUp))
            .may(
                    "bottom",
                    "从末位起多少名为靠后；不写为3",
                    Scalars.COUNTING_NUMBER,
                    scheme -> other(scheme.bottom(), 3),
                    (draft, places) -> draft.scheme.bottom(places))
            .may(
                    "closesAfterDays",
                    "期末后多少天截止登记；不写则不截止",
                    number(0, Integer.MAX_VALUE),
                    ScoringScheme::closesAfterDays,
                    SchemeDraft::closesAfterDays)
            .may(
                    "specialReportWithinDays",
                    "季末后多少天内，靠后单位作专门汇报",
                    Scalars.COUNTING_NUMBER,
                    ScoringScheme::specialReportWithinDays,
                    SchemeDraft::specialReportWithinDays)
            .list(
                    "commendations",
                    "什么名次建议表扬，合其一即建议",
                    SchemePartForms.COMMENDATION,
                    ScoringScheme::commendations,
                    (draft, rules) -> draft.scheme.commendations(rules));

    /** A scheme that lost a part would rank units otherwise than the place wants; that it is not used is said. */
    static final Form<ScoringScheme> SCHEME = new Form<>() {
        @Override
        public Optional<ScoringScheme> read(SourceNode node, Reading reading, String key) {
            Optional<ScoringScheme> scheme = WHOLE.read(node, reading, key);
            if (scheme.isEmpty()) {
                reading.warning(
                        FileFindings.INVALID_VALUE,
                        node,
                        "考核计分办法有错误，整个办法未采用，其余内容照常读取",
                        "The scoring scheme has errors and was left out; the rest was read");
            }
            return scheme;
        }

        @Override
        public Object write(ScoringScheme value) {
            return WHOLE.write(value);
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return WHOLE.schema(definitions);
        }
    };

    private ScoringForms() {}

    private static <V> Optional<V> other(V value, V usual) {
        return Optional.of(value).filter(stated -> !stated.equals(usual));
    }

    private static <E> Form<E> oneOf(List<E> values, Function<E, String> word) {
        String words = values.stream().map(word).collect(Collectors.joining("、"));
        return ScalarForm.words(
                new Expected(words + "之一", "one of " + words.replace("、", ", ")), ClockForms.words(values, word));
    }

    private static Form<Integer> number(int least, int most) {
        boolean open = most == Integer.MAX_VALUE;
        Map<String, Object> schema = new LinkedHashMap<>(Definitions.members("type", "integer", "minimum", least));
        if (!open) {
            schema.put("maximum", most);
        }
        return new ScalarForm<>(
                new Expected(
                        open ? "从%s起的整数".formatted(least) : "从%s到%s的整数".formatted(least, most),
                        open
                                ? "a whole number from %s".formatted(least)
                                : "a whole number from %s to %s".formatted(least, most)),
                text -> {
                    int number = Integer.parseInt(text);
                    if (number < least || number > most) {
                        throw new IllegalArgumentException(text);
                    }
                    return number;
                },
                Function.identity(),
                schema);
    }
}
