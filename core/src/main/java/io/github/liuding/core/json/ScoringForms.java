package io.github.liuding.core.json;

import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.json.ObjectForm.Place;
import io.github.liuding.core.scoring.ActiveTime;
import io.github.liuding.core.scoring.ActiveTimeBuilder;
import io.github.liuding.core.scoring.Adjustment;
import io.github.liuding.core.scoring.GradeBand;
import io.github.liuding.core.scoring.PartialRule;
import io.github.liuding.core.scoring.PeerGroup;
import io.github.liuding.core.scoring.PeerGroupBuilder;
import io.github.liuding.core.scoring.RankBasis;
import io.github.liuding.core.scoring.RollUp;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.scoring.TieRule;
import io.github.liuding.core.scoring.VetoItem;
import io.github.liuding.core.scoring.VetoItemBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** By what units are scored and ranked. */
final class ScoringForms {
    private static final Form<Adjustment> ADJUSTMENT = ObjectForm.checked(
                    "adjustment", reading -> new AdjustmentDraft(), AdjustmentDraft::build)
            .allOrNothing()
            .need("name", "名称，全办法不重复；日志加减分时照此填写", Scalars.TEXT, Adjustment::name, (draft, text) -> draft.name = text)
            .may(
                    "each",
                    "每次分值；不写则由日志写明",
                    Scalars.NUMBER_ABOVE_ZERO,
                    Adjustment::each,
                    (draft, points) -> draft.each = Optional.of(points))
            .need(
                    "limit",
                    "每期上限",
                    Scalars.NUMBER_ABOVE_ZERO,
                    Adjustment::limit,
                    (draft, points) -> draft.limit = points);

    private static final Form<VetoItem> VETO = ObjectForm.checked(
                    "vetoItem", reading -> VetoItem.builder(), ScoringForms::veto)
            .allOrNothing()
            .need("name", "名称，全办法不重复；日志认定时照此填写", Scalars.TEXT, VetoItem::name, VetoItemBuilder::name)
            .need("scope", "否决什么", Scalars.TEXT, VetoItem::scope, VetoItemBuilder::scope)
            .need("trigger", "什么情形触发", Scalars.TEXT, VetoItem::trigger, VetoItemBuilder::trigger)
            .list("means", "采取哪些问责方式即触发，照日志所写", Scalars.TEXT, VetoItem::means, VetoItemBuilder::means)
            .list(
                    "periods",
                    "否决哪些考核期：月、季度、年",
                    ScalarForm.words(
                            new Expected("月、季度或年", "one of 月, 季度, 年"),
                            ClockForms.words(List.of(PeriodKind.values()), PeriodKind::word)),
                    VetoItem::periods,
                    VetoItemBuilder::periods)
            .list("groups", "适用的考核分组；不写为全部", Scalars.TEXT, VetoItem::groups, VetoItemBuilder::groups);

    private static final Form<PeerGroup> GROUP = ObjectForm.of("peerGroup", PeerGroup::builder, PeerGroupBuilder::build)
            .allOrNothing()
            .need("name", "分组名称，如 乡镇", Scalars.TEXT, PeerGroup::name, PeerGroupBuilder::name)
            .need("members", "哪些单位、单位组、机构，如 各乡镇", Words.PARTIES, PeerGroup::members, PeerGroupBuilder::members)
            .may(
                    "ranked",
                    "是否排名；false 为只通报得分，不写为排名",
                    Scalars.YES,
                    group -> Optional.of(group.ranked()).filter(ranked -> !ranked),
                    PeerGroupBuilder::ranked);

    private static final Form<ActiveTime> ACTIVE = ObjectForm.checked(
                    "activeTime", reading -> new ActiveDraft(), ActiveDraft::build)
            .allOrNothing()
            .need(
                    "members",
                    "哪些单位",
                    Words.PARTIES,
                    ActiveTime::members,
                    (draft, members) -> draft.time.members(members))
            .may("firstDay", "参评第一天，如新设之日", Scalars.DATE, ActiveTime::firstDay, (draft, day) -> {
                draft.first = Optional.of(day);
                draft.time.firstDay(day);
            })
            .may("lastDay", "参评最后一天，如撤销之日", Scalars.DATE, ActiveTime::lastDay, (draft, day) -> {
                draft.last = Optional.of(day);
                draft.time.lastDay(day);
            });

    private static final Form<GradeBand> GRADE = ObjectForm.of(
                    "gradeBand", GradeDraft::new, (GradeDraft draft) -> new GradeBand(draft.name, draft.atLeast))
            .allOrNothing()
            .need("name", "等次，如 优秀", Scalars.TEXT, GradeBand::name, (draft, text) -> draft.name = text)
            .need("atLeast", "最低分", Scalars.NUMBER, GradeBand::atLeast, (draft, points) -> draft.atLeast = points);

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
                    "decimals",
                    "公布得分的小数位数，从0到6；不写为2",
                    number(0, 6),
                    scheme -> other(scheme.decimals(), 2),
                    (draft, decimals) -> draft.scheme.decimals(decimals))
            .located("criteria", "考核指标", CriterionForms.CRITERION, ScoringScheme::criteria, SchemeDraft::criteria)
            .located("bonuses", "加分项", ADJUSTMENT, ScoringScheme::bonuses, SchemeDraft::bonuses)
            .located("deductions", "扣分项", ADJUSTMENT, ScoringScheme::deductions, SchemeDraft::deductions)
            .located("vetoes", "一票否决事项", VETO, ScoringScheme::vetoes, SchemeDraft::vetoes)
            .located("groups", "考核分组，只在组内排名", GROUP, ScoringScheme::groups, SchemeDraft::groups)
            .list(
                    "activeTimes",
                    "参评时间，只写不是一直参评的单位",
                    ACTIVE,
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
            .located("grades", "考核等次，由高到低", GRADE, ScoringScheme::grades, SchemeDraft::grades)
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
                    (draft, days) -> draft.scheme.closesAfterDays(days))
            .may(
                    "specialReportWithinDays",
                    "季末后多少天内，靠后单位作专门汇报",
                    Scalars.COUNTING_NUMBER,
                    ScoringScheme::specialReportWithinDays,
                    (draft, days) -> draft.scheme.specialReportWithinDays(days));

    /** A scheme that lost a part would rank units otherwise than the place wants; that it is not used is said. */
    static final Form<ScoringScheme> SCHEME = new Form<>() {
        @Override
        public Optional<ScoringScheme> read(SourceNode node, Reading reading, String key) {
            Optional<ScoringScheme> scheme = WHOLE.read(node, reading, key);
            if (scheme.isEmpty()) {
                reading.note(
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

    private static Optional<VetoItem> veto(VetoItemBuilder draft, Place place) {
        SourceNode periods = place.at("periods");
        if (periods == place.node()) {
            SchemeDraft.missing(place, "periods");
            return Optional.empty();
        }
        return Optional.of(draft.build());
    }

    private static final class AdjustmentDraft {
        private String name = "";
        private Optional<BigDecimal> each = Optional.empty();
        private BigDecimal limit = BigDecimal.ZERO;

        Optional<Adjustment> build(Place place) {
            if (each.filter(points -> points.compareTo(limit) > 0).isPresent()) {
                place.reading()
                        .invalid(
                                place.at("each"),
                                "“%s”的每次分值不能大于上限".formatted(name),
                                "Points of '%s' must be at most its limit".formatted(name));
                return Optional.empty();
            }
            return Optional.of(
                    Adjustment.builder().name(name).each(each).limit(limit).build());
        }
    }

    private static final class ActiveDraft {
        private final ActiveTimeBuilder time = ActiveTime.builder();
        private Optional<LocalDate> first = Optional.empty();
        private Optional<LocalDate> last = Optional.empty();

        Optional<ActiveTime> build(Place place) {
            boolean stated = first.isPresent() || last.isPresent();
            if (!stated || first.flatMap(from -> last.filter(from::isAfter)).isPresent()) {
                place.reading()
                        .invalid(
                                place.at("lastDay"),
                                stated ? "参评的最后一天不能早于第一天" : "参评时间应写“firstDay”或“lastDay”",
                                stated ? "An active time must not end before it begins" : "A day is missing");
                return Optional.empty();
            }
            return Optional.of(time.build());
        }
    }

    private static final class GradeDraft {
        private String name = "";
        private BigDecimal atLeast = BigDecimal.ZERO;
    }
}
