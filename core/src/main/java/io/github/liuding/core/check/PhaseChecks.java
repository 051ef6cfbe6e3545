package io.github.liuding.core.check;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.Phase;
import io.github.liuding.core.document.PolicyPaper;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether phases follow each other without gap or overlap, and after the paper. */
final class PhaseChecks {
    private PhaseChecks() {}

    static void run(Inspection inspection) {
        Campaign campaign = inspection.campaign();
        List<Phase> phases = campaign.phases();
        // By their days, wherever they stand: what counts is how far those before them have reached.
        List<Integer> order = IntStream.range(0, phases.size())
                .boxed()
                .sorted(Comparator.comparing(i -> phases.get(i).range().start()))
                .toList();
        Optional<LocalDate> reached = Optional.empty();
        for (int i : order) {
            Phase phase = phases.get(i);
            String at = "/phases/" + i;
            LocalDate start = phase.range().start();
            if (reached.isPresent()) {
                LocalDate before = reached.get();
                if (ChronoUnit.DAYS.between(before, start) > 1) {
                    inspection.warn(
                            CampaignFindings.PHASE_GAP,
                            at,
                            "“%s”自%s起，与此前阶段（至%s）之间有空档".formatted(phase.name(), start, before),
                            "'%s' starts on %s, leaving a gap after %s".formatted(phase.name(), start, before));
                } else if (!start.isAfter(before)) {
                    inspection.warn(
                            CampaignFindings.PHASE_OVERLAP,
                            at,
                            "“%s”自%s起，与此前阶段（至%s）重叠".formatted(phase.name(), start, before),
                            "'%s' starts on %s, though a phase before lasts until %s"
                                    .formatted(phase.name(), start, before));
                }
            }
            LocalDate end = phase.range().endInclusive();
            reached = reached.filter(end::isBefore).or(() -> Optional.of(end));
            campaign.paper()
                    .flatMap(PolicyPaper::issuedOn)
                    .filter(issued -> phase.range().endInclusive().isBefore(issued))
                    .ifPresent(issued -> inspection.note(
                            CampaignFindings.PHASE_BEFORE_PAPER,
                            at,
                            "“%s”至%s结束，早于成文日期%s"
                                    .formatted(phase.name(), phase.range().endInclusive(), issued),
                            "'%s' was over on %s, before the paper's day %s"
                                    .formatted(phase.name(), phase.range().endInclusive(), issued)));
        }
    }
}
