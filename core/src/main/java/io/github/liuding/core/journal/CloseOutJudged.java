package io.github.liuding.core.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.internal.EntryChecks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Close-out judged (销号审核): approved with a grade, or returned (退回) with a reason.
 *
 * <p>不合格 is a return, with or without a reason beside it: what is not up to standard is not struck off.
 */
@Value.Immutable
@JsonTypeName("close-out-judged")
@JsonPropertyOrder({"id", "task", "on", "recordedOn", "by", "officer", "grade", "returnedFor", "attachments", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract non-sealed class CloseOutJudged implements TaskEntry {
    CloseOutJudged() {}

    /** The grade (评价等次): with which it was approved, or 不合格; absent where it was returned without one. */
    public abstract Optional<CloseOutGrade> grade();

    /** Why it was returned (退回原因); absent where it was approved. */
    public abstract Optional<String> returnedFor();

    /** Whether the task is closed by it. */
    @JsonIgnore
    public final boolean isApproved() {
        return grade().filter(CloseOutGrade::approves).isPresent();
    }

    @Value.Check
    void check() {
        EntryChecks.recordedInTime(id(), on(), recordedOn());
        EntryChecks.notBlank(id(), "Reason for return", returnedFor());
        if (grade().isEmpty() && returnedFor().isEmpty()) {
            throw new IllegalArgumentException(
                    "Entry '%s' must have either a grade or a reason for return".formatted(id()));
        }
        if (isApproved() && returnedFor().isPresent()) {
            throw new IllegalArgumentException(
                    "Entry '%s' must have no reason for return beside a grade that closes, but has grade %s"
                            .formatted(id(), grade().orElseThrow()));
        }
    }

    /** Starts an entry. */
    public static CloseOutJudgedBuilder builder() {
        return new CloseOutJudgedBuilder();
    }

    /** Starts a changed copy. */
    public final CloseOutJudgedBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static CloseOutJudged fromJson(CloseOutJudgedBuilder.ImmutableCloseOutJudged.Json json) {
        return CloseOutJudgedBuilder.ImmutableCloseOutJudged.fromJson(json);
    }
}
