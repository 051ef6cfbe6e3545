package io.github.liuding.core.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.internal.Checks;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** What speaks for commending a unit (表扬情形): places at the front, period after period. It decides nothing. */
@Value.Immutable
@JsonPropertyOrder({"means", "period", "first", "inARow", "atLeast"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class CommendationRule {
    CommendationRule() {}

    /** How it would be commended, such as 通报表扬. */
    public abstract String means();

    /** Which rankings are looked at. */
    public abstract PeriodKind period();

    /** The last place of its peer group that counts (前几名), from 1. */
    public abstract int first();

    /** In how many periods in a row at least, the last closed one among them; from 1. */
    @Value.Default
    public int inARow() {
        return 1;
    }

    /** The fewest points that it must have in each of them; absent where places are enough. */
    public abstract Optional<BigDecimal> atLeast();

    @Value.Check
    void check() {
        Checks.notBlank("Means of a commendation", means());
        Checks.positive("Places of commendation '%s'".formatted(means()), Optional.of(first()));
        Checks.positive("Periods in a row of commendation '%s'".formatted(means()), Optional.of(inARow()));
        atLeast().ifPresent(points -> Checks.moderate("Points of commendation '%s'".formatted(means()), points));
    }

    /** Starts a rule. */
    public static CommendationRuleBuilder builder() {
        return new CommendationRuleBuilder();
    }

    /** Starts a changed copy. */
    public final CommendationRuleBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static CommendationRule fromJson(CommendationRuleBuilder.ImmutableCommendationRule.Json json) {
        return CommendationRuleBuilder.ImmutableCommendationRule.fromJson(json);
    }
}
