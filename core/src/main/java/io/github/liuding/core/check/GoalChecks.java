package io.github.liuding.core.check;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.Level;
import io.github.liuding.core.campaign.StatedCount;
import io.github.liuding.core.campaign.TaskCommitment;
import io.github.liuding.core.goal.GrowthTarget;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is aimed at, and what headings promise in numbers. */
final class GoalChecks {
    private static final Map<String, Level> WHOLE = Map.of(
            "全省", Level.PROVINCE,
            "全市", Level.CITY,
            "全县", Level.COUNTY,
            "全区", Level.COUNTY,
            "全乡", Level.TOWNSHIP,
            "全镇", Level.TOWNSHIP);

    /** What can be counted whatever kinds a campaign has. */
    private static final Set<String> FIXED = Set.of("目标", "任务", "阶段", "单位", "措施");

    private GoalChecks() {}

    static void run(Inspection inspection) {
        Campaign campaign = inspection.campaign();
        for (StatedCount stated : campaign.counts()) {
            count(inspection, stated);
        }
        for (int i = 0; i < campaign.growth().size(); i++) {
            growth(inspection, campaign.growth().get(i), "/growth/" + i);
        }
        List<TaskCommitment> commitments = campaign.commitments();
        for (int i = 0; i < commitments.size(); i++) {
            String at = "/commitments/" + i;
            scope(inspection, commitments.get(i).commitment().scope(), at + "/scope");
            commitments
                    .get(i)
                    .task()
                    .filter(id -> campaign.task(id).isEmpty())
                    .ifPresent(id -> inspection.error(
                            CampaignFindings.UNKNOWN_TASK,
                            at + "/task",
                            "没有编号为“%s”的任务".formatted(id),
                            "There is no task '%s'".formatted(id)));
        }
    }

    private static void growth(Inspection inspection, GrowthTarget growth, String at) {
        scope(inspection, growth.scope(), at + "/scope");
        growth.mismatch()
                .ifPresent(mismatch -> inspection.warn(
                        CampaignFindings.GROWTH_RATE,
                        at + "/rate",
                        "“%s”由%s增至%s，年均增长应为%s%%，文件写作%s%%"
                                .formatted(
                                        growth.indicator(),
                                        mismatch.base().toPlainString(),
                                        growth.targetOrImplied().orElseThrow().toPlainString(),
                                        mismatch.recomputedRate().toPlainString(),
                                        mismatch.printedRate().toPlainString()),
                        "'%s' from %s to %s grows by %s%% a year, but the paper says %s%%"
                                .formatted(
                                        growth.indicator(),
                                        mismatch.base().toPlainString(),
                                        growth.targetOrImplied().orElseThrow().toPlainString(),
                                        mismatch.recomputedRate().toPlainString(),
                                        mismatch.printedRate().toPlainString())));
    }

    /** A city at county level says 全市 of itself. */
    private static void scope(Inspection inspection, Optional<String> scope, String at) {
        Campaign campaign = inspection.campaign();
        scope.ifPresent(words -> campaign.level().ifPresent(level -> {
            Level said = WHOLE.getOrDefault(words, level);
            boolean ownWord = words.endsWith("市") && campaign.locality().endsWith("市");
            if (said != level && !ownWord) {
                inspection.warn(
                        CampaignFindings.SCOPE_LEVEL,
                        at,
                        "范围写作“%s”，而本方案为%s级".formatted(words, level.word()),
                        "The scope is '%s', but the campaign is of level '%s'".formatted(words, level.word()));
            }
        }));
    }

    private static void count(Inspection inspection, StatedCount stated) {
        long counted = counted(inspection, stated.of());
        boolean body = stated.of().endsWith("组")
                || stated.of().endsWith("专班")
                || stated.of().endsWith("中心");
        if (counted == 0 && !body && !FIXED.contains(stated.of())) {
            inspection.note(
                    CampaignFindings.COUNT_UNKNOWN,
                    "/counts/" + Inspection.step(stated.of()),
                    "本方案中没有“%s”这一类，数量%s无法核对".formatted(stated.of(), stated.count()),
                    "The campaign has nothing of kind '%s', so that the count of %s cannot be checked"
                            .formatted(stated.of(), stated.count()));
        } else if (counted != stated.count()) {
            inspection.warn(
                    CampaignFindings.COUNT_MISMATCH,
                    "/counts/" + Inspection.step(stated.of()),
                    "文件说有%s个“%s”，本方案中有%s个".formatted(stated.count(), stated.of(), counted),
                    "The paper speaks of %s '%s', but here are %s".formatted(stated.count(), stated.of(), counted));
        }
    }

    private static long counted(Inspection inspection, String of) {
        Campaign campaign = inspection.campaign();
        return switch (of) {
            case "目标" -> campaign.goals().size();
            case "任务" -> campaign.tasks().size();
            case "阶段" -> campaign.phases().size();
            case "单位" -> campaign.units().units().size();
            case "措施" ->
                campaign.tasks().stream()
                        .mapToLong(task -> task.measures().size())
                        .sum();
            default ->
                inspection.bodies().stream()
                                .filter(placed -> placed.body().kind().word().equals(of)
                                        || placed.body()
                                                .bodyClass()
                                                .filter(of::equals)
                                                .isPresent())
                                .count()
                        + campaign.units().units().stream()
                                .filter(unit -> unit.kind().word().equals(of))
                                .count();
        };
    }
}
