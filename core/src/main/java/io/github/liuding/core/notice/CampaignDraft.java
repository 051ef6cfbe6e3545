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
