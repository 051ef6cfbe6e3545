package io.github.liuding.core.json;

import io.github.liuding.core.regime.AccountabilityLadder;
import io.github.liuding.core.regime.AccountabilityLadderBuilder;
import io.github.liuding.core.regime.EarlierStep;
import io.github.liuding.core.regime.EarlierStepBuilder;
import io.github.liuding.core.regime.LadderRule;
import io.github.liuding.core.regime.LadderRuleBuilder;
import io.github.liuding.core.regime.LadderStep;
import io.github.liuding.core.regime.LadderStepBuilder;
import io.github.liuding.core.regime.LowPlace;
import io.github.liuding.core.regime.LowRanking;
import io.github.liuding.core.regime.LowRankingBuilder;
import java.util.List;
import java.util.Optional;

/** What speaks for which step of accountability. */
final class LadderForms {
    private static final ScalarForm<Integer> DAYS_AGO = new ScalarForm<>(
            new Expected("从0起的整数", "a whole number from 0"),
            LadderForms::daysAgo,
            days -> days,
            Definitions.members("type", "integer", "minimum", 0));

    private static final Form<EarlierStep> EARLIER = ObjectForm.of(
                    "earlierStep", EarlierStep::builder, EarlierStepBuilder::build)
            .allOrNothing()
            .need("means", "此前采取的方式，须在本方式之前", Scalars.TEXT, EarlierStep::means, EarlierStepBuilder::means)
            .may(
                    "timesAtLeast",
                    "至少采取过多少次；不写为1次",
                    Scalars.COUNTING_NUMBER,
                    step -> Optional.of(step.timesAtLeast()).filter(times -> times != 1),
                    EarlierStepBuilder::timesAtLeast)
            .may("withinDays", "最近多少天之内；不写为不限", DAYS_AGO, EarlierStep::withinDays, EarlierStepBuilder::withinDays)
            .may(
                    "unmendedDaysAtLeast",
                    "采取后至少多少天，当时的问题仍未解决",
                    Scalars.COUNTING_NUMBER,
                    EarlierStep::unmendedDaysAtLeast,
                    EarlierStepBuilder::unmendedDaysAtLeast);

    private static final Form<LowRanking> RANKED = ObjectForm.of(
                    "lowRanking", LowRanking::builder, LowRankingBuilder::build)
            .allOrNothing()
            .need(
                    "place",
                    "名次情形：靠后（按考核计分办法）、末位、一票否决",
                    ScalarForm.words(
                            new Expected("靠后、末位或一票否决", "one of 靠后, 末位, 一票否决"),
                            ClockForms.words(List.of(LowPlace.values()), LowPlace::word)),
                    LowRanking::place,
                    LowRankingBuilder::place)
            .need(
                    "period",
                    "看哪种考核期的排名：月、季度、年",
                    SchemePartForms.PERIOD_KIND,
                    LowRanking::period,
                    LowRankingBuilder::period)
            .may(
                    "inARow",
                    "至少连续几期，最近一期在内；不写为1期",
                    Scalars.COUNTING_NUMBER,
                    ranked -> Optional.of(ranked.inARow()).filter(times -> times != 1),
                    LowRankingBuilder::inARow);

    /** A rule that lost a condition would fit where it must not. */
    private static final Form<LadderRule> RULE = ObjectForm.of(
                    "ladderRule", LadderRule::builder, LadderRuleBuilder::build)
            .allOrNothing()
            .may(
                    "overdueTasksAtLeast",
                    "牵头任务至少多少项逾期",
                    Scalars.COUNTING_NUMBER,
                    LadderRule::overdueTasksAtLeast,
                    LadderRuleBuilder::overdueTasksAtLeast)
            .may(
                    "daysOverdueAtLeast",
                    "有任务逾期至少多少天",
                    Scalars.COUNTING_NUMBER,
                    LadderRule::daysOverdueAtLeast,
                    LadderRuleBuilder::daysOverdueAtLeast)
            .may("lamp", "灯色，与 lampTasksAtLeast 同写", RuleForms.COLOUR, LadderRule::lamp, LadderRuleBuilder::lamp)
            .may(
                    "lampTasksAtLeast",
                    "至少多少项任务亮该色灯；三红为3",
                    Scalars.COUNTING_NUMBER,
                    LadderRule::lampTasksAtLeast,
                    LadderRuleBuilder::lampTasksAtLeast)
            .may(
                    "missedReportsAtLeast",
                    "有任务连续漏报至少多少次",
                    Scalars.COUNTING_NUMBER,
                    LadderRule::missedReportsAtLeast,
                    LadderRuleBuilder::missedReportsAtLeast)
            .may(
                    "missedStagesAtLeast",
                    "督办事项至少多少个阶段逾期未反馈",
                    Scalars.COUNTING_NUMBER,
                    LadderRule::missedStagesAtLeast,
                    LadderRuleBuilder::missedStagesAtLeast)
            .may(
                    "stageDaysOverdueAtLeast",
                    "有阶段逾期未反馈至少多少天",
                    Scalars.COUNTING_NUMBER,
                    LadderRule::stageDaysOverdueAtLeast,
                    LadderRuleBuilder::stageDaysOverdueAtLeast)
            .may(
                    "breachedAppealsAtLeast",
                    "企业诉求至少多少件超时",
                    Scalars.COUNTING_NUMBER,
                    LadderRule::breachedAppealsAtLeast,
                    LadderRuleBuilder::breachedAppealsAtLeast)
            .may(
                    "overdueProblemsAtLeast",
                    "督查发现的问题至少多少个逾期未整改",
                    Scalars.COUNTING_NUMBER,
                    LadderRule::overdueProblemsAtLeast,
                    LadderRuleBuilder::overdueProblemsAtLeast)
            .may("ranked", "排名情形，由考核得出", RANKED, LadderRule::ranked, LadderRuleBuilder::ranked)
            .may(
                    "missedSpecialReportsAtLeast",
                    "至少多少次逾期未作专门汇报",
                    Scalars.COUNTING_NUMBER,
                    LadderRule::missedSpecialReportsAtLeast,
                    LadderRuleBuilder::missedSpecialReportsAtLeast)
            .may("after", "此前已采取的方式", EARLIER, LadderRule::after, LadderRuleBuilder::after);

    private static final Form<LadderStep> STEP = ObjectForm.of(
                    "ladderStep", LadderStep::builder, LadderStepBuilder::build)
            .need("means", "方式，日志中照此填写，如 约谈", Scalars.TEXT, LadderStep::means, LadderStepBuilder::means)
            .list("rules", "情形，合其一即建议；不写则从不建议", RULE, LadderStep::rules, LadderStepBuilder::rules);

    static final Form<AccountabilityLadder> LADDER = ObjectForm.of(
                    "ladder", AccountabilityLadder::builder, AccountabilityLadderBuilder::build)
            .need("name", "名称，如 问责阶梯", Scalars.TEXT, AccountabilityLadder::name, AccountabilityLadderBuilder::name)
            .list("steps", "各方式，由轻到重", STEP, AccountabilityLadder::steps, AccountabilityLadderBuilder::steps);

    private LadderForms() {}

    private static int daysAgo(String text) {
        int days = Integer.parseInt(text);
        if (days < 0) {
            throw new IllegalArgumentException(text);
        }
        return days;
    }
}
