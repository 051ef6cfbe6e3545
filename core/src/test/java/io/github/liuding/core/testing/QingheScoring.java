package io.github.liuding.core.testing;

import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.goal.Relation;
import io.github.liuding.core.scoring.ActiveTime;
import io.github.liuding.core.scoring.Adjustment;
import io.github.liuding.core.scoring.CommendationRule;
import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.core.scoring.FigureSource;
import io.github.liuding.core.scoring.GradeBand;
import io.github.liuding.core.scoring.MissingRule;
import io.github.liuding.core.scoring.PartialRule;
import io.github.liuding.core.scoring.PeerGroup;
import io.github.liuding.core.scoring.RankBasis;
import io.github.liuding.core.scoring.RollUp;
import io.github.liuding.core.scoring.ScoreRule;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.scoring.TieRule;
import io.github.liuding.core.scoring.UnitTarget;
import io.github.liuding.core.scoring.VetoItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The scoring scheme of {@link Qinghe}, in which every attribute is set. */
public final class QingheScoring {
    private QingheScoring() {}

    public static ScoringScheme scheme() {
        return ScoringScheme.builder()
                .name("青禾考核办法")
                .total(BigDecimal.valueOf(120))
                .decimals(1)
                .addCriteria(
                        Criterion.builder()
                                .name("办件好评")
                                .weight(BigDecimal.valueOf(40))
                                .source(FigureSource.COMPLETION)
                                .indicator("好评率")
                                .addTarget(UnitTarget.builder()
                                        .units(Qinghe.refer("各乡镇"))
                                        .value(new BigDecimal("95.5"))
                                        .build())
                                .rule(new ScoreRule.Linear(BigDecimal.valueOf(60), BigDecimal.valueOf(100)))
                                .cap(BigDecimal.valueOf(44))
                                .floor(BigDecimal.valueOf(4))
                                .missing(MissingRule.ZERO)
                                .addGroup("乡镇")
                                .build(),
                        Criterion.builder()
                                .name("办件时长")
                                .weight(BigDecimal.valueOf(40))
                                .source(FigureSource.INDICATOR)
                                .indicator("平均用时")
                                .rule(new ScoreRule.Steps(
                                        List.of(
                                                new ScoreRule.Step(BigDecimal.ONE, BigDecimal.valueOf(100)),
                                                new ScoreRule.Step(new BigDecimal("3.5"), new BigDecimal("62.5"))),
                                        true))
                                .addGroup("县直部门")
                                .build(),
                        Criterion.builder()
                                .name("超期件数")
                                .weight(BigDecimal.valueOf(40))
                                .source(FigureSource.REVIEW)
                                .indicator("超期件数")
                                .rule(new ScoreRule.ByRank(BigDecimal.valueOf(60), true))
                                .build(),
                        Criterion.builder()
                                .name("按时报送")
                                .weight(BigDecimal.valueOf(40))
                                .source(FigureSource.REPORTS_IN_TIME)
                                .rule(new ScoreRule.PassFail(Relation.AT_LEAST, BigDecimal.valueOf(90)))
                                .build())
                .addBonuses(Adjustment.builder()
                        .name("经验推广")
                        .each(new BigDecimal("1.5"))
                        .limit(BigDecimal.valueOf(3))
                        .build())
                .addDeductions(Adjustment.builder()
                        .name("材料失实")
                        .limit(BigDecimal.valueOf(5))
                        .build())
                .addVetoes(VetoItem.builder()
                        .name("损害营商环境")
                        .scope("当期考核")
                        .trigger("发生重大损害营商环境事件")
                        .addMeans("约谈")
                        .addPeriods(PeriodKind.QUARTER, PeriodKind.YEAR)
                        .addGroups("乡镇", "县直部门")
                        .build())
                .addGroups(
                        PeerGroup.builder()
                                .name("乡镇")
                                .members(Qinghe.refer("各乡镇"))
                                .build(),
                        PeerGroup.builder()
                                .name("县直部门")
                                .members(Qinghe.refer("县发改局、县住建局等"))
                                .ranked(false)
                                .build())
                .addActiveTime(ActiveTime.builder()
                        .members(Qinghe.refer("西坪乡"))
                        .firstDay(LocalDate.of(2022, 3, 1))
                        .lastDay(LocalDate.of(2022, 11, 30))
                        .build())
                .proportional(true)
                .partial(PartialRule.RANKED)
                .basis(RankBasis.EXACT)
                .ties(TieRule.DENSE)
                .addTieBreak("按时报送", "办件好评")
                .addGrades(new GradeBand("优秀", BigDecimal.valueOf(108)), new GradeBand("合格", BigDecimal.valueOf(72)))
                .quarter(RollUp.MEAN_OF_MONTHS)
                .year(RollUp.MEAN_OF_QUARTERS)
                .bottom(1)
                .closesAfterDays(10)
                .specialReportWithinDays(15)
                .addCommendation(CommendationRule.builder()
                        .means("通报表扬")
                        .period(PeriodKind.QUARTER)
                        .first(1)
                        .inARow(2)
                        .atLeast(BigDecimal.valueOf(108))
                        .build())
                .build();
    }

    /** One with nothing but what must be there. */
    public static ScoringScheme least() {
        return ScoringScheme.builder()
                .name("简易办法")
                .addCriterion(Criterion.builder()
                        .name("按期完成")
                        .weight(BigDecimal.valueOf(100))
                        .source(FigureSource.TASKS_IN_TIME)
                        .rule(new ScoreRule.Linear(BigDecimal.ZERO, BigDecimal.valueOf(100)))
                        .build())
                .addGroup(PeerGroup.builder()
                        .name("乡镇")
                        .members(Qinghe.refer("各乡镇"))
                        .build())
                .build();
    }
}
