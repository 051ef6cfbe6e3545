package io.github.liuding.examples.year;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.goal.GrowthTarget;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.IndicatorMeasured;
import io.github.liuding.core.journal.IndicatorMeasuredBuilder;
import io.github.liuding.core.journal.action.ScoreGiven;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.organization.UnitKinds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What is measured and scored month by month (指标监测和评分): the nine indicators, reviews, registrations, points given. */
final class Figures {
    private static final UnitId MISTYPED = new UnitId("minzheng-ju");
    private static final int MISTYPED_IN = 4;

    private final Campaign campaign;
    private final long seed;
    private final JournalDraft draft;

    Figures(Campaign campaign, long seed, JournalDraft draft) {
        this.campaign = campaign;
        this.seed = seed;
        this.draft = draft;
    }

    void add(Corrections corrections) {
        for (YearMonth month : YearDays.months()) {
            growth(month);
            reviews(month, corrections);
            registrations(month);
            points(month);
        }
    }

    /** The nine indicators, on a straight way from two fifths to three fifths of their growth. */
    private void growth(YearMonth month) {
        LocalDate told = YearDays.orAfter(month.plusMonths(1).atDay(1));
        for (GrowthTarget one : campaign.growth()) {
            BigDecimal base = one.base().orElseThrow();
            BigDecimal way = one.target().orElseThrow().subtract(base);
            BigDecimal share = BigDecimal.valueOf(24L + month.getMonthValue())
                    .divide(BigDecimal.valueOf(60), 6, RoundingMode.HALF_UP);
            BigDecimal value = base.add(way.multiply(share).setScale(0, RoundingMode.HALF_UP));
            draft.add(
                    told,
                    id -> measured(id, month.atEndOfMonth(), told)
                            .indicator(one.indicator())
                            .value(value)
                            .unit(one.unit())
                            .source("县统计局月报")
                            .build());
        }
    }

    private static IndicatorMeasuredBuilder measured(EntryId id, LocalDate on, LocalDate told) {
        return IndicatorMeasured.builder().id(id).on(on).recordedOn(told).by(YearJournal.OFFICE);
    }

    private void reviews(YearMonth month, Corrections corrections) {
        LocalDate day = YearDays.orBefore(month.atDay(27));
        for (OrgUnit unit : assessed()) {
            int luck = Chance.of(seed, "review " + unit.id() + month).between(-40, 40);
            BigDecimal score =
                    BigDecimal.valueOf(10L * Temper.of(seed, unit.id()).repute() + luck, 1);
            boolean mistyped = unit.id().equals(MISTYPED) && month.getMonthValue() == MISTYPED_IN;
            BigDecimal typed = mistyped ? score.subtract(BigDecimal.TEN) : score;
            JournalDraft.Line line = draft.add(day, id -> review(id, unit, day, typed));
            if (mistyped) {
                corrections.mistyped(line, review(new EntryId("E-0"), unit, day, score));
            }
        }
    }

    private static IndicatorMeasured review(EntryId id, OrgUnit unit, LocalDate day, BigDecimal score) {
        return measured(id, day, day)
                .indicator("企业评议得分")
                .scope(unit.name())
                .value(score)
                .unit("分")
                .source("企业问卷，每个单位20户")
                .build();
    }

    private void registrations(YearMonth month) {
        LocalDate told = YearDays.orAfter(month.plusMonths(1).atDay(1));
        for (OrgUnit unit : assessed()) {
            if (!isArea(unit)) {
                continue;
            }
            int usual = List.of("qingmo-zhen", "yunsui-zhen", "daoxiang-zhen")
                            .contains(unit.id().value())
                    ? 44
                    : unit.kind().equals(UnitKinds.TOWNSHIP) ? 21 : 15;
            int percent = Chance.of(seed, "new " + unit.id() + month).between(78, 120);
            draft.add(
                    told,
                    id -> measured(id, month.atEndOfMonth(), told)
                            .indicator("当月新登记市场主体")
                            .scope(unit.name())
                            .value(BigDecimal.valueOf(usual * (long) percent / 100))
                            .unit("户")
                            .source("登记系统")
                            .build());
        }
    }

    /** Points that people give; who gets equal ones stands in one entry. */
    private void points(YearMonth month) {
        given(month, "改革创新", assessed().stream().filter(unit -> !isArea(unit)).toList());
        given(month, "帮办代办服务", assessed().stream().filter(Figures::isArea).toList());
    }

    private void given(YearMonth month, String item, List<OrgUnit> units) {
        LocalDate day = YearDays.orBefore(month.atDay(28));
        TreeMap<Integer, List<UnitId>> byScore = new TreeMap<>();
        for (OrgUnit unit : units) {
            int luck = Chance.of(seed, item + unit.id() + month).between(-1, 1);
            int score = (Temper.of(seed, unit.id()).isBrisk() ? 92 : 85) + 5 * luck;
            byScore.computeIfAbsent(score, first -> new ArrayList<>()).add(unit.id());
        }
        byScore.descendingMap()
                .forEach((score, best) -> draft.add(
                        day,
                        id -> ScoreGiven.builder()
                                .id(id)
                                .on(day)
                                .recordedOn(day)
                                .by(YearJournal.OFFICE)
                                .units(best)
                                .item(item)
                                .value(BigDecimal.valueOf(score))
                                .grounds("考核评估组集体评议")
                                .build()));
    }

    /** All but the office. */
    private List<OrgUnit> assessed() {
        return campaign.units().units().stream()
                .filter(unit -> !unit.id().equals(YearJournal.OFFICE))
                .toList();
    }

    private static boolean isArea(OrgUnit unit) {
        return unit.kind().equals(UnitKinds.TOWNSHIP) || unit.kind().equals(UnitKinds.DEVELOPMENT_ZONE);
    }
}
