package io.github.liuding.core.json;

import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.json.ObjectForm.Place;
import io.github.liuding.core.scoring.ActiveTime;
import io.github.liuding.core.scoring.ActiveTimeBuilder;
import io.github.liuding.core.scoring.Adjustment;
import io.github.liuding.core.scoring.CommendationRule;
import io.github.liuding.core.scoring.CommendationRuleBuilder;
import io.github.liuding.core.scoring.GradeBand;
import io.github.liuding.core.scoring.PeerGroup;
import io.github.liuding.core.scoring.PeerGroupBuilder;
import io.github.liuding.core.scoring.VetoItem;
import io.github.liuding.core.scoring.VetoItemBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The parts of a scoring scheme beside its criteria. */
final class SchemePartForms {
    static final Form<PeriodKind> PERIOD_KIND = ScalarForm.words(
            new Expected("月、季度或年", "one of 月, 季度, 年"),
            ClockForms.words(List.of(PeriodKind.values()), PeriodKind::word));

    static final Form<Adjustment> ADJUSTMENT = ObjectForm.checked(
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

    static final Form<VetoItem> VETO = ObjectForm.checked(
                    "vetoItem", reading -> VetoItem.builder(), SchemePartForms::veto)
            .allOrNothing()
            .need("name", "名称，全办法不重复；日志认定时照此填写", Scalars.TEXT, VetoItem::name, VetoItemBuilder::name)
            .need("scope", "否决什么", Scalars.TEXT, VetoItem::scope, VetoItemBuilder::scope)
            .need("trigger", "什么情形触发", Scalars.TEXT, VetoItem::trigger, VetoItemBuilder::trigger)
            .list("means", "采取哪些问责方式即触发，照日志所写", Scalars.TEXT, VetoItem::means, VetoItemBuilder::means)
            .list("periods", "否决哪些考核期：月、季度、年", PERIOD_KIND, VetoItem::periods, VetoItemBuilder::periods)
            .list("groups", "适用的考核分组；不写为全部", Scalars.TEXT, VetoItem::groups, VetoItemBuilder::groups);

    static final Form<PeerGroup> GROUP = ObjectForm.of("peerGroup", PeerGroup::builder, PeerGroupBuilder::build)
            .allOrNothing()
            .need("name", "分组名称，如 乡镇", Scalars.TEXT, PeerGroup::name, PeerGroupBuilder::name)
            .need("members", "哪些单位、单位组、机构，如 各乡镇", Words.PARTIES, PeerGroup::members, PeerGroupBuilder::members)
            .may(
                    "ranked",
                    "是否排名；false 为只通报得分，不写为排名",
                    Scalars.YES,
                    group -> Optional.of(group.ranked()).filter(ranked -> !ranked),
                    PeerGroupBuilder::ranked);

    static final Form<ActiveTime> ACTIVE = ObjectForm.checked(
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

    static final Form<GradeBand> GRADE = ObjectForm.of(
                    "gradeBand", GradeDraft::new, (GradeDraft draft) -> new GradeBand(draft.name, draft.atLeast))
            .allOrNothing()
            .need("name", "等次，如 优秀", Scalars.TEXT, GradeBand::name, (draft, text) -> draft.name = text)
            .need("atLeast", "最低分", Scalars.NUMBER, GradeBand::atLeast, (draft, points) -> draft.atLeast = points);

    static final Form<CommendationRule> COMMENDATION = ObjectForm.of(
                    "commendationRule", CommendationRule::builder, CommendationRuleBuilder::build)
            .allOrNothing()
            .need("means", "表扬方式，如 通报表扬；日志中照此填写", Scalars.TEXT, CommendationRule::means, CommendationRuleBuilder::means)
            .need("period", "看哪种考核期的排名：月、季度、年", PERIOD_KIND, CommendationRule::period, CommendationRuleBuilder::period)
            .need("first", "每组前几名", Scalars.COUNTING_NUMBER, CommendationRule::first, CommendationRuleBuilder::first)
            .may(
                    "inARow",
                    "至少连续几期，最近一期在内；不写为1期",
                    Scalars.COUNTING_NUMBER,
                    rule -> Optional.of(rule.inARow()).filter(times -> times != 1),
                    CommendationRuleBuilder::inARow)
            .may(
                    "atLeast",
                    "每期得分不低于多少；不写则不限",
                    Scalars.NUMBER,
                    CommendationRule::atLeast,
                    CommendationRuleBuilder::atLeast);

    private SchemePartForms() {}

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
