package io.github.liuding.core.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import io.github.liuding.core.organization.UnitReferences;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A policy paper (政策文件): the notice that starts a campaign, or one that it rests on (依据). */
@Value.Immutable
@JsonPropertyOrder({"title", "number", "issuer", "issuedOn", "publishedOn", "addressees"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class PolicyPaper {
    PolicyPaper() {}

    /** The title as printed, without 《》; absent where a copy of the paper has none. */
    public abstract Optional<String> title();

    /** The document number (发文字号); absent where the paper prints none. */
    public abstract Optional<DocumentNumber> number();

    /** The issuing body (发文机关) as printed. */
    public abstract Optional<String> issuer();

    /** The day of issue (成文日期). */
    public abstract Optional<LocalDate> issuedOn();

    /** The day on which it was made public (发布日期), where that is known. */
    public abstract Optional<LocalDate> publishedOn();

    /** To whom it is addressed (主送机关), as printed. */
    @Value.Default
    public UnitReferences addressees() {
        return UnitReferences.none();
    }

    @Value.Check
    void check() {
        title().ifPresent(title -> Checks.notBlank("Title of a paper", title));
        if (title().isEmpty() && number().isEmpty() && issuer().isEmpty()) {
            throw new IllegalArgumentException("A paper must have a title, a number or an issuer");
        }
    }

    /** Starts a paper. */
    public static PolicyPaperBuilder builder() {
        return new PolicyPaperBuilder();
    }

    /** Starts a changed copy. */
    public final PolicyPaperBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static PolicyPaper fromJson(PolicyPaperBuilder.ImmutablePolicyPaper.Json json) {
        return PolicyPaperBuilder.ImmutablePolicyPaper.fromJson(json);
    }
}
