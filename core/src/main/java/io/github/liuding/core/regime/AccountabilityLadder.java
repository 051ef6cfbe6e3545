package io.github.liuding.core.regime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A ladder of accountability (追责阶梯): which figures speak for which step, from the mildest to the hardest. It decides
 * nothing: what fits is proposed to people. A shipped one is in {@link AccountabilityLadders}.
 */
@Value.Immutable
@JsonPropertyOrder({"name", "steps"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class AccountabilityLadder {
    AccountabilityLadder() {}

    /** Its name, such as 标准. */
    public abstract String name();

    /** The steps, at least one, the mildest first; no means twice. A rule may lean on an earlier step only. */
    public abstract List<LadderStep> steps();

    @Value.Check
    void check() {
        Checks.notBlank("Name of a ladder", name());
        Checks.notEmpty("Steps of ladder '%s'".formatted(name()), steps());
        Checks.distinct("Step of ladder '%s'".formatted(name()), steps(), LadderStep::means);
        List<String> earlier = new ArrayList<>();
        for (LadderStep step : steps()) {
            for (LadderRule rule : step.rules()) {
                rule.after()
                        .map(EarlierStep::means)
                        .filter(means -> !earlier.contains(means))
                        .ifPresent(means -> {
                            throw new IllegalArgumentException(
                                    "Rule of step '%s' must come after an earlier step of ladder '%s', but names '%s'; earlier are %s"
                                            .formatted(step.means(), name(), means, earlier));
                        });
            }
            earlier.add(step.means());
        }
    }

    /** The place of a means on the ladder, from 0; empty where it has no such step. */
    public final Optional<Integer> rank(String means) {
        for (int i = 0; i < steps().size(); i++) {
            if (steps().get(i).means().equals(means)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Starts a ladder. */
    public static AccountabilityLadderBuilder builder() {
        return new AccountabilityLadderBuilder();
    }

    /** Starts a changed copy. */
    public final AccountabilityLadderBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static AccountabilityLadder fromJson(AccountabilityLadderBuilder.ImmutableAccountabilityLadder.Json json) {
        return AccountabilityLadderBuilder.ImmutableAccountabilityLadder.fromJson(json);
    }
}
