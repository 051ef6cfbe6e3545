package io.github.liuding.core.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A finding (问题): one thing wrong with, or worth saying of, somebody's data.
 *
 * <p>The message is a whole Chinese sentence for the clerk; the English one says the same to a developer.
 */
@Value.Immutable
@JsonPropertyOrder({"code", "severity", "message", "english", "place"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Finding {
    Finding() {}

    /** The stable code of its kind. */
    public abstract FindingCode code();

    /** How much it weighs. */
    public abstract Severity severity();

    /** The sentence for the clerk, in Chinese. */
    public abstract String message();

    /** The same in English. */
    public abstract String english();

    /** Where it is; absent where it is about the whole. */
    public abstract Optional<Place> place();

    @Value.Check
    void check() {
        Checks.notBlank("Message of a finding", message());
        Checks.notBlank("English message of a finding", english());
    }

    /** A finding of severity error. */
    public static Finding error(FindingCode code, String message, String english, Place place) {
        return of(code, Severity.ERROR, message, english, place);
    }

    /** A finding of severity warning. */
    public static Finding warning(FindingCode code, String message, String english, Place place) {
        return of(code, Severity.WARNING, message, english, place);
    }

    private static Finding of(FindingCode code, Severity severity, String message, String english, Place place) {
        return builder()
                .code(code)
                .severity(severity)
                .message(message)
                .english(english)
                .place(place)
                .build();
    }

    /** Starts a finding. */
    public static FindingBuilder builder() {
        return new FindingBuilder();
    }

    /** Starts a changed copy. */
    public final FindingBuilder toBuilder() {
        return builder().from(this);
    }

    /** The line a clerk reads, such as {@code 错误 UNKNOWN_UNIT lists.yaml:12:9 没有名为“区发改居”的单位}. */
    @Override
    public final String toString() {
        return severity().word() + " " + code()
                + place().map(place -> " " + place).orElse("") + " " + message();
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Finding fromJson(FindingBuilder.ImmutableFinding.Json json) {
        return FindingBuilder.ImmutableFinding.fromJson(json);
    }
}
