package io.github.liuding.core.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.internal.EntryChecks;
import java.util.Optional;
import org.immutables.value.Value;

/** A result delivered (成果交付): something that the task was to bring forth is there. */
@Value.Immutable
@JsonTypeName("result-delivered")
@JsonPropertyOrder({"id", "task", "on", "recordedOn", "by", "officer", "result", "criterion", "attachments", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract non-sealed class ResultDelivered implements TaskEntry {
    ResultDelivered() {}

    /** What was delivered. */
    public abstract String result();

    /** The criterion of the task's standard that it meets, in the words of the standard. */
    public abstract Optional<String> criterion();

    @Value.Check
    void check() {
        EntryChecks.recordedInTime(id(), on(), recordedOn());
        EntryChecks.notBlank(id(), "Result", result());
        EntryChecks.notBlank(id(), "Criterion", criterion());
    }

    /** Starts an entry. */
    public static ResultDeliveredBuilder builder() {
        return new ResultDeliveredBuilder();
    }

    /** Starts a changed copy. */
    public final ResultDeliveredBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static ResultDelivered fromJson(ResultDeliveredBuilder.ImmutableResultDelivered.Json json) {
        return ResultDeliveredBuilder.ImmutableResultDelivered.fromJson(json);
    }
}
