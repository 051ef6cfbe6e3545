package io.github.liuding.core.regime;

import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.lamp.LampColour;
import java.util.List;

/** The ladders (追责阶梯) that ship with the library; see S-18 in docs/sources.md. */
public final class AccountabilityLadders {
    private static final String REMINDER = "提醒";
    private static final String CIRCULAR = "通报批评";
    private static final String RECTIFICATION = "限期整改";
    private static final String TALK = "约谈";
    private static final String EXPOSURE = "公开曝光";
    private static final String REFERRAL = "移交问题线索";

    /**
     * 标准: 提醒, 通报批评, 限期整改, 约谈, 公开曝光, 移交问题线索. The means are those of papers, the figures a practice of
     * ours without a document; what a place has laid down belongs into its own file.
     */
    public static final AccountabilityLadder STANDARD = AccountabilityLadder.builder()
            .name("标准")
            .addSteps(
                    step(
                            REMINDER,
                            LadderRule.builder().overdueTasksAtLeast(1).build(),
                            LadderRule.builder().missedReportsAtLeast(2).build(),
                            LadderRule.builder().missedStagesAtLeast(1).build(),
                            LadderRule.builder().breachedAppealsAtLeast(1).build(),
                            LadderRule.builder().overdueProblemsAtLeast(1).build(),
                            LadderRule.builder().missedSpecialReportsAtLeast(1).build()),
                    step(
                            CIRCULAR,
                            LadderRule.builder().overdueTasksAtLeast(2).build(),
                            LadderRule.builder().missedReportsAtLeast(3).build(),
                            LadderRule.builder().missedStagesAtLeast(3).build(),
                            LadderRule.builder().breachedAppealsAtLeast(3).build(),
                            ranked(LowPlace.BOTTOM, PeriodKind.QUARTER, 2),
                            unmended(REMINDER, 10)),
                    step(
                            RECTIFICATION,
                            LadderRule.builder().daysOverdueAtLeast(30).build(),
                            LadderRule.builder().stageDaysOverdueAtLeast(15).build(),
                            LadderRule.builder().overdueProblemsAtLeast(2).build(),
                            unmended(CIRCULAR, 15)),
                    step(
                            TALK,
                            LadderRule.builder()
                                    .lamp(LampColour.RED)
                                    .lampTasksAtLeast(3)
                                    .build(),
                            ranked(LowPlace.LAST, PeriodKind.MONTH, 3),
                            LadderRule.builder()
                                    .after(EarlierStep.builder()
                                            .means(CIRCULAR)
                                            .timesAtLeast(2)
                                            .withinDays(180)
                                            .build())
                                    .build(),
                            unmended(RECTIFICATION, 15)),
                    step(EXPOSURE, unmended(TALK, 30)),
                    step(REFERRAL, unmended(EXPOSURE, 30)))
            .build();

    private AccountabilityLadders() {}

    private static LadderStep step(String means, LadderRule... rules) {
        return LadderStep.builder().means(means).rules(List.of(rules)).build();
    }

    private static LadderRule ranked(LowPlace place, PeriodKind period, int inARow) {
        return LadderRule.builder()
                .ranked(LowRanking.builder()
                        .place(place)
                        .period(period)
                        .inARow(inARow)
                        .build())
                .build();
    }

    private static LadderRule unmended(String means, int days) {
        return LadderRule.builder()
                .after(EarlierStep.builder()
                        .means(means)
                        .unmendedDaysAtLeast(days)
                        .build())
                .build();
    }
}
