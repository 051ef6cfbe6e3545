package io.github.liuding.core.notice;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A body (组织机构) as read from a paper. */
@Value.Immutable
public abstract class BodyDraft {
    BodyDraft() {}

    /** Its name as printed. */
    public abstract String name();

    /** The short name that the paper gives it (以下简称); absent where it gives none. */
    public abstract Optional<String> shortName();

    /** Other names by which the paper speaks of it, such as 指挥部. */
    public abstract List<String> aliases();

    /** Its kind (机构类别), such as 领导小组 or 工作专班. */
    public abstract String kind();

    /** The name of the body under which it stands; absent where the paper does not say. */
    public abstract Optional<String> parent();

    /** Who heads it: 组长, 总指挥, 主任, 召集人 and the like. */
    public abstract List<HolderDraft> heads();

    /** Their deputies. */
    public abstract List<HolderDraft> deputies();

    /** Its members, with 秘书长, 联络员 and others who neither head it nor stand in for a head. */
    public abstract List<HolderDraft> members();

    /** The unit in which it sits (设在). */
    public abstract Optional<String> seat();

    /** Units that lead it (牵头单位), as printed. */
    public abstract List<String> leadUnits();

    /** Units that answer in it (责任单位), as printed; a campaign file has them among the members. */
    public abstract List<String> responsibleUnits();

    /** Units that help it (配合单位), as printed. */
    public abstract List<String> cooperatingUnits();

    /** Those of these units behind which 等 leaves their list open. */
    public abstract List<String> openBehind();

    /** Its duties (主要职责), one a sentence. */
    public abstract List<String> duties();

    /** Where it is named. */
    public abstract Span span();

    /** Starts one. */
    public static BodyDraftBuilder builder() {
        return new BodyDraftBuilder();
    }

    /** Starts a changed copy. */
    public final BodyDraftBuilder toBuilder() {
        return builder().from(this);
    }
}
