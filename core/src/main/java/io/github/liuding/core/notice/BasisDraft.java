package io.github.liuding.core.notice;

import io.github.liuding.core.document.DocumentNumber;
import java.util.Optional;
import org.immutables.value.Value;

/** A paper that the notice rests on (依据). */
@Value.Immutable
public abstract class BasisDraft {
    BasisDraft() {}

    /** Its title as printed, without 《》. */
    public abstract String title();

    /** Its number; absent where none is printed behind the title. */
    public abstract Optional<DocumentNumber> number();

    /** Where it stands, its number counted. */
    public abstract Span span();

    /** Starts one. */
    public static BasisDraftBuilder builder() {
        return new BasisDraftBuilder();
    }

    /** Starts a changed copy. */
    public final BasisDraftBuilder toBuilder() {
        return builder().from(this);
    }
}
