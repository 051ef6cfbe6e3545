package io.github.liuding.examples.cli;

import io.github.liuding.core.campaign.Activity;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.Phase;
import io.github.liuding.core.goal.Goal;
import io.github.liuding.core.task.Determinacy;
import io.github.liuding.core.task.Task;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A campaign as text for the eye. */
final class CampaignText {
    private CampaignText() {}

    static String of(Campaign campaign) {
        StringBuilder text = new StringBuilder();
        campaign.marking().ifPresent(marking -> text.append('[').append(marking).append("]\n"));
        text.append(campaign.locality()).append("  ").append(campaign.title()).append('\n');
        text.append("发文机关  ").append(campaign.issuer()).append('\n');
        campaign.paper()
                .flatMap(paper -> paper.number())
                .ifPresent(number -> text.append("发文字号  ").append(number).append('\n'));
        for (Goal goal : campaign.goals()) {
            text.append('\n').append(goal.title()).append('\n');
            campaign.tasks().stream()
                    .filter(task -> task.goal().equals(goal.id()))
                    .forEach(task -> text.append(line(task)));
        }
        if (!campaign.phases().isEmpty()) {
            text.append("\n工作阶段\n");
        }
        for (Phase phase : campaign.phases()) {
            text.append("  %s  %s至%s\n"
                    .formatted(
                            phase.name(), phase.range().start(), phase.range().endInclusive()));
        }
        if (!campaign.regime().activities().isEmpty()) {
            text.append("\n工作机制\n");
        }
        for (Activity activity : campaign.regime().activities()) {
            text.append("  ")
                    .append(Stream.of(
                                    Optional.of(activity.name()),
                                    Optional.of(activity.cadence().words()),
                                    activity.by(),
                                    activity.to().map(to -> "向" + to))
                            .flatMap(Optional::stream)
                            .collect(Collectors.joining("  ")))
                    .append('\n');
        }
        return text.toString();
    }

    private static String line(Task task) {
        return "  %2s  %s  %s  %s\n"
                .formatted(
                        task.number(),
                        task.assignment().title(),
                        orOpen(task.responsibility().leadUnits().printed()),
                        orOpen(task.schedule().deadline().words()));
    }

    private static String orOpen(String printed) {
        return printed.isBlank() ? Determinacy.OPEN.word() : printed;
    }
}
