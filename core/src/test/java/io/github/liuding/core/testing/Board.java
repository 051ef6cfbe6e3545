package io.github.liuding.core.testing;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.IndicatorMeasured;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.action.ScoreGiven;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.scoring.Adjustment;
import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.core.scoring.FigureSource;
import io.github.liuding.core.scoring.GradeBand;
import io.github.liuding.core.scoring.PeerGroup;
import io.github.liuding.core.scoring.ScoreRule;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.scoring.VetoItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An invented county of four townships and two bureaus, and what is given to them. */
public final class Board {
    public static final Period MAY = Period.parse("2022-05");

    private final Campaign campaign;
    private final List<JournalEntry> entries = new ArrayList<>();

    public Board() {
        campaign = CampaignFiles.parse("qinghe.yaml", """
                campaign: qinghe
                locality: 青禾县
                title: 工作方案
                issuer: 青禾县政府
                paper: {title: 工作方案, date: 2022-01-01}
                units:
                  - {id: fagai, name: 县发改局, kind: 政府部门}
                  - {id: zhujian, name: 县住建局, kind: 政府部门}
                  - {id: jia, name: 甲镇, kind: 乡镇}
                  - {id: yi, name: 乙镇, kind: 乡镇}
                  - {id: bing, name: 丙乡, kind: 乡镇}
                  - {id: ding, name: 丁乡, kind: 乡镇}
                groups:
                  - {id: townships, name: 各乡镇, kinds: [乡镇]}
                  - {id: bureaus, name: 各部门, kinds: [政府部门]}
                goals:
                  - id: G1
                    title: 目标
                    tasks:
                      - {id: T-1, title: 办好一件事, start: 2022-05-01, due: 2022-05-20, lead: 甲镇}
                      - {id: T-2, title: 办好两件事, start: 2022-05-01, due: 2022-05-25, lead: 各乡镇}
                      - {id: T-3, title: 办好三件事, start: 2022-05-01, due: 2022-06-30, lead: 乙镇}
                """).orElseThrow();
    }

    public Campaign campaign() {
        return campaign;
    }

    public Board add(JournalEntry entry) {
        entries.add(entry);
        return this;
    }

    public EntryId next() {
        return new EntryId("E-%04d".formatted(entries.size() + 1));
    }

    public Board given(String unit, String item, String value, String on) {
        return add(ScoreGiven.builder()
                .id(next())
                .on(LocalDate.parse(on))
                .recordedOn(LocalDate.parse(on))
                .by(new UnitId("fagai"))
                .addUnit(new UnitId(unit))
                .item(item)
                .value(new BigDecimal(value))
                .grounds("现场核查")
                .build());
    }

    public Board measured(String scope, String indicator, String value, String on) {
        return add(IndicatorMeasured.builder()
                .id(next())
                .on(LocalDate.parse(on))
                .recordedOn(LocalDate.parse(on))
                .by(new UnitId("fagai"))
                .indicator(indicator)
                .scope(scope)
                .value(new BigDecimal(value))
                .unit("户")
                .build());
    }

    public Journal journal() {
        return new Journal(entries);
    }

    public Assessment assess(ScoringScheme scheme, Period period) {
        return Assessment.of(scheme, campaign, journal(), period);
    }

    public Criterion criterion(String name, String weight, FigureSource source, ScoreRule rule) {
        return Criterion.builder()
                .name(name)
                .weight(new BigDecimal(weight))
                .source(source)
                .rule(rule)
                .build();
    }

    public static ScoreRule linear(String zero, String full) {
        return new ScoreRule.Linear(new BigDecimal(zero), new BigDecimal(full));
    }

    /** Two criteria of people's scores, one bonus, one deduction, one veto. */
    public ScoringScheme scheme() {
        return ScoringScheme.builder()
                .name("青禾办法")
                .addCriterion(criterion("质量", "60", FigureSource.GIVEN, linear("0", "10")))
                .addCriterion(criterion("满意度", "40", FigureSource.GIVEN, linear("60", "90")))
                .addBonus(Adjustment.builder()
                        .name("典型经验")
                        .each(BigDecimal.valueOf(2))
                        .limit(BigDecimal.valueOf(5))
                        .build())
                .addDeduction(Adjustment.builder()
                        .name("通报扣分")
                        .limit(BigDecimal.valueOf(10))
                        .build())
                .addVeto(VetoItem.builder()
                        .name("弄虚作假")
                        .scope("月度和年度考核")
                        .trigger("核查属实")
                        .addPeriods(PeriodKind.MONTH, PeriodKind.YEAR)
                        .build())
                .addGroup(PeerGroup.builder()
                        .name("乡镇")
                        .members(campaign.refer("各乡镇"))
                        .build())
                .addGroup(PeerGroup.builder()
                        .name("部门")
                        .members(campaign.refer("各部门"))
                        .ranked(false)
                        .build())
                .addGrades(
                        new GradeBand("优秀", BigDecimal.valueOf(90)),
                        new GradeBand("良好", BigDecimal.valueOf(80)),
                        new GradeBand("合格", BigDecimal.valueOf(60)))
                .bottom(1)
                .build();
    }
}
