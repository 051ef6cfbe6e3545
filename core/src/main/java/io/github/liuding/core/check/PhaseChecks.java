package io.github.liuding.core.check;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.Phase;
import io.github.liuding.core.document.PolicyPaper;
import java.time.LocalDate;
import java.util.List;

/** Whether phases follow each other without gap or overlap, and after the paper. */
final class PhaseChecks {
    private PhaseChecks() {}

    static void run(Inspection inspection) {
        Campaign campaign = inspection.campaign();
        List<Phase> phases = campaign.phases();
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            String at = "/phases/" + i;
            if (i > 0) {
                LocalDate before = phases.get(i - 1).range().endInclusive();
                LocalDate start = phase.range().start();
                if (start.isAfter(before.plusDays(1))) {
                    inspection.warn(
                            CampaignFindings.PHASE_GAP,
                            at,
                            "“%s”自%s起，与前一阶段（至%s）之间有空档".formatted(phase.name(), start, before),
                            "'%s' starts on %s, leaving a gap after %s".formatted(phase.name(), start, before));
                } else if (!start.isAfter(before)) {
                    inspection.warn(
                            CampaignFindings.PHASE_OVERLAP,
                            at,
                            "“%s”自%s起，与前一阶段（至%s）重叠".formatted(phase.name(), start, before),
                            "'%s' starts on %s, though the phase before lasts until %s"
                                    .formatted(phase.name(), start, before));
                }
            }
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
