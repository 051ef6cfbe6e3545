package io.github.liuding.core.notice;

import io.github.liuding.core.document.DocumentNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The frame of a paper (文件要素) as far as its text shows it. */
@Value.Immutable
public abstract class PaperDraft {
    PaperDraft() {}

    /** The title (标题) as printed, without white space but for that between several issuers. */
    public abstract Optional<String> title();

    /** The document number (发文字号), as the standard prints it. */
    public abstract Optional<DocumentNumber> number();

    /**
     * Who issued it (发文机关): the signature, or what the title begins with where that is fuller; several are parted by a
     * blank.
     */
    public abstract Optional<String> issuer();

    /** The place (地区) that its issuer names, otherwise its title. */
    public abstract Optional<String> locality();

    /** The day of the paper (成文日期). */
    public abstract Optional<LocalDate> date();

    /** The day on which the page was published (发布日期), where the copy says so. */
    public abstract Optional<LocalDate> published();

    /** To whom it is addressed (主送机关), as printed, without the colon. */
    public abstract Optional<String> recipients();

    /** The papers it rests on (依据), in the order of their first mention. */
    public abstract List<BasisDraft> basis();

    /** Where the title stands. */
    public abstract Optional<Span> titleSpan();

    /** Where the day stands. */
    public abstract Optional<Span> dateSpan();

    /** Starts a frame. */
    public static PaperDraftBuilder builder() {
        return new PaperDraftBuilder();
    }

    /** Starts a changed copy. */
    public final PaperDraftBuilder toBuilder() {
        return builder().from(this);
    }
}
