package io.github.liuding.core.check;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.result.Finding;
import java.time.LocalDate;
import java.util.List;

/**
 * Checks a whole campaign (方案校验).
 *
 * <p>Findings come rule by rule; {@code CampaignFiles.check} puts them in the order of the file. The place of a finding is a JSON pointer into the campaign file, such as {@code /bodies/0/staffing}.
 */
public final class CampaignChecks {
    private CampaignChecks() {}

    /** What is inconsistent in the campaign by itself. */
    public static List<Finding> of(Campaign campaign) {
        return inspect(campaign).findings();
    }

    /** The same, and what the campaign lacks on a day: liaison officers once it has begun. */
    public static List<Finding> of(Campaign campaign, LocalDate asOf) {
        Inspection inspection = inspect(campaign);
        LiaisonChecks.run(inspection, asOf);
        return inspection.findings();
    }

    private static Inspection inspect(Campaign campaign) {
        Inspection inspection = new Inspection(campaign);
        PlaceholderChecks.run(inspection);
        PaperChecks.run(inspection);
        DirectoryChecks.run(inspection);
        NameChecks.run(inspection);
        BodyChecks.run(inspection);
        OversightChecks.run(inspection);
        StaffingChecks.run(inspection);
        GoalChecks.run(inspection);
        TaskChecks.run(inspection);
        PhaseChecks.run(inspection);
        RegimeChecks.run(inspection);
        return inspection;
    }
}
