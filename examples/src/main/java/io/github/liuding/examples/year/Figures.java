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
import io.github.liuding.core.task.TaskId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is measured and scored month by month (指标监测和评分): the nine indicators, reviews, registrations, points given. */
final class Figures {
    private static final UnitId MISTYPED = new UnitId("minzheng-ju");
    private static final int MISTYPED_IN = 4;

    /** From the end of 2020 to the end of 2025, and how many of them are before this year. */
    private static final int MONTHS = 60;

    static final int MONTHS_BEFORE = 24;

    /** What a task adds is what the indicator grows by. */
    static final Map<String, TaskId> FED_BY = Map.of(
            "规模以上工业企业", new TaskId("QY-081"),
            "专精特新企业", new TaskId("QY-082"),
            "规模以上服务业企业", new TaskId("QY-083"),
            "限额以上批零住餐企业", new TaskId("QY-064"),
            "资质等级建筑业企业", new TaskId("QY-033"));

    private final Campaign campaign;
    private final long seed;
    private final Registers registers;
    private final Tallies tallies;
    private final JournalDraft draft;

    Figures(Campaign campaign, long seed, Registers registers, Tallies tallies, JournalDraft draft) {
        this.campaign = campaign;
        this.seed = seed;
        this.registers = registers;
        this.tallies = tallies;
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

    private void growth(YearMonth month) {
        LocalDate told = YearDays.orAfter(month.plusMonths(1).atDay(1));
        for (GrowthTarget one : campaign.growth()) {
            TaskId task = FED_BY.get(one.indicator());
            BigDecimal value = task == null
                    ? onTheWay(one, MONTHS_BEFORE + month.getMonthValue())
                    : onTheWay(one, MONTHS_BEFORE).add(tallies.by(task, month.atEndOfMonth()));
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

    /** The value after so many of the months from the base to the target, on a straight way. */
    static BigDecimal onTheWay(GrowthTarget target, int months) {
        BigDecimal base = target.base().orElseThrow();
        BigDecimal way = target.target().orElseThrow().subtract(base);
        return base.add(
                way.multiply(BigDecimal.valueOf(months)).divide(BigDecimal.valueOf(MONTHS), 0, RoundingMode.HALF_UP));
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
            if (registers.has(unit.id())) {
                draft.add(
                        told,
                        id -> measured(id, month.atEndOfMonth(), told)
                                .indicator(Registers.INDICATOR)
                                .scope(unit.name())
                                .value(registers.in(unit.id(), month))
                                .unit("户")
                                .source("登记系统")
                                .build());
            }
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

    /** All but the office and those who look into clues: they are in no group of the scheme. */
    private List<OrgUnit> assessed() {
        Set<UnitId> members = YearJournal.scheme(campaign).groups().stream()
                .flatMap(group -> campaign.units().expand(group.members()).stream())
                .map(OrgUnit::id)
                .collect(Collectors.toSet());
        return campaign.units().units().stream()
                .filter(unit -> members.contains(unit.id()))
                .toList();
    }

    private static boolean isArea(OrgUnit unit) {
        return unit.kind().equals(UnitKinds.TOWNSHIP) || unit.kind().equals(UnitKinds.DEVELOPMENT_ZONE);
    }
}
