package io.github.liuding.core.notice;

import io.github.liuding.core.result.Finding;
import java.util.List;
import org.immutables.value.Value;

/**
 * What was read from a notice (方案草稿): the parts of a campaign that its text holds, each with its place, and findings
 * for what was not understood. A person corrects it and makes it a campaign file.
 */
@Value.Immutable
public abstract class CampaignDraft {
    CampaignDraft() {}

    /** The frame of the paper. */
    public abstract PaperDraft paper();

    /** The tasks in the order of the paper. */
    public abstract List<TaskDraft> tasks();

    /** The bodies in the order of the paper. */
    public abstract List<BodyDraft> bodies();

    /** The phases of the work (工作阶段) in the order of the paper. */
    public abstract List<PhaseDraft> phases();

    /** The targets in figures (量化目标) in the order of the paper. */
    public abstract List<TargetDraft> targets();

    /** What is done again and again (机制事项) in the order of the paper. */
    public abstract List<ActivityDraft> activities();

    /** The service times (办理时限) in the order of the paper. */
    public abstract List<ServiceTimeDraft> serviceTimes();

    /** How matters are supervised (督查督办), in the order of the paper. */
    public abstract List<SupervisionDraft> supervision();

    /** What is done about whom (问责方式), in the order of the paper. */
    public abstract List<AccountabilityDraft> accountability();

    /** How bodies are staffed (人员配备), in the order of the paper. */
    public abstract List<StaffingDraft> staffing();

    /** The units and groups that tasks and bodies name, in the order of their first mention. */
    public abstract List<UnitDraft> units();

    /** What was not understood, or was understood by a rule worth knowing, in the order of the text. */
    public abstract List<Finding> findings();

    /**
     * A campaign file as far as the notice holds one, for a person to go over; the line of the notice stands behind every
     * element as a comment. {@code CampaignFiles} reads it.
     */
    public final String toYaml() {
        return DraftYaml.of(this);
    }

    /** Starts a draft. */
    public static CampaignDraftBuilder builder() {
        return new CampaignDraftBuilder();
    }

    /** Starts a changed copy. */
    public final CampaignDraftBuilder toBuilder() {
        return builder().from(this);
    }
}
