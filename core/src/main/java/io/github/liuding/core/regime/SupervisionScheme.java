package io.github.liuding.core.regime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.calendar.DayCount;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is supervised and how (督查督办). */
@Value.Immutable
@JsonPropertyOrder({"system", "days", "clock", "classes", "methods"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class SupervisionScheme {
    SupervisionScheme() {}

    /** The system that weighty matters go into, such as 13710. */
    public abstract Optional<String> system();

    /** Which days are counted, where that is not what the clock says by itself. */
    public abstract Optional<DayCount> days();

    /** The clock of the place's own; absent where the system's holds. */
    public abstract Optional<StageClock> clock();

    /**
     * The clock that cases run by (办理时限): the place's own, else the shipped one that {@link #system()} names, counting
     * {@link #days()}; empty where there is neither.
     */
    @JsonIgnore
    public final Optional<StageClock> stageClock() {
        return clock().or(() -> system().flatMap(StageClocks::find))
                .map(clock ->
                        days().map(days -> clock.toBuilder().days(days).build()).orElse(clock));
    }

    /** The classes of matters for which ledgers are kept (分类台账). */
    public abstract List<String> classes();

    /** How it is supervised, such as 四不两直. */
    public abstract List<String> methods();

    /** Starts a supervision scheme. */
    public static SupervisionSchemeBuilder builder() {
        return new SupervisionSchemeBuilder();
    }

    /** Starts a changed copy. */
    public final SupervisionSchemeBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static SupervisionScheme fromJson(SupervisionSchemeBuilder.ImmutableSupervisionScheme.Json json) {
        return SupervisionSchemeBuilder.ImmutableSupervisionScheme.fromJson(json);
    }
}
