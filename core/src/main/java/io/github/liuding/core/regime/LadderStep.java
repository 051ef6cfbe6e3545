package io.github.liuding.core.regime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import java.util.List;
import org.immutables.value.Value;

/** A step of an {@link AccountabilityLadder} (追责方式), such as 约谈, and the rules of which each speaks for it by itself. */
@Value.Immutable
@JsonPropertyOrder({"means", "rules"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class LadderStep {
    LadderStep() {}

    /** The means, as entries of the journal name it. */
    public abstract String means();

    /** The rules; one that fits is enough. Without any the step is never proposed, but known when it is taken. */
    public abstract List<LadderRule> rules();

    @Value.Check
    void check() {
        Checks.notBlank("Means of a step", means());
    }

    /** Starts a step. */
    public static LadderStepBuilder builder() {
        return new LadderStepBuilder();
    }

    /** Starts a changed copy. */
    public final LadderStepBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static LadderStep fromJson(LadderStepBuilder.ImmutableLadderStep.Json json) {
        return LadderStepBuilder.ImmutableLadderStep.fromJson(json);
    }
}
