package io.github.liuding.core.goal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/** A commitment (时限承诺): a target that is to be met by a deadline, such as 2022年底前企业开办时间压缩至1个工作日. */
@Value.Immutable
@JsonPropertyOrder({"target", "scope", "deadline"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Commitment {
    Commitment() {}

    /** What is to be met. */
    public abstract Target target();

    /** For whom or where it is promised, as printed, such as 全区. */
    public abstract Optional<String> scope();

    /** By when (完成时限). */
    public abstract Deadline deadline();

    @Value.Check
    void check() {
        scope().ifPresent(scope -> Checks.notBlank("Scope of commitment '%s'".formatted(target()), scope));
    }

    /** Starts a commitment. */
    public static CommitmentBuilder builder() {
        return new CommitmentBuilder();
    }

    /** Starts a changed copy. */
    public final CommitmentBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Commitment fromJson(CommitmentBuilder.ImmutableCommitment.Json json) {
        return CommitmentBuilder.ImmutableCommitment.fromJson(json);
    }
}
