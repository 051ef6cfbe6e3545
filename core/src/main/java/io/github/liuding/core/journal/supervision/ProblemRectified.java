package io.github.liuding.core.journal.supervision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.internal.EntryChecks;
import java.util.Optional;
import org.immutables.value.Value;

/** A problem that an inspection found put right (整改完成), and found so. */
@Value.Immutable
@JsonTypeName("problem-rectified")
@JsonPropertyOrder({"id", "inspection", "on", "recordedOn", "by", "officer", "number", "text", "attachments", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract non-sealed class ProblemRectified implements InspectionEntry {
    ProblemRectified() {}

    /** The number of the problem in its inspection. */
    public abstract int number();

    /** What was done. */
    public abstract Optional<String> text();

    @Value.Check
    void check() {
        EntryChecks.recordedInTime(id(), on(), recordedOn());
        if (number() < 1) {
            throw new IllegalArgumentException(
                    "Number of a problem in entry '%s' must be at least 1, but was %s".formatted(id(), number()));
        }
        EntryChecks.notBlank(id(), "Text", text());
    }

    /** Starts an entry. */
    public static ProblemRectifiedBuilder builder() {
        return new ProblemRectifiedBuilder();
    }

    /** Starts a changed copy. */
    public final ProblemRectifiedBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static ProblemRectified fromJson(ProblemRectifiedBuilder.ImmutableProblemRectified.Json json) {
        return ProblemRectifiedBuilder.ImmutableProblemRectified.fromJson(json);
    }
}
