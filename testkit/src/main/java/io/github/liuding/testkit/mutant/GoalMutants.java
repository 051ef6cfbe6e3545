package io.github.liuding.testkit.mutant;

import static io.github.liuding.testkit.mutant.Parts.NEW;

import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.Level;
import io.github.liuding.core.campaign.StatedCount;
import io.github.liuding.core.campaign.TaskCommitment;
import io.github.liuding.core.check.CampaignFindings;
import io.github.liuding.core.goal.Commitment;
import io.github.liuding.core.goal.GrowthTarget;
import io.github.liuding.core.goal.GrowthTargetBuilder;
import io.github.liuding.core.goal.Relation;
import io.github.liuding.core.goal.Target;
import io.github.liuding.core.task.TaskId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Numbers that are not what they say, promises that nobody keeps (目标错误). */
final class GoalMutants {
    private static final String TASKS = "任务";

    private GoalMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.of(
                        CampaignFindings.COUNT_MISMATCH,
                        "a heading promises one task more than there are (数量不符)",
                        campaign -> counting(
                                campaign,
                                new StatedCount(TASKS, campaign.tasks().size() + 1))),
                Mutant.of(
                        CampaignFindings.COUNT_UNKNOWN,
                        "a heading counts what there is no kind of (数量无法核对)",
                        campaign -> counting(campaign, new StatedCount(NEW + "类", 3))),
                Mutant.of(
                        CampaignFindings.GROWTH_RATE,
                        "target and base grow at another rate than is printed (增长率不符)",
                        campaign -> growing(
                                campaign,
                                growth().base(new BigDecimal(100))
                                        .baseYear(2022)
                                        .target(new BigDecimal(200))
                                        .annualRate(new BigDecimal("10.00")))),
                Mutant.needing(
                        "a level",
                        CampaignFindings.SCOPE_LEVEL,
                        "the scope is that of another level (范围与层级不符)",
                        campaign -> campaign.level()
                                .map(level -> growing(
                                        campaign,
                                        growth().target(BigDecimal.TEN).scope(level == Level.PROVINCE ? "全县" : "全省")))),
                Mutant.of(
                        CampaignFindings.UNKNOWN_TASK,
                        "a promise is kept by a task that does not exist (承诺所指任务不存在)",
                        campaign -> promising(campaign, new TaskId("MUTANT-0"), LocalDate.of(2099, 12, 31))));
    }

    private static Campaign counting(Campaign campaign, StatedCount count) {
        return campaign.toBuilder()
                .counts(Stream.concat(
                                campaign.counts().stream()
                                        .filter(other -> !other.of().equals(count.of())),
                                Stream.of(count))
                        .toList())
                .build();
    }

    private static GrowthTargetBuilder growth() {
        return GrowthTarget.builder().indicator(NEW).deadline(Deadline.parse("2025年末"));
    }

    private static Campaign growing(Campaign campaign, GrowthTargetBuilder growth) {
        return campaign.toBuilder().addGrowth(growth.build()).build();
    }

    private static Campaign promising(Campaign campaign, TaskId task, LocalDate day) {
        return campaign.toBuilder()
                .addCommitment(new TaskCommitment(
                        Commitment.builder()
                                .target(Target.builder()
                                        .indicator(NEW)
                                        .relation(Relation.AT_LEAST)
                                        .value(BigDecimal.ONE)
                                        .build())
                                .deadline(DayMutants.on(day))
                                .build(),
                        Optional.of(task)))
                .build();
    }
}
