package io.github.liuding.core.regime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/** How a unit stands in rankings, period after period (连续排名靠后), as a condition of a {@link LadderRule}. */
@Value.Immutable
@JsonPropertyOrder({"place", "period", "inARow"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class LowRanking {
    LowRanking() {}

    /** Where it stands. */
    public abstract LowPlace place();

    /** Which rankings are looked at: those of months, quarters or years. */
    public abstract PeriodKind period();

    /** In how many periods in a row at least (连续几期), the last closed one among them; from 1. */
    @Value.Default
    public int inARow() {
        return 1;
    }

    @Value.Check
    void check() {
        Checks.positive("Periods in a row of a low ranking", Optional.of(inARow()));
    }

    /** Starts a condition. */
    public static LowRankingBuilder builder() {
        return new LowRankingBuilder();
    }

    /** Starts a changed copy. */
    public final LowRankingBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static LowRanking fromJson(LowRankingBuilder.ImmutableLowRanking.Json json) {
        return LowRankingBuilder.ImmutableLowRanking.fromJson(json);
    }
}
