package io.github.liuding.core.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.internal.EntryChecks;
import io.github.liuding.core.lamp.Outlook;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Progress reported (进展报告). */
@Value.Immutable
@JsonTypeName("progress")
@JsonPropertyOrder({
    "id",
    "task",
    "on",
    "recordedOn",
    "by",
    "officer",
    "completion",
    "text",
    "problems",
    "nextStep",
    "outlook",
    "attachments",
    "note"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract non-sealed class ProgressReported implements TaskEntry {
    ProgressReported() {}

    /**
     * How much of the task is done (完成比例), as a fraction from 0 to 1: 35% is {@code 0.35}; absent where the report
     * gives no figure, which is not zero.
     */
    public abstract Optional<BigDecimal> completion();

    /** What was done (进展情况); may be empty. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public abstract String text();

    /** What stands in the way (存在问题). */
    public abstract Optional<String> problems();

    /** What comes next (下一步工作). */
    public abstract Optional<String> nextStep();

    /** What is expected of the deadline (预计完成情况). */
    public abstract Optional<Outlook> outlook();

    @Value.Check
    void check() {
        EntryChecks.recordedInTime(id(), on(), recordedOn());
        completion().ifPresent(done -> {
            EntryChecks.moderate(id(), "Completion", done);
            if (done.signum() < 0 || done.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException(
                        "Completion of entry '%s' must be a fraction from 0 to 1, but was %s".formatted(id(), done));
            }
        });
    }

    /** Starts an entry. */
    public static ProgressReportedBuilder builder() {
        return new ProgressReportedBuilder();
    }

    /** Starts a changed copy. */
    public final ProgressReportedBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static ProgressReported fromJson(ProgressReportedBuilder.ImmutableProgressReported.Json json) {
        return ProgressReportedBuilder.ImmutableProgressReported.fromJson(json);
    }
}
