package io.github.liuding.core.notice;

import org.immutables.value.Value;

/** Who holds a role (任职者) as printed: a person, a post without a name, or a unit. */
@Value.Immutable
public abstract class HolderDraft {
    HolderDraft() {}

    /** The role (任职身份), such as 副组长. */
    public abstract String role();

    /** The person's name without white space, or the unit that is a member itself; empty where only a post is named. */
    @Value.Default
    public String name() {
        return "";
    }

    /** The post (职务), such as 县委常委、副县长 or 县发改局主要负责同志; empty where none is printed. */
    @Value.Default
    public String post() {
        return "";
    }

    /** The unit whose head is meant, where a list of units gives one person each; empty otherwise. */
    @Value.Default
    public String unit() {
        return "";
    }

    /** Whether the role is held beside another post (兼任). */
    @Value.Default
    public boolean concurrent() {
        return false;
    }

    /** Whether 等 stands behind it and leaves the list open whose last it is. */
    @Value.Default
    public boolean openEnded() {
        return false;
    }

    /** Whether a sentence such as 组长由县长担任 says it, and no roster. */
    @Value.Default
    public boolean inSentence() {
        return false;
    }

    /** Where it stands. */
    public abstract Span span();

    /** Starts one. */
    public static HolderDraftBuilder builder() {
        return new HolderDraftBuilder();
    }

    /** Starts a changed copy. */
    public final HolderDraftBuilder toBuilder() {
        return builder().from(this);
    }
}
