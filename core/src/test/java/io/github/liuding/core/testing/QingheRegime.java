package io.github.liuding.core.testing;

import io.github.liuding.core.calendar.Cadence;
import io.github.liuding.core.calendar.CadenceUnit;
import io.github.liuding.core.calendar.DayCount;
import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.core.regime.AccountabilityLadder;
import io.github.liuding.core.regime.AccountabilityMeans;
import io.github.liuding.core.regime.Activity;
import io.github.liuding.core.regime.AssessmentScheme;
import io.github.liuding.core.regime.CaseWeight;
import io.github.liuding.core.regime.ClockStage;
import io.github.liuding.core.regime.EarlierStep;
import io.github.liuding.core.regime.LadderRule;
import io.github.liuding.core.regime.LadderStep;
import io.github.liuding.core.regime.LowPlace;
import io.github.liuding.core.regime.LowRanking;
import io.github.liuding.core.regime.Mechanism;
import io.github.liuding.core.regime.MechanismKinds;
import io.github.liuding.core.regime.Regime;
import io.github.liuding.core.regime.ServiceStep;
import io.github.liuding.core.regime.ServiceTime;
import io.github.liuding.core.regime.ServiceUnit;
import io.github.liuding.core.regime.StageClock;
import io.github.liuding.core.regime.StageDuty;
import io.github.liuding.core.regime.StageUnit;
import io.github.liuding.core.regime.SupervisionScheme;
import io.github.liuding.core.regime.Veto;

/** The regime of {@link Qinghe}. */
public final class QingheRegime {
    private QingheRegime() {}

    public static Regime regime() {
        return Regime.builder()
                .addMechanism(Mechanism.builder()
                        .name("定期调度机制")
                        .kind(MechanismKinds.DISPATCH)
                        .addPoint("季度进展缓慢的作专门汇报")
                        .addActivities(
                                Activity.builder()
                                        .name("报送工作进度")
                                        .cadence(Cadence.builder()
                                                .words("每月10日、25日前")
                                                .unit(CadenceUnit.MONTH)
                                                .addDays(10, 25)
                                                .build())
                                        .by(Qinghe.refer("各乡镇、县直相关单位"))
                                        .to(Qinghe.refer("县发改局"))
                                        .participants(Qinghe.refer("县住建局等"))
                                        .handsIn("进度表")
                                        .taskReport(true)
                                        .build(),
                                Activity.builder()
                                        .name("督查")
                                        .cadence(Cadence.builder()
                                                .words("两月一督查")
                                                .every(2)
                                                .unit(CadenceUnit.MONTH)
                                                .build())
                                        .by(Qinghe.refer("县优化办"))
                                        .build())
                        .build())
                .supervision(SupervisionScheme.builder()
                        .system("13710")
                        .days(DayCount.WORKING_DAYS)
                        .clock(StageClock.builder()
                                .name("青禾督办")
                                .days(DayCount.WORKING_DAYS)
                                .addStages(
                                        ClockStage.builder().name("签收").limit(0).build(),
                                        ClockStage.builder()
                                                .name("重大事项办结")
                                                .limit(2)
                                                .unit(StageUnit.MONTH)
                                                .addWeights(CaseWeight.MAJOR, CaseWeight.LONG_RUNNING)
                                                .duty(StageDuty.CLOSING_OR_PLAN)
                                                .build())
                                .build())
                        .addClasses("重大事项")
                        .addMethods("四不两直", "随机抽查")
                        .build())
                .addAccountability(new AccountabilityMeans("进度滞后", "约谈"))
                .ladder(ladder())
                .assessment(AssessmentScheme.builder()
                        .addRhythm(
                                Cadence.builder()
                                        .words("季评估")
                                        .unit(CadenceUnit.QUARTER)
                                        .build(),
                                Cadence.builder()
                                        .words("年考核")
                                        .unit(CadenceUnit.YEAR)
                                        .build())
                        .feedsInto("年度绩效考核")
                        .veto(Veto.builder()
                                .name("一票否决")
                                .scope("年度目标责任考核")
                                .trigger("发生重大损害营商环境事件")
                                .period("当年")
                                .build())
                        .commendation("通报表扬")
                        .scoring(QingheScoring.scheme())
                        .build())
                .addServiceTime(ServiceTime.builder()
                        .matter("疑难问题回复")
                        .limit(10)
                        .unit(ServiceUnit.WORKING_DAY)
                        .step(ServiceStep.DIFFICULT)
                        .build())
                .build();
    }

    private static AccountabilityLadder ladder() {
        return AccountabilityLadder.builder()
                .name("青禾阶梯")
                .addSteps(
                        LadderStep.builder().means("挂牌督办").build(),
                        LadderStep.builder()
                                .means("通报批评")
                                .addRules(
                                        LadderRule.builder()
                                                .overdueTasksAtLeast(2)
                                                .daysOverdueAtLeast(10)
                                                .build(),
                                        LadderRule.builder()
                                                .missedReportsAtLeast(3)
                                                .build(),
                                        LadderRule.builder()
                                                .missedStagesAtLeast(2)
                                                .stageDaysOverdueAtLeast(5)
                                                .build(),
                                        LadderRule.builder()
                                                .breachedAppealsAtLeast(3)
                                                .build(),
                                        LadderRule.builder()
                                                .overdueProblemsAtLeast(2)
                                                .build(),
                                        LadderRule.builder()
                                                .ranked(LowRanking.builder()
                                                        .place(LowPlace.BOTTOM)
                                                        .period(PeriodKind.MONTH)
                                                        .inARow(2)
                                                        .build())
                                                .build(),
                                        LadderRule.builder()
                                                .missedSpecialReportsAtLeast(1)
                                                .build())
                                .build(),
                        LadderStep.builder()
                                .means("约谈")
                                .addRules(
                                        LadderRule.builder()
                                                .lamp(LampColour.RED)
                                                .lampTasksAtLeast(3)
                                                .build(),
                                        LadderRule.builder()
                                                .after(EarlierStep.builder()
                                                        .means("通报批评")
                                                        .timesAtLeast(2)
                                                        .withinDays(180)
                                                        .unmendedDaysAtLeast(15)
                                                        .build())
                                                .build())
                                .build())
                .build();
    }
}
