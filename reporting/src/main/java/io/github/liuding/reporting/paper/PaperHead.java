package io.github.liuding.reporting.paper;

import io.github.liuding.core.document.DocumentNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The head of a paper (版头; of a bulletin, 报头): what stands above the red line. */
@Value.Immutable
public abstract class PaperHead {
    private static final int LAST_COPY = 999_999;

    PaperHead() {}

    /** The number of this copy (份号), from 1 to 999999; printed with six digits. */
    public abstract Optional<Integer> copyNumber();

    /** Classification and term (密级和保密期限). */
    public abstract Optional<Secrecy> secrecy();

    /** Urgency (紧急程度). */
    public abstract Optional<Urgency> urgency();

    /** A word of caution (内部资料，注意保存), in a bulletin only. */
    public abstract Optional<String> caution();

    /** The issuing mark (发文机关标志): names of the issuing bodies, the host first; at least one. */
    public abstract List<String> marks();

    /** What stands behind the names (文件, 纪要, 令), once for all of them; absent where the names stand alone. */
    public abstract Optional<String> markWord();

    /** The document number (发文字号). */
    public abstract Optional<DocumentNumber> number();

    /** The number of an order (令号) or the issue of a bulletin (期号), at least 1. */
    public abstract Optional<Integer> serial();

    /** The running total of a bulletin's issues (总期号), at least 1. */
    public abstract Optional<Integer> runningTotal();

    /** Who signs for issue (签发人), the host's first; in papers to a superior only. */
    public abstract List<String> signatories();

    /** Who edits a bulletin (编发单位). */
    public abstract Optional<String> editor();

    /** The day on which a bulletin goes out (印发日期). */
    public abstract Optional<LocalDate> issuedOn();

    @Value.Check
    void check() {
        if (marks().isEmpty()) {
            throw new IllegalArgumentException("A head must have an issuing mark");
        }
        copyNumber().filter(copy -> copy < 1 || copy > LAST_COPY).ifPresent(copy -> {
            throw new IllegalArgumentException(
                    "Copy number must be from 1 to %s, but was %s".formatted(LAST_COPY, copy));
        });
        atLeastOne("Number of an order or issue", serial());
        atLeastOne("Running total", runningTotal());
    }

    private static void atLeastOne(String what, Optional<Integer> value) {
        value.filter(number -> number < 1).ifPresent(number -> {
            throw new IllegalArgumentException("%s must be at least 1, but was %s".formatted(what, number));
        });
    }

    /** A head with one mark, such as 青禾县人民政府 and 文件. */
    public static PaperHeadBuilder builder(String mark, String word) {
        return new PaperHeadBuilder().addMark(mark).markWord(word);
    }

    /** Starts a head. */
    public static PaperHeadBuilder builder() {
        return new PaperHeadBuilder();
    }

    /** Starts a changed copy. */
    public final PaperHeadBuilder toBuilder() {
        return builder().from(this);
    }
}
