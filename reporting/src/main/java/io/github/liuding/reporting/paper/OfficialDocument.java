package io.github.liuding.reporting.paper;

import io.github.liuding.reporting.text.TextWidth;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An official paper (公文) as a value, by GB/T 9704-2012. */
@Value.Immutable
public abstract class OfficialDocument {
    /** The widest line of a title, in thousandths of its size: what the type area holds. */
    static final int WIDEST_TITLE_LINE = 20_000;

    OfficialDocument() {}

    /** Its format (格式); that of a 文件 unless said otherwise. */
    @Value.Default
    public PaperFormat format() {
        return PaperFormat.STANDARD;
    }

    /** Its head (版头). */
    public abstract PaperHead head();

    /** Its title (标题), a line of the page each, turned by sense; each at most 20 characters wide. May be empty. */
    public abstract List<String> titleLines();

    /** To whom it goes (主送机关), as printed, without the colon. */
    public abstract Optional<String> recipients();

    /** Its text (正文). */
    public abstract List<Block> body();

    /** Who was there (出席、请假、列席), in minutes only. */
    public abstract List<AttendanceLine> attendance();

    /** Who signs, and when (署名和成文日期). */
    public abstract Optional<Signature> signature();

    /** A note (附注), without the brackets, such as 此件公开发布. */
    public abstract Optional<String> note();

    /** Its attachments (附件), in the order of their numbers. */
    public abstract List<Attachment> attachments();

    /** Its imprint (版记). */
    public abstract Optional<Imprint> imprint();

    /** What every page must say of it (标注), such as 示例数据. */
    public abstract Optional<String> marking();

    @Value.Check
    void check() {
        titleLines().forEach(OfficialDocument::checkTitleLine);
        attachments().forEach(attachment -> attachment.titleLines().forEach(OfficialDocument::checkTitleLine));
        only(PaperFormat.MINUTES, "attendance", !attendance().isEmpty());
        only(PaperFormat.BULLETIN, "an editor", head().editor().isPresent());
        only(PaperFormat.BULLETIN, "a running total", head().runningTotal().isPresent());
        if (format() == PaperFormat.MINUTES && signature().isPresent()) {
            throw new IllegalArgumentException("Minutes carry no signature and no seal");
        }
        if (format() == PaperFormat.ORDER && head().serial().isEmpty()) {
            throw new IllegalArgumentException("An order must have its number");
        }
        if (format() == PaperFormat.BULLETIN && head().serial().isEmpty()) {
            throw new IllegalArgumentException("A bulletin must have the number of its issue");
        }
    }

    private void only(PaperFormat format, String what, boolean present) {
        if (present && format() != format) {
            throw new IllegalArgumentException(
                    "Only a paper of format %s has %s, but this is %s".formatted(format, what, format()));
        }
    }

    private static void checkTitleLine(String line) {
        if (line.isBlank() || TextWidth.of(line) > WIDEST_TITLE_LINE) {
            throw new IllegalArgumentException(
                    "A line of a title must have words and be at most 20 characters wide, but was '%s'"
                            .formatted(line));
        }
    }

    /** Starts a paper. */
    public static OfficialDocumentBuilder builder() {
        return new OfficialDocumentBuilder();
    }

    /** Starts a changed copy. */
    public final OfficialDocumentBuilder toBuilder() {
        return builder().from(this);
    }
}
